package org.hazardledger.hazard;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What a school asks for and others decide: that a hazard is none (T13), or that a closed one is there again (T12,
 * permission matrix B.3). It stays visible whatever becomes of it.
 *
 * @param photoIds what proves it
 * @param outcome null while it waits
 * @param decidedBy null while it waits, and when it lapsed because the hazard went on
 */
@Schema(name = "Proposal")
public record Proposal(
        UUID id,
        Kind kind,
        String reason,
        List<UUID> photoIds,
        PersonRef by,
        Instant at,
        @Nullable Outcome outcome,
        @Nullable PersonRef decidedBy,
        @Nullable Instant decidedAt,
        @Nullable String note) {

    /** What is asked for. */
    @Schema(name = "ProposalKind")
    public enum Kind {
        REJECTION,
        REOPENING
    }

    /** What became of it. */
    @Schema(name = "ProposalOutcome")
    public enum Outcome {
        APPROVED,
        DECLINED,
        LAPSED
    }

    boolean isPending() {
        return outcome == null;
    }

    Proposal settled(Outcome end, @Nullable PersonRef who, @Nullable Instant when, @Nullable String why) {
        return new Proposal(id, kind, reason, photoIds, by, at, end, who, when, why);
    }
}
