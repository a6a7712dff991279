package org.hazardledger.bench;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Supplier;
import org.hazardledger.identity.Role;
import org.hazardledger.testing.Tokens;

/**
 * Command behind {@code make bench}: fills a scratch database and prints, for each kind of request, the service's rate beside the
 * rate of the same SQL by pgbench in the same run, the ratio, and CPU a request. {@code BENCH_HAZARDS} sets the size (1,000,000), {@code
 * BENCH_SECONDS} the time of each measurement (10).
 */
public final class Bench {

    private static final long HAZARDS = Long.parseLong(System.getenv().getOrDefault("BENCH_HAZARDS", "1000000"));
    private static final int SECONDS = Integer.parseInt(System.getenv().getOrDefault("BENCH_SECONDS", "10"));

    private static final int PHOTOS = 40;

    private final BenchStack stack;
    private final Optional<PgBench> limit;
    private final String district = Tokens.of("bench-district", Role.DISTRICT);
    private final String filler = Tokens.of("bench-filler", Role.SCHOOL);

    private Bench(BenchStack stack) {
        this.stack = stack;
        this.limit = PgBench.find(stack.postgresPort());
    }

    public static void main(String[] args) throws Exception {
        try (BenchStack stack = BenchStack.start()) {
            Instant begun = Instant.now();
            stack.fill(
                    BenchStack.resource("/bench/fill.sql"),
                    Map.of("hazards", HAZARDS, "districts", 60L, "schools", 165L));
            System.out.printf(
                    "%,d hazards in 60 districts, filled in %d s%n",
                    HAZARDS, Duration.between(begun, Instant.now()).toSeconds());
            new Bench(stack).run();
        }
        System.exit(0);
    }

    private void run() throws Exception {
        if (limit.isEmpty()) {
            System.out.println(
                    "pgbench is not on this machine (Debian: postgresql): rates are printed without their limit.");
        }
        System.out.printf(
                "%-34s %10s %10s %7s %9s %12s%n",
                "request", "service/s", "pgbench/s", "ratio", "median ms", "CPU ms each");
        String districtId = stack.one("select id from organisation where code = 'B001'");
        String schoolId = stack.one("select id from organisation where code = 'B001001'");
        String hazardId = stack.one("select id from hazard where district_id = '" + districtId + "' limit 1");

        measure("list of 50, one district", get("/api/v1/hazards"), """
                select id, number, school_id, description, state, due_date from hazard
                where district_id = '%s' and state <> 'DRAFT' order by id desc limit 50;""".formatted(districtId));
        measure("list of 50 with total", get("/api/v1/hazards?total=true&state=RECTIFYING"), """
                select id, number, school_id, description, state, due_date,
                  (select count(*) from hazard where district_id = '%1$s' and state = 'RECTIFYING') from hazard
                where district_id = '%1$s' and state = 'RECTIFYING' order by id desc limit 50;""".formatted(districtId));
        measure("search of two characters", get("/api/v1/hazards?q=%E5%87%BA%E5%8F%A3"), """
                select id, number, description from hazard
                where search @@ to_tsquery('simple', '''d:%s'' & ''出口''') order by id desc limit 50;""".formatted(districtId));
        measure("one hazard with everything", get("/api/v1/hazards/" + hazardId), """
                select h.*, (select count(*) from hazard_photo p where p.hazard_id = h.id),
                  (select count(*) from hazard_signature g where g.hazard_id = h.id) from hazard h
                where h.id = '%s' and h.district_id = '%s';""".formatted(hazardId, districtId));
        measure("district overview", get("/api/v1/dashboards/district"), """
                select school_id, state, severity, sum(n) from hazard_tally
                where district_id = '%s' group by 1, 2, 3;""".formatted(districtId));
        measure("file a hazard (draft)", file(schoolId), """
                begin;
                insert into hazard (id, school_id, district_id, category, description, source, found_at, found_by, state, created_by,
                  created_at, place_text) select uuidv7(), '%1$s', '%2$s', 'F02', '灭火器过期', 'SELF_DAILY', now(), '基准', 'DRAFT', id, now(), '一楼'
                  from person where username = 'bench-filler';
                insert into ledger_head (organisation_id, sequence, hash) values ('%1$s', 1, 'x')
                  on conflict (organisation_id) do update set sequence = ledger_head.sequence;
                commit;""".formatted(schoolId, districtId));
        measurePhotos();
    }

    /** Beside the rate at which this disk takes the same bytes, each forced. */
    private void measurePhotos() throws Exception {
        ConcurrentLinkedQueue<byte[]> photos = new ConcurrentLinkedQueue<>();
        for (int i = 0; i < PHOTOS; i++) {
            photos.add(NoisePhotos.photo(i));
        }
        byte[] last = NoisePhotos.photo(PHOTOS);
        double cpu = stack.serviceCpu() + stack.postgresCpu();
        Instant begun = Instant.now();
        Load.drain(
                photos,
                photo -> stack.request("/api/v1/photos", filler)
                        .header("Content-Type", "image/jpeg")
                        .POST(BodyPublishers.ofByteArray(photo))
                        .build());
        double rate = PHOTOS / (Duration.between(begun, Instant.now()).toMillis() / 1000.0);
        double each = (stack.serviceCpu() + stack.postgresCpu() - cpu) * 1000 / PHOTOS;
        double most = NoisePhotos.writesPerSecond(last, 3);
        System.out.printf(
                "%-34s %10.1f %10.1f %6.0f%% %9s %12.2f%n",
                "photo of %.1f MB (limit: fsync)".formatted(last.length / 1e6),
                rate,
                most,
                100 * rate / most,
                "",
                each);
    }

    private Supplier<HttpRequest> get(String path) {
        return () -> stack.request(path, district).GET().build();
    }

    private Supplier<HttpRequest> file(String schoolId) {
        String body = """
                {"schoolId": "%s", "placeText": "一楼", "category": "F02", "description": "灭火器过期", "source": "SELF_DAILY",
                 "foundAt": "2026-01-01T00:00:00Z", "photoIds": [], "draft": true}""".formatted(schoolId);
        return () -> stack.request("/api/v1/hazards", filler)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body))
                .build();
    }

    private void measure(String name, Supplier<HttpRequest> request, String sql) throws Exception {
        Load.run(Duration.ofSeconds(Math.max(2, SECONDS / 3)), request);
        double cpu = stack.serviceCpu() + stack.postgresCpu();
        Load.Result result = Load.run(Duration.ofSeconds(SECONDS), request);
        double each = (stack.serviceCpu() + stack.postgresCpu() - cpu) * 1000 / result.requests();
        double most = limit.isPresent() ? limit.get().rate(sql, SECONDS) : Double.NaN;
        System.out.printf(
                "%-34s %10.0f %10.0f %6.0f%% %9.1f %12.2f%s%n",
                name,
                result.rate(),
                most,
                100 * result.rate() / most,
                result.medianMillis(),
                each,
                result.refused() == 0 ? "" : "  REFUSED " + result.refused());
    }
}
