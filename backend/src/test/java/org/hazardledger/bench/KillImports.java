package org.hazardledger.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.Random;

/**
 * Command behind {@code make kill-imports}: kills the service (SIGKILL) in the middle of imports, {@code KILLS} times (20), lets
 * it go on, and counts what is there. Ends with an error when a row is lost, doubled, or counted wrongly.
 */
public final class KillImports {

    private static final int KILLS = Integer.parseInt(System.getenv().getOrDefault("KILLS", "20"));
    private static final int ROWS = 20_000;
    private static final int LONGEST_MILLIS = 4_000;

    private KillImports() {}

    public static void main(String[] args) throws Exception {
        long seed = Long.parseLong(System.getenv().getOrDefault("KILL_SEED", String.valueOf(System.nanoTime())));
        System.out.println("KILL_SEED=" + seed);
        Random random = new Random(seed);
        int wrong = 0;
        try (BenchStack stack = BenchStack.start()) {
            stack.fill(BenchStack.resource("/bench/fill.sql"), Map.of("hazards", 0L, "districts", 1L, "schools", (long)
                    HazardFiles.SCHOOLS));
            ImportClient client = new ImportClient(stack);
            for (int kill = 1; kill <= KILLS; kill++) {
                wrong += killOnce(stack, client, kill, random.nextInt(LONGEST_MILLIS)) ? 0 : 1;
            }
        }
        System.out.printf("%d kills, %d wrong%n", KILLS, wrong);
        System.exit(wrong == 0 ? 0 : 1);
    }

    private static boolean killOnce(BenchStack stack, ImportClient client, int kill, int afterMillis) throws Exception {
        String id = client.start(HazardFiles.csv(ROWS, kill));
        Thread.sleep(afterMillis);
        stack.kill();
        // the database rolls back once it has noticed
        Thread.sleep(500);
        String rows = stack.one("select count(*) from import_row where batch_id = '" + id + "'");
        String hazards = stack.one("select count(*) from imported_hazard where batch_id = '" + id + "'");
        stack.restart();
        String state = client.ended(id).path("state").asText();
        if (state.equals("FAILED")) {
            client.resume(id);
        }
        JsonNode counters = client.ended(id).path("result").path("counters");
        String after = stack.one("select count(*) from hazard where description like '第" + kill + "批第%'");
        String events = stack.one("""
                select count(*) from ledger_event e join hazard h on h.id = e.subject_id
                where h.description like '第%d批第%%'""".formatted(kill));
        String chains = stack.one("""
                select count(*) from ledger_head h where h.sequence <>
                    (select count(*) from ledger_event e where e.organisation_id = h.organisation_id)""");
        String staged = stack.one("select count(*) from import_stage");
        boolean right = rows.equals(hazards)
                && staged.equals("0")
                && counters.path("rows").asInt() == ROWS
                && counters.path("created").asInt() == ROWS
                && after.equals(String.valueOf(ROWS))
                && events.equals(after)
                && chains.equals("0");
        System.out.printf(
                "kill %d after %d ms: %s rows and %s hazards stored, then %s, in the end %s hazards, %s events, %s%n",
                kill, afterMillis, rows, hazards, state, after, events, right ? "right" : "WRONG " + counters);
        return right;
    }
}
