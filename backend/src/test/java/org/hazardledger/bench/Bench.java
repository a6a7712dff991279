package org.hazardledger.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedQueue;
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
                "%-34s %10s %10s %7s %9s %12s %10s %6s%n",
                "request", "service/s", "pgbench/s", "ratio", "median ms", "CPU ms each", "pgbench", "times");
        String districtId = stack.one("select id from organisation where code = 'B001'");
        String schoolId = stack.one("select id from organisation where code = 'B001001'");
        String hazardId = stack.one("select id from hazard where district_id = '" + districtId + "' limit 1");

        String inDistrict = "h.district_id = '" + districtId + "'";
        measure(
                "list of 50, one district",
                get("/api/v1/hazards"),
                page(inDistrict + " and h.state <> 'DRAFT'", "null"));
        measure(
                "list of 50 with total",
                get("/api/v1/hazards?total=true&state=RECTIFYING"),
                page(
                        inDistrict + " and h.state = 'RECTIFYING'",
                        "(select count(*) from hazard h where %s and h.state = 'RECTIFYING')".formatted(inDistrict)));
        measure(
                "search of two characters",
                get("/api/v1/hazards?q=%E5%87%BA%E5%8F%A3"),
                page("h.search @@ '''d:%s'' & ''出口'''::tsquery".formatted(districtId), "null"));
        measure(
                "search without a hit",
                get("/api/v1/hazards?q=%E9%BE%99%E9%BE%99"),
                page("h.search @@ '''d:%s'' & ''龙龙'''::tsquery".formatted(districtId), "null"));
        measure("one hazard with everything", get("/api/v1/hazards/" + hazardId), """
                select h.id, h.number, h.description, h.plan, h.progress, h.extensions, h.rectification, h.verifications,
                  s.official_name, d.official_name, b.name, a.name,
                  (select jsonb_agg(p) from hazard_photo p where p.hazard_id = h.id),
                  (select jsonb_agg(g) from hazard_signature g where g.hazard_id = h.id)
                from hazard h join organisation s on s.id = h.school_id join organisation d on d.id = h.district_id
                join person a on a.id = h.created_by left join building b on b.id = h.building_id
                where h.id = '%s' and h.district_id = '%s';""".formatted(hazardId, districtId));
        measure("district overview", get("/api/v1/dashboards/district"), """
                select school_id, state, severity, sum(n) from hazard_tally
                where district_id = '%s' group by 1, 2, 3;""".formatted(districtId));
        measure("file a hazard (draft)", file(schoolId), """
                begin;
                insert into hazard (id, school_id, district_id, category, description, source, found_at, found_by, state, created_by,
                  created_at, place_text) select uuidv7(), '%1$s', '%2$s', 'F02', '灭火器过期', 'SELF_DAILY', now(), '基准', 'DRAFT', id, now(), '一楼'
                  from person where username = 'bench-filler';
                with head as (
                  insert into ledger_head (organisation_id, sequence, hash) values ('%1$s', 1000000, 'x')
                  on conflict (organisation_id) do update set sequence = ledger_head.sequence + 1000000
                  returning sequence)
                insert into ledger_event (organisation_id, sequence, subject_id, type, at, actor_id, content, previous_hash, hash)
                  select '%1$s', head.sequence, uuidv7(), 'HAZARD_DRAFTED', now(), person.id, repeat('x', 500), repeat('0', 64),
                    md5(head.sequence::text) || md5('x') from head, person where username = 'bench-filler';
                commit;""".formatted(schoolId, districtId));
        measurePhotos();
    }

    /** A page of hazards with the names and the thumbnail that the list shows. */
    private static String page(String where, String total) {
        return """
                with page as materialized (
                  select h.id, h.number, h.school_id, h.building_id, h.description, h.state, h.due_date, h.found_at, h.listed_at
                  from hazard h where %s order by h.id desc limit 51)
                select page.*, s.official_name, (select name from building b where b.id = page.building_id),
                  (select hp.photo_id from hazard_photo hp where hp.hazard_id = page.id and hp.stage = 'BEFORE' limit 1), %s
                from page cross join lateral (select official_name from organisation o where o.id = page.school_id offset 0) s
                order by page.id desc;""".formatted(where, total);
    }

    /** Beside the rate at which this disk takes the same bytes, each forced. */
    private void measurePhotos() throws Exception {
        Load.drain(stack.servicePort(), uploads(0));
        ConcurrentLinkedQueue<Call> uploads = uploads(PHOTOS);
        byte[] last = NoisePhotos.photo(0);
        double cpu = cpu();
        Instant begun = Instant.now();
        Load.drain(stack.servicePort(), uploads);
        double rate = PHOTOS / (Duration.between(begun, Instant.now()).toMillis() / 1000.0);
        double each = (cpu() - cpu) * 1000 / PHOTOS;
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

    /** Photos that differ from all others, numbered from the first. */
    private ConcurrentLinkedQueue<Call> uploads(int first) throws IOException {
        ConcurrentLinkedQueue<Call> uploads = new ConcurrentLinkedQueue<>();
        for (int i = first; i < first + PHOTOS; i++) {
            uploads.add(Call.post("/api/v1/photos", filler, "image/jpeg", NoisePhotos.photo(i)));
        }
        return uploads;
    }

    private Call get(String path) {
        return Call.get(path, district);
    }

    private Call file(String schoolId) {
        String body = """
                {"schoolId": "%s", "placeText": "一楼", "category": "F02", "description": "灭火器过期", "source": "SELF_DAILY",
                 "foundAt": "2026-01-01T00:00:00Z", "photoIds": [], "draft": true}""".formatted(schoolId);
        return Call.post("/api/v1/hazards", filler, "application/json", body.getBytes(StandardCharsets.UTF_8));
    }

    private void measure(String name, Call call, String sql) throws Exception {
        warmUp(call);
        double begun = cpu();
        Load.Result result = Load.run(stack.servicePort(), Duration.ofSeconds(SECONDS), call);
        double each = (cpu() - begun) * 1000 / result.requests();
        double most = Double.NaN;
        double least = Double.NaN;
        if (limit.isPresent()) {
            limit.get().rate(sql, 1);
            begun = stack.postgresCpu();
            most = limit.get().rate(sql, SECONDS);
            least = (stack.postgresCpu() - begun) * 1000 / (most * SECONDS);
        }
        System.out.printf(
                "%-34s %10.0f %10.0f %6.1f%% %9.1f %12.3f %10.3f %6.1f%s%n",
                name,
                result.rate(),
                most,
                100 * result.rate() / most,
                result.medianMillis(),
                each,
                least,
                each / least,
                result.refused() == 0 ? "" : "  REFUSED " + result.refused());
    }

    /** Until the rate no longer rises: the first minutes of a JVM measure its compiler. */
    private void warmUp(Call call) throws Exception {
        Duration window = Duration.ofSeconds(Math.max(2, SECONDS / 2));
        double before = 0;
        double rate = Load.run(stack.servicePort(), window, call).rate();
        for (int windows = 1; windows < 10 && rate > before * 1.05; windows++) {
            before = rate;
            rate = Load.run(stack.servicePort(), window, call).rate();
        }
    }

    private double cpu() {
        return stack.serviceCpu() + stack.postgresCpu();
    }
}
