package org.hazardledger.exchange;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hazardledger.exchange.form.ReadRow;
import org.hazardledger.exchange.form.Remark;
import org.jspecify.annotations.Nullable;

/**
 * A row with its fate.
 *
 * @param reason why, null for a plain creation
 * @param changes property → before and after, for an update
 * @param hazardIds the hazards the row created or was recognised as
 * @param asked the words of the one hazard of the row that is asked about; null when the question is about a cell or the row
 */
record Settled(
        ReadRow row,
        Fate fate,
        @Nullable Remark reason,
        Map<String, Change> changes,
        List<UUID> hazardIds,
        @Nullable String asked) {

    Settled(ReadRow row, Fate fate, @Nullable Remark reason, Map<String, Change> changes, List<UUID> hazardIds) {
        this(row, fate, reason, changes, hazardIds, null);
    }

    /** One property of an update. */
    public record Change(@Nullable String before, @Nullable String after) {}

    static Settled created(ReadRow row, List<UUID> hazardIds) {
        return new Settled(row, Fate.CREATED, row.reason(), Map.of(), hazardIds);
    }

    static Settled updated(ReadRow row, Map<String, Change> changes, List<UUID> hazardIds) {
        return new Settled(row, Fate.UPDATED, Remark.ofRow("updated"), changes, hazardIds);
    }

    static Settled unchanged(ReadRow row, List<UUID> hazardIds) {
        return new Settled(row, Fate.UNCHANGED, Remark.ofRow("unchanged"), Map.of(), hazardIds);
    }

    static Settled rejected(ReadRow row, String reason) {
        return new Settled(row, Fate.REJECTED, Remark.ofRow(reason), Map.of(), List.of());
    }

    /** @param numbers of the ledger's hazards that the asked one may be */
    static Settled asked(ReadRow row, String reason, List<String> numbers, String asked) {
        ReadRow open = row.asked(reason, numbers);
        return new Settled(open, Fate.NEEDS_DECISION, open.reason(), Map.of(), List.of(), asked);
    }

    /** The same row with the photo it became, by which one that belongs to no hazard is found again, and with its hazard. */
    Settled withPhoto(UUID photo, @Nullable UUID hazard) {
        Map<String, Change> stored = Map.of("photo", new Change(null, photo.toString()));
        return new Settled(row, fate, reason, stored, hazard == null ? List.of() : List.of(hazard));
    }

    /** What the reader had already decided: a row that is no record, is wrong, or needs an answer. */
    static Settled asRead(ReadRow row) {
        Fate fate = switch (row.verdict()) {
            case SKIPPED -> Fate.SKIPPED;
            case REJECTED -> Fate.REJECTED;
            case NEEDS_DECISION -> Fate.NEEDS_DECISION;
            case ACCEPTED -> throw new IllegalArgumentException("an accepted row is settled by its merge");
        };
        return new Settled(row, fate, row.reason(), Map.of(), List.of());
    }

    /** The same row when its file was refused as a whole: good rows are left out, bad ones keep their reason. */
    Settled inRejectedFile() {
        boolean bad = fate == Fate.REJECTED || fate == Fate.NEEDS_DECISION || fate == Fate.SKIPPED;
        return bad ? this : new Settled(row, Fate.SKIPPED, Remark.ofRow("file-rejected"), Map.of(), List.of());
    }

    boolean bad() {
        return fate == Fate.REJECTED || fate == Fate.NEEDS_DECISION;
    }
}
