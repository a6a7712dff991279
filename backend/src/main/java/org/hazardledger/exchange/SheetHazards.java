package org.hazardledger.exchange;

import io.quarkus.narayana.jta.QuarkusTransaction;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.hazardledger.exchange.PictureJudge.Judged;
import org.hazardledger.exchange.form.Column;
import org.hazardledger.exchange.form.Content;
import org.hazardledger.exchange.form.Decisions;
import org.hazardledger.exchange.form.ReadRow;
import org.hazardledger.exchange.form.ReadRow.Verdict;
import org.hazardledger.exchange.form.Remark;
import org.hazardledger.exchange.form.ToldHazards;
import org.hazardledger.hazard.Stage;
import org.hazardledger.platform.Problem;

/**
 * Hazards that a comparison sheet describes beside pictures that belong to none: they go the way of the rows of a list, and take
 * their pictures with them. The first picture of each stands for it in the report.
 */
final class SheetHazards {

    /** Why a picture waits: for what the first one of its hazard asks. */
    static final String WAITS = "picture-waits-for-hazard";

    private static final int SECONDS = 300;

    private final PictureRows rows;
    private final PictureJudge judge;
    private final PictureHazards hazards;
    private final ToldHazards reader;
    private final Merge merge;
    private final Decisions decisions;
    private final List<Told> told = new ArrayList<>();

    SheetHazards(
            PictureRows rows,
            PictureJudge judge,
            PictureHazards hazards,
            ToldHazards reader,
            Merge merge,
            Decisions decisions) {
        this.rows = rows;
        this.judge = judge;
        this.hazards = hazards;
        this.reader = reader;
        this.merge = merge;
        this.decisions = decisions;
    }

    /** Pictures of one hazard by what stands beside them. */
    private record Key(UUID school, Map<Column, String> told) {}

    /**
     * A hazard that can be taken, as it was judged.
     *
     * @param pictures their places among all
     */
    private record Told(ReadRow read, Settled settled, List<Integer> pictures) {}

    /** The same pictures, those of described hazards with what becomes of them. Stores nothing. */
    List<Judged> judge(List<Judged> judged) {
        Map<Key, List<Integer>> groups = new LinkedHashMap<>();
        for (int i = 0; i < judged.size(); i++) {
            if (describesOne(judged.get(i))) {
                Judged one = judged.get(i);
                groups.computeIfAbsent(
                                new Key(
                                        one.target().school().id(),
                                        one.picture().told()),
                                key -> new ArrayList<>())
                        .add(i);
            }
        }
        List<Judged> now = new ArrayList<>(judged);
        List<List<Integer>> accepted = new ArrayList<>();
        List<ReadRow> reads = new ArrayList<>();
        for (List<Integer> group : groups.values()) {
            List<Integer> staged =
                    group.stream().filter(i -> judged.get(i).stage() != null).toList();
            if (staged.isEmpty()) {
                group.forEach(i -> now.set(i, unclear(judged.get(i))));
                continue;
            }
            ReadRow read = read(judged, staged);
            if (read.verdict() == Verdict.ACCEPTED) {
                accepted.add(group);
                reads.add(read);
            } else {
                wait(now, group, staged.get(0), open(read));
            }
        }
        settle(now, accepted, reads);
        return now;
    }

    /** Puts what was judged on the ledger; answers the hazard of each picture of a new one. Within a transaction. */
    Map<Integer, UUID> create() {
        Map<Integer, UUID> hazards = new HashMap<>();
        List<Settled> settled = told.isEmpty()
                ? List.of()
                : merge.settle(told.stream().map(Told::read).toList(), true);
        for (int i = 0; i < settled.size(); i++) {
            Told one = told.get(i);
            if (settled.get(i).fate() != one.settled().fate()) {
                throw Problem.conflict(
                        "import-changed-since-dry-run", one.read().row().source());
            }
            UUID hazard = settled.get(i).hazardIds().get(0);
            one.pictures().forEach(picture -> hazards.put(picture, hazard));
        }
        return hazards;
    }

