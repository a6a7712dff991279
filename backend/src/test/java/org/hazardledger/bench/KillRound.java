package org.hazardledger.bench;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.hazardledger.bench.KillWrite.Kind;

/**
 * One kill while rows and pictures are imported and three clients write. Afterwards what was acknowledged must be there, what was
 * not must be there once when it is asked for again, and nothing else may be there.
 */
final class KillRound {

    private static final String[] SCHOOLS = {"B001001", "B001061", "B001062", "B001063"};
    private static final String FOLDERS_SCHOOL = "B001063";
    private static final String SHEETS_SCHOOL = "B001064";
    private static final int TARGETS = 2;

    private final BenchStack stack;
    private final List<KillImport> imports = new ArrayList<>();
    private final List<KillClient> clients = new ArrayList<>();
    private final KillTotals before;
    private final List<Thread> threads;
    private final List<String> wrong = new ArrayList<>();

    /** Prepares a round with files of its own, folders and sheets by turns, and lets it begin. */
    KillRound(BenchStack stack, int number, int rows, Random random) throws Exception {
        this.stack = stack;
        ImportClient client = new ImportClient(stack);
        String mark = "第" + number + "次";
        KillFiles.Sent pictures;
        if (number % 2 == 0) {
            pictures = KillFiles.sheet(name(SHEETS_SCHOOL), mark, random);
        } else {
            List<String> targets =
                    new KillClient(stack, SCHOOLS.length, FOLDERS_SCHOOL, mark, random.nextLong()).list(TARGETS);
            pictures = KillFiles.folders(name(FOLDERS_SCHOOL), targets, random);
        }
        imports.add(new KillImport(stack, client, KillFiles.rows(rows, number)));
        imports.add(new KillImport(stack, client, pictures));
        for (int i = 1; i < SCHOOLS.length; i++) {
            clients.add(new KillClient(stack, i, SCHOOLS[i - 1], mark, random.nextLong()));
        }
        before = KillTotals.of(stack);
        threads = Stream.concat(imports.stream(), clients.stream())
                .map(Thread::new)
                .toList();
        threads.forEach(Thread::start);
    }

    private String name(String school) throws SQLException {
        return stack.one("select official_name from organisation where code = '" + school + "'");
    }

    /** Waits until both imports are over, for a first round that shows how long they take. */
    void awaitImports() throws Exception {
        for (KillImport each : imports) {
            each.awaitEnd();
        }
    }

    /** Ends the service at once, and waits until the database has noticed; what each was about then. */
    List<String> kill() throws Exception {
        stack.kill();
        for (Thread each : threads) {
            each.interrupt();
            each.join();
        }
        while (!stack.one("select count(*) from pg_stat_activity where usename = 'hazard_ledger_app'")
                .equals("0")) {
            Thread.sleep(20);
        }
        List<String> stages = new ArrayList<>();
        for (KillImport each : imports) {
            stages.add(each.stage(wrong));
        }
        clients.forEach(client -> client.cutOff().ifPresent(kind -> stages.add("cut off: " + kind)));
        return stages;
    }

    /** How many single writes were acknowledged. */
    long acknowledged() {
        return clients.stream()
                .flatMap(client -> client.writes().stream())
                .filter(KillWrite::acknowledged)
                .count();
    }

    /** Asks again for everything, on a service that runs again; what is wrong in the end. */
    List<String> settle() throws Exception {
        for (KillClient client : clients) {
            client.repeat();
        }
        for (KillImport each : imports) {
            String fault = each.finish();
            if (fault != null) {
                wrong.add(fault);
            }
        }
        for (KillClient client : clients) {
            if (!client.account().equals(client.stored())) {
                wrong.add("a client was told of " + client.account() + ", stored is " + client.stored());
            }
        }
        List<String> photos = Stream.concat(
                        imports.stream().flatMap(each -> each.sent().photos().stream()),
                        clients.stream().flatMap(client -> client.photos().stream()))
                .toList();
        int hazards = imports.stream().mapToInt(each -> each.sent().hazards()).sum()
                + clients.stream()
                        .mapToInt(client -> client.count(Kind.LISTING))
                        .sum();
        KillTotals right = before.plus(hazards, photos.size(), imports.size());
        KillTotals now = KillTotals.of(stack);
        if (!right.equals(now)) {
            wrong.add("in all there are " + now + " instead of " + right);
        }
        wrong.addAll(KillTotals.leftovers(stack));
        wrong.addAll(new KillPhotos(stack).unreadable(photos));
        return wrong;
    }
}
