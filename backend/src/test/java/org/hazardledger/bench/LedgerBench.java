package org.hazardledger.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Command behind {@code make bench-ledger}: verifies the chains after an import of {@code BENCH_ROWS} hazards (1,000,000), beside hashing the
 * same contents in the database in the same run; then changes events as a superuser can, and looks for each in what the
 * command says. Ends with an error when it is wrong about anything.
 */
public final class LedgerBench {

    private static final int ROWS = Integer.parseInt(System.getenv().getOrDefault("BENCH_ROWS", "1000000"));
    private static final String HEAP = "64m";
    private static final double MOST_TIMES = 3;

    /** Of one school each; what the command must say of it, whose chain is where it was changed. */
    private record Change(String school, String sql, String told) {}

    private static final List<Change> CHANGES = List.of(
            new Change(
                    "B001001",
                    "update ledger_event set content = replace(content, '灭火器', '消火栓') where sequence = 1",
                    "at 1: content-changed"),
            new Change(
                    "B001001",
                    "update ledger_event set type = 'HAZARD_CLOSED' where sequence = 9",
                    "at 9: columns-differ"),
            new Change("B001002", "delete from ledger_event where sequence = 7", "at 7: missing-event"),
            new Change(
                    "B001002",
                    "update ledger_event set at = at - interval '1 day' where sequence = 77",
                    "at 77: columns-differ"),
            new Change(
                    "B001003",
                    "update ledger_event set previous_hash = repeat('0', 64) where sequence = 50",
                    "at 50: broken-link"),
            new Change(
                    "B001004",
                    "update ledger_event set content = content || ' ', hash = encode(sha256(convert_to(content || ' ', 'UTF8')), 'hex') where sequence = 11",
                    "at 12: broken-link"),
            new Change(
                    "B001005",
                    "delete from ledger_event where sequence = (select sequence from ledger_head where true)",
                    "head-differs"),
            new Change("B001006", "update ledger_head set sequence = sequence - 1 where true", "head-differs"));

    private LedgerBench() {}

    public static void main(String[] args) throws Exception {
        boolean right;
        try (BenchStack stack = BenchStack.start()) {
            stack.fill(BenchStack.resource("/bench/fill.sql"), Map.of("hazards", 0L, "districts", 1L, "schools", (long)
                    HazardFiles.SCHOOLS));
            ImportClient imports = new ImportClient(stack);
            String state = imports.ended(imports.start(HazardFiles.csv(ROWS, 1)))
                    .path("state")
                    .asText();
            System.out.printf(
                    "import of %,d rows: %s, %s events%n", ROWS, state, stack.one("select count(*) from ledger_event"));
            right = intact(stack) & changed(stack);
        }
        System.exit(right ? 0 : 1);
    }

    private static boolean intact(BenchStack stack) throws Exception {
        long begun = System.nanoTime();
        stack.one("select count(*) from ledger_event where encode(sha256(convert_to(content, 'UTF8')), 'hex') <> hash");
        double limit = (System.nanoTime() - begun) / 1e9;
        LedgerCommand.Verdict verdict = new LedgerCommand(stack).verify(HEAP);
        double times = verdict.seconds() / limit;
        System.out.printf("SQL that hashes every content %6.1f s%n", limit);
        System.out.printf(
                "verify-ledger                 %6.1f s in a heap of %s, resident %d MB: %d chains intact, %d findings%n",
                verdict.seconds(),
                HEAP,
                verdict.peak(),
                verdict.intact(),
                verdict.broken().size());
        System.out.printf(
                "    %.2f x of the SQL, goal %.1f x: %s%n",
                times, MOST_TIMES, times <= MOST_TIMES ? "reached" : "MISSED");
        return verdict.exit() == 0 && verdict.broken().isEmpty();
    }

    private static boolean changed(BenchStack stack) throws Exception {
        for (Change change : CHANGES) {
            stack.fill(mine(stack, change), Map.of());
        }
        LedgerCommand.Verdict verdict = new LedgerCommand(stack).verify(HEAP);
        List<String> unseen = new ArrayList<>();
        for (Change change : CHANGES) {
            String id = school(stack, change);
            if (verdict.broken().stream().noneMatch(line -> line.startsWith(id) && line.contains(change.told()))) {
                unseen.add(change.school() + " " + change.told());
            }
        }
        verdict.broken().forEach(line -> System.out.println("    " + line));
        System.out.printf(
                "%d changes by a superuser in %.1f s: %d told, not told %s%n",
                CHANGES.size(), verdict.seconds(), CHANGES.size() - unseen.size(), unseen);
        return unseen.isEmpty() && verdict.exit() == 1;
    }

    private static String mine(BenchStack stack, Change change) throws Exception {
        return change.sql().replace("where ", "where organisation_id = '" + school(stack, change) + "' and ");
    }

    private static String school(BenchStack stack, Change change) throws Exception {
        return stack.one("select id from organisation where code = '" + change.school() + "'");
    }
}