    private boolean describesOne(Judged one) {
        return one.belongsToNone()
                && one.picture().told().containsKey(Column.DESCRIPTION)
                && one.target().school() != null
                && one.target().school().id() != null
                && one.stage() != Stage.RECHECK
                && !decisions.taken().contains(rows.source(one.picture()));
    }

    private ReadRow read(List<Judged> judged, List<Integer> staged) {
        Judged lead = judged.get(staged.get(0));
        boolean rectified = staged.stream().anyMatch(i -> judged.get(i).stage() == Stage.AFTER);
        return reader.read(
                rows.row(
                        lead.picture(),
                        lead.target().school().name(),
                        lead.target().hazardText(),
                        lead.stage()),
                rectified);
    }

    private void settle(List<Judged> now, List<List<Integer>> accepted, List<ReadRow> reads) {
        List<Settled> settled = reads.isEmpty()
                ? List.of()
                : QuarkusTransaction.requiringNew().timeout(SECONDS).call(() -> merge.settle(reads, false));
        for (int i = 0; i < settled.size(); i++) {
            List<Integer> group = accepted.get(i);
            Settled one = settled.get(i);
            if (one.bad()) {
                wait(now, group, leader(now, group), one);
            } else if (one.fate() == Fate.CREATED) {
                told.add(new Told(reads.get(i), one, create(now, group, one)));
            } else {
                recognise(now, group, reads.get(i), one);
            }
        }
    }

    private static int leader(List<Judged> judged, List<Integer> group) {
        return group.stream()
                .filter(i -> judged.get(i).stage() != null)
                .findFirst()
                .orElseThrow();
    }

    /** The pictures that a new hazard takes with it. */
    private static List<Integer> create(List<Judged> now, List<Integer> group, Settled settled) {
        int lead = leader(now, group);
        List<Integer> taken = new ArrayList<>();
        for (int i : group) {
            Judged one = now.get(i);
            if (one.stage() == null) {
                now.set(i, unclear(one));
            } else {
                taken.add(i);
                String code = "picture-of-new-hazard-" + one.stage().name().toLowerCase(Locale.ROOT);
                ReadRow row = i == lead ? settled.row() : one.settled().row();
                now.set(i, one.settled(settled(row, Fate.CREATED, Remark.ofRow(code))));
            }
        }
        return taken;
    }

    /** A hazard that was known by what a person or an earlier file has said. */
    private void recognise(List<Judged> now, List<Integer> group, ReadRow read, Settled settled) {
        PictureHazards.Hazard hazard =
                hazards.hazard(read.school().id(), settled.hazardIds().get(0));
        if (hazard == null) {
            return; // settled otherwise: the pictures belong to none
        }
        group.forEach(i -> now.set(i, judge.shows(now.get(i), hazard)));
        if (group.stream().anyMatch(i -> now.get(i).isToBeStored())) {
            told.add(new Told(read, settled, List.of()));
        }
    }

    /** The first picture says what is open about the hazard, the others wait with it. */
    private static void wait(List<Judged> now, List<Integer> group, int lead, Settled open) {
        for (int i : group) {
            Judged one = now.get(i);
            now.set(
                    i,
                    one.settled(
                            i == lead ? open : settled(one.settled().row(), Fate.NEEDS_DECISION, Remark.ofRow(WAITS))));
        }
    }

    /** Most sheets tell no time of finding: it is asked for, where a list without one is wrong. */
    private static Settled open(ReadRow read) {
        Settled settled = Settled.asRead(read);
        return "missing-found-at".equals(read.reason().code())
                ? settled(read, Fate.NEEDS_DECISION, read.reason())
                : settled;
    }

    private static Judged unclear(Judged one) {
        Remark reason = new Remark("stage-unclear", PictureRows.column(Column.STAGE));
        return one.settled(settled(one.settled().row(), Fate.NEEDS_DECISION, reason));
    }

    private static Settled settled(ReadRow row, Fate fate, Remark reason) {
        ReadRow told = new ReadRow(
                row.row(),
                row.verdict(),
                reason,
                row.school(),
                row.schoolText(),
                row.candidates(),
                fate == Fate.CREATED ? row.content() : new Content.Nothing(),
                row.relatedRow(),
                row.warnings(),
                row.notes());
        return new Settled(told, fate, reason, Map.of(), List.of());
    }
}
