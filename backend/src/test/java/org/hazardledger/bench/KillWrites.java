package org.hazardledger.bench;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/**
 * Command behind {@code make kill-writes}: kills the service (SIGKILL) {@code KILLS} times (20) while it imports rows and pictures and
 * people write, lets it go on, and counts what is there. Ends with an error when anything acknowledged is lost, anything is doubled
 * or half there, or counted wrongly. {@code KILL_ROWS} is the size of each table (5,000).
 */
public final class KillWrites {

    private static final int KILLS = Integer.parseInt(System.getenv().getOrDefault("KILLS", "20"));
    private static final int ROWS = Integer.parseInt(System.getenv().getOrDefault("KILL_ROWS", "5000"));

    /** Moments are drawn from each tenth of the time that the imports take in turn. */
    private static final int PARTS = 10;

    /** So often the service has to find out by itself how long a job has been silent. */
    private static final int TRULY_SILENT = 20;

    private final BenchStack stack;
    private final Random random;
    private final Map<String, Integer> stages = new TreeMap<>();
    private long acknowledged;

    /** How long the imports of a round take, in milliseconds, as far as the kills before have shown. */
    private long whole;

    private KillWrites(BenchStack stack, Random random) {
        this.stack = stack;
        this.random = random;
    }

    public static void main(String[] args) throws Exception {
        long seed = Long.parseLong(System.getenv().getOrDefault("KILL_SEED", String.valueOf(System.nanoTime())));
        System.out.println("KILL_SEED=" + seed);
        int wrong;
        try (BenchStack stack = BenchStack.start()) {
            stack.fill(
                    BenchStack.resource("/bench/fill.sql"),
                    Map.of("hazards", 0L, "districts", 1L, "schools", HazardFiles.SCHOOLS + 4L));
            stack.fill(BenchStack.resource("/bench/kill-people.sql"), Map.of());
            wrong = new KillWrites(stack, new Random(seed)).run();
        }
        System.exit(wrong == 0 ? 0 : 1);
    }

    private int run() throws Exception {
        long begun = System.nanoTime();
        KillRound first = new KillRound(stack, 0, ROWS, random);
        first.awaitImports();
        whole = (System.nanoTime() - begun) / 1_000_000;
        int wrong = ended(0, whole, first);
        for (int kill = 1; kill <= KILLS; kill++) {
            long after = whole * (kill % PARTS) / PARTS + random.nextLong(whole / PARTS);
            KillRound round = new KillRound(stack, kill, ROWS, random);
            Thread.sleep(after);
            wrong += ended(kill, after, round);
        }
        stages.forEach((stage, times) -> System.out.printf("%5d times %s%n", times, stage));
        LedgerCommand.Verdict ledger = new LedgerCommand(stack).verify("64m");
        System.out.printf(
                "%d kills, %d writes acknowledged, %d kills wrong; %d chains intact, %d faults%n",
                KILLS, acknowledged, wrong, ledger.intact(), ledger.broken().size());
        return wrong + ledger.exit();
    }

    private int ended(int kill, long after, KillRound round) throws Exception {
        List<String> about = round.kill();
        if (kill % TRULY_SILENT != 0) {
            // as if the service had been away for that long
            stack.fill(
                    "update job set updated_at = updated_at - interval '30 s' where state in ('QUEUED', 'RUNNING')",
                    Map.of());
        }
        stack.restart();
        List<String> wrong;
        try {
            wrong = round.settle();
        } catch (IllegalStateException | IOException e) {
            wrong = List.of(e.toString());
        }
        about.forEach(stage -> stages.merge(stage, 1, Integer::sum));
        learn(after, about);
        acknowledged += round.acknowledged();
        System.out.printf(
                "kill %d after %d ms, %d writes acknowledged, %s: %s%n",
                kill,
                after,
                round.acknowledged(),
                String.join(", ", about),
                wrong.isEmpty() ? "right" : "WRONG " + wrong);
        return wrong.isEmpty() ? 0 : 1;
    }

    /** The machine is not equally fast all the time: kills that come too late, or all too early, tell it. */
    private void learn(long after, List<String> about) {
        boolean over = about.stream()
                        .filter(stage -> stage.endsWith(KillImport.ALL_STORED))
                        .count()
                == 2;
        whole = over ? Math.min(whole, after) : Math.max(whole, after * 5 / 4);
    }
}
