package org.hazardledger.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import org.hazardledger.identity.Role;
import org.hazardledger.testing.Tokens;
import org.postgresql.PGConnection;

/**
 * Command behind {@code make bench-exchange}: imports and exports {@code BENCH_ROWS} hazards (100,000) and prints the time of
 * each beside that of the same rows by COPY and one set-based merge in SQL, in the same run.
 */
public final class ExchangeBench {

    private static final int ROWS = Integer.parseInt(System.getenv().getOrDefault("BENCH_ROWS", "100000"));

    private static final String MERGE = """
            create table bench_hazard (like hazard including all);
            create table bench_event (like ledger_event including all);
            insert into bench_hazard (id, number, school_id, district_id, building_id, place_text, category, severity, description,
                source, found_at, found_by, due_date, first_due_date, listed_at, state, created_by, created_at)
            select uuidv7(), o.code || '-C-' || s.line, o.id, o.district_id, b.id, s.place, s.category, upper(s.severity),
                   s.description, upper(s.source), s.found_at at time zone 'Asia/Shanghai', s.found_by, s.due_date, s.due_date,
                   now(), 'GRADED', p.id, now()
            from (select distinct on (org_code, place, description, found_at) *, row_number() over () as line from bench_stage) s
                 join organisation o on o.code = s.org_code
                 left join building b on b.organisation_id = o.id and b.name = s.building
                 join person p on p.username = 'bench-district';
            insert into bench_event (organisation_id, sequence, subject_id, type, at, actor_id, content, previous_hash, hash)
            select school_id, row_number() over (partition by school_id order by id), id, 'HAZARD_IMPORTED', now(), created_by,
                   description, '', encode(sha256(convert_to(description, 'UTF8')), 'hex')
            from bench_hazard;""";

    private final BenchStack stack;
    private final ImportClient client;

    private ExchangeBench(BenchStack stack) {
        this.stack = stack;
        this.client = new ImportClient(stack);
    }

    public static void main(String[] args) throws Exception {
        try (BenchStack stack = BenchStack.start()) {
            stack.fill(BenchStack.resource("/bench/fill.sql"), Map.of("hazards", 0L, "districts", 2L, "schools", (long)
                    HazardFiles.SCHOOLS));
            new ExchangeBench(stack).run();
        }
        System.exit(0);
    }

    private void run() throws Exception {
        byte[] csv = HazardFiles.csv(ROWS, 1);
        double merge = merge(csv);
        System.out.printf("%,d rows: COPY and set-based merge %.1f s%n", ROWS, merge);
        client.ended(client.start(HazardFiles.csv(Math.min(ROWS, 5_000), 0)));
        long before = resident();
        double first = imported("CSV", csv, merge);
        System.out.printf("resident %d MB before, %d MB at most%n", before >> 10, peak() >> 10);
        imported("the same CSV again", csv, merge);
        imported("XLSX", HazardFiles.xlsx(ROWS, 2), first);
        double copy = seconds(() -> sql("copy (select * from hazard) to '/dev/null'"));
        exported("csv", copy);
        exported("xlsx", copy);
    }

    /** The limit: the same rows, validated and deduplicated by SQL alone, with an event each. */
    private double merge(byte[] csv) throws Exception {
        sql("""
                create unlogged table bench_stage (org_code text, building text, place text, category text, severity text,
                    description text, found_at timestamp, found_by text, source text, status text, due_date date,
                    responsible text, phone text)""");
        return seconds(() -> {
            try (Connection connection = stack.connection()) {
                connection
                        .unwrap(PGConnection.class)
                        .getCopyAPI()
                        .copyIn("copy bench_stage from stdin (format csv, header)", new ByteArrayInputStream(csv));
            }
            sql(MERGE);
        });
    }

    private double imported(String what, byte[] file, double limit) throws Exception {
        JsonNode[] job = new JsonNode[1];
        double cpu = stack.serviceCpu();
        double took = seconds(() -> job[0] = client.ended(client.start(file)));
        JsonNode counters = job[0].path("result").path("counters");
        System.out.printf(
                "import %-20s %6.1f s  %5.2f x  CPU %5.1f s  %s created %d unchanged %d%n",
                what,
                took,
                took / limit,
                stack.serviceCpu() - cpu,
                job[0].path("state").asText(),
                counters.path("created").asLong(),
                counters.path("unchanged").asLong());
        return took;
    }

    private void exported(String format, double limit) throws Exception {
        double took = seconds(() -> HttpClient.newHttpClient()
                .send(
                        stack.request(
                                        "/api/v1/exports/hazards?format=" + format,
                                        Tokens.of("bench-district", Role.DISTRICT))
                                .GET()
                                .build(),
                        BodyHandlers.discarding()));
        System.out.printf("export %-20s %6.1f s  %5.2f x%n", format, took, took / limit);
    }

    private void sql(String text) throws SQLException {
        try (Connection connection = stack.connection();
                Statement statement = connection.createStatement()) {
            statement.execute(text);
        }
    }

    private long resident() throws IOException {
        return status("VmRSS:");
    }

    private long peak() throws IOException {
        return status("VmHWM:");
    }

    /** Kilobytes of a line of the service's process status. */
    private long status(String name) throws IOException {
        return Files.readAllLines(Path.of("/proc/" + stack.servicePid() + "/status")).stream()
                .filter(line -> line.startsWith(name))
                .map(line -> line.replaceAll("\\D", ""))
                .mapToLong(Long::parseLong)
                .findFirst()
                .orElse(0);
    }

    private interface Step {
        void run() throws Exception;
    }

    private static double seconds(Step step) throws Exception {
        long begun = System.nanoTime();
        step.run();
        return (System.nanoTime() - begun) / 1e9;
    }
}
