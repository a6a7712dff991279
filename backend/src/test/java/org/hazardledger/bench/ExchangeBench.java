package org.hazardledger.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.lang.management.ManagementFactory;
import java.net.http.HttpClient;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.Connection;
import java.sql.Statement;
import java.util.Map;
import org.hazardledger.identity.Role;
import org.hazardledger.testing.Tokens;

/**
 * Command behind {@code make bench-exchange}: imports and exports {@code BENCH_ROWS} hazards (100,000) and prints the time and CPU of
 * each beside those of the same rows by COPY and set-based SQL in the same run, and whether the goal is reached. With
 * {@code BENCH_ONLY=csv} nothing but the import of a CSV is measured, for files of a million rows; {@code BENCH_HEAP} is the heap of
 * the service (512m).
 */
public final class ExchangeBench {

    private static final int ROWS = Integer.parseInt(System.getenv().getOrDefault("BENCH_ROWS", "100000"));
    private static final int WARM_UP = 100_000;
    private static final boolean ONLY_CSV = "csv".equals(System.getenv("BENCH_ONLY"));

    private final BenchStack stack;
    private final ImportClient client;

    private ExchangeBench(BenchStack stack) {
        this.stack = stack;
        this.client = new ImportClient(stack);
    }

    /** Seconds on the clock, and of CPU in the service and the database. */
    private record Took(double seconds, double service, double database) {

        double cpu() {
            return service + database;
        }
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
        System.out.printf(
                "%,d rows, heap of the service %s, load of the machine %.1f%n",
                ROWS,
                BenchStack.HEAP,
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
        byte[] csv = HazardFiles.csv(ROWS, 1);
        ImportLimit sql = new ImportLimit(stack, csv);
        Took bare = took(sql::bare);
        line("SQL: hazards and events only", bare, "");
        Took limit = took(sql::comparable);
        line("SQL: all that is stored", limit, "");
        line("SQL: the same rows again", took(sql::comparable), "");
        // what is compiled on the way is no part of a service that is warm; how long the first file takes is told all
        // the same
        imported("import CSV, after a start", HazardFiles.csv(Math.min(ROWS, WARM_UP), 0));

        Took first = imported("import CSV", csv);
        goal("of all that is stored", first, limit, 1.5);
        System.out.printf("    %.2f x of hazards and events only%n", first.seconds() / bare.seconds());
        Took again = imported("import the same CSV again", csv);
        goal("of all that is stored", again, limit, 0.5);
        if (ONLY_CSV) {
            return;
        }
        goal("of the CSV", imported("import XLSX", HazardFiles.xlsx(ROWS, 2)), first, 3);
        Took copy = took(() -> sql("copy (select * from hazard) to '/dev/null'"));
        line("SQL: COPY OUT", copy, "");
        goal("of COPY OUT", exported("csv"), copy, 3);
        goal("of COPY OUT", exported("xlsx"), copy, 15);
    }

    private Took imported(String what, byte[] file) throws Exception {
        JsonNode[] job = new JsonNode[1];
        Resident memory = new Resident(stack.servicePid());
        long before = memory.now();
        memory.forgetPeak();
        Took took = took(() -> job[0] = client.ended(client.start(file)));
        JsonNode counters = job[0].path("result").path("counters");
        long growth = memory.peak() - before;
        line(
                what,
                took,
                "%s, created %d, unchanged %d, resident %d MB and %d MB more at most: %s"
                        .formatted(
                                job[0].path("state").asText(),
                                counters.path("created").asLong(),
                                counters.path("unchanged").asLong(),
                                before,
                                growth,
                                growth <= 64 ? "reached" : "MISSED (64)"));
        return took;
    }

    private Took exported(String format) throws Exception {
        Took took = took(() -> HttpClient.newHttpClient()
                .send(
                        stack.request(
                                        "/api/v1/exports/hazards?format=" + format,
                                        Tokens.of("bench-district", Role.DISTRICT))
                                .GET()
                                .build(),
                        BodyHandlers.discarding()));
        line("export " + format, took, "");
        return took;
    }

    private static void line(String what, Took took, String more) {
        System.out.printf(
                "%-30s %6.1f s  CPU %5.1f s + %5.1f s of the database  %s%n",
                what, took.seconds(), took.service(), took.database(), more);
    }

    private static void goal(String of, Took took, Took limit, double most) {
        double ratio = took.seconds() / limit.seconds();
        System.out.printf(
                "    %.2f x %s (CPU %.2f x), goal %.1f x: %s%n",
                ratio, of, took.cpu() / limit.cpu(), most, ratio <= most ? "reached" : "MISSED");
    }

    private Took took(Step step) throws Exception {
        double service = stack.serviceCpu();
        double database = stack.postgresCpu();
        long begun = System.nanoTime();
        step.run();
        double seconds = (System.nanoTime() - begun) / 1e9;
        // what a process of the database has used is known once it has ended
        Thread.sleep(1_000);
        return new Took(seconds, stack.serviceCpu() - service, stack.postgresCpu() - database);
    }

    private void sql(String text) throws Exception {
        try (Connection connection = stack.connection();
                Statement statement = connection.createStatement()) {
            statement.execute(text);
        }
    }

    private interface Step {
        void run() throws Exception;
    }
}
