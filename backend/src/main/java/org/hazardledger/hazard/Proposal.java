package org.hazardledger.hazard;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What somebody may only ask for and somebody else decides: that a hazard is none (T13), that a closed one is there
 * again (T12), that an authority takes it under supervision (T15, permission matrix B.3). It stays visible whatever
 * becomes of it.
 *
 * @param automatic the service proposed it when the hazard was graded 重大, in the name of whoever graded it (T3b)
 * @param reason of an automatic one the rules that are met, empty where none is
 * @param photoIds what proves it
 * @param outcome null while it waits
 * @param decidedBy null while it waits, and when it lapsed because the hazard went on
 */
@Schema(name = "Proposal")
public record Proposal(
        UUID id,
        Kind kind,
        boolean automatic,
        String reason,
        List<UUID> photoIds,
        PersonRef by,
        Instant at,
        @Nullable Outcome outcome,
        @Nullable PersonRef decidedBy,
        @Nullable Instant decidedAt,
        @Nullable String note) {

    /** What is asked for, by which action and which event of the ledger, and how it is decided. */
    @Schema(name = "ProposalKind")
    public enum Kind {
        REJECTION(
                HazardAction.PROPOSE_REJECTION,
                HazardEventType.REJECTION_REQUESTED,
                HazardAction.DECIDE_REJECTION,
                HazardEventType.REJECTION_REQUEST_DECIDED),
        REOPENING(
                HazardAction.PROPOSE_REOPENING,
                HazardEventType.REOPENING_REQUESTED,
                HazardAction.DECIDE_REOPENING,
                HazardEventType.REOPENING_REQUEST_DECIDED),
        SUPERVISION(
                HazardAction.PROPOSE_SUPERVISION,
                HazardEventType.SUPERVISION_REQUESTED,
                HazardAction.DECIDE_SUPERVISION,
                HazardEventType.SUPERVISION_REQUEST_DECIDED);

        final HazardAction asking;
        final HazardEventType asked;
        final HazardAction deciding;
        final HazardEventType decided;

        Kind(HazardAction asking, HazardEventType asked, HazardAction deciding, HazardEventType decided) {
            this.asking = asking;
            this.asked = asked;
            this.deciding = deciding;
            this.decided = decided;
        }
    }

    /** What became of it. */
    @Schema(name = "ProposalOutcome")
    public enum Outcome {
        APPROVED,
        DECLINED,
        LAPSED
    }

    /** A request that nobody has decided yet. */
    static Proposal asked(UUID id, Kind kind, String reason, List<UUID> photoIds, PersonRef by, Instant at) {
        return new Proposal(id, kind, false, reason, photoIds, by, at, null, null, null, null);
    }

    /** What nobody had to ask for. */
    static Proposal automatic(UUID id, Kind kind, String reason, PersonRef by, Instant at) {
        return new Proposal(id, kind, true, reason, List.of(), by, at, null, null, null, null);
    }

    boolean isPending() {
        return outcome == null;
    }

    Proposal settled(Outcome end, @Nullable PersonRef who, @Nullable Instant when, @Nullable String why) {
        return new Proposal(id, kind, automatic, reason, photoIds, by, at, end, who, when, why);
    }
}
