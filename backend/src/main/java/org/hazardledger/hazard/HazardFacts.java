package org.hazardledger.hazard;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What access and involvement depend on, taken from the entity or from the view of a hazard, so that what a client is
 * offered and what the service accepts are decided by the same lines.
 *
 * @param rectifierId who asked for the write-off in this round
 * @param acceptedBy who accepted in this round
 */
record HazardFacts(
        State state,
        UUID schoolId,
        UUID districtId,
        @Nullable Severity severity,
        Source source,
        @Nullable Supervision supervision,
        @Nullable ListCheck listCheck,
        @Nullable MajorReport majorReport,
        boolean outsideList,
        UUID createdBy,
        @Nullable Instant listedAt,
        @Nullable UUID rectifierId,
        @Nullable UUID responsibleSignerId,
        @Nullable UUID leaderSignerId,
        Set<UUID> acceptedBy,
        List<Extension> extensions,
        List<Proposal> proposals) {

    /**
     * The one derivation, from what is kept.
     *
     * @param round the present signing round: claims and verdicts of earlier ones count for nothing
     */
    static HazardFacts of(
            State state,
            UUID schoolId,
            UUID districtId,
            @Nullable Severity severity,
            Source source,
            @Nullable Supervision supervision,
            @Nullable ListCheck listCheck,
            @Nullable MajorReport majorReport,
            boolean outsideList,
            UUID createdBy,
            @Nullable Instant listedAt,
            int round,
            @Nullable Rectification claim,
            Signatures signatures,
            List<Verification> verifications,
            List<Extension> extensions,
            List<Proposal> proposals) {
        return new HazardFacts(
                state,
                schoolId,
                districtId,
                severity,
                source,
                supervision,
                listCheck,
                majorReport,
                outsideList,
                createdBy,
                listedAt,
                claim == null || claim.round() != round ? null : claim.by().id(),
                signatures.responsible(),
                signatures.leader(),
                Verification.acceptedBy(verifications, round),
                extensions,
                proposals);
    }

    boolean supervised() {
        return Supervision.isOn(supervision);
    }

    /** Decision 6: these close only after an inspector has been there. */
    boolean needsOnSiteVerification() {
        return severity == Severity.MAJOR || supervised() || outsideList || source.isFoundFromOutside();
    }

    /** Two inspectors for 重大 (T10), one visit otherwise. */
    int acceptancesNeeded() {
        return severity == Severity.MAJOR ? 2 : 1;
    }

    @Nullable
    Proposal pendingProposal(Proposal.Kind kind) {
        return proposals.stream()
                .filter(proposal -> proposal.isPending() && proposal.kind() == kind)
                .findFirst()
                .orElse(null);
    }

    @Nullable
    Extension pendingExtension() {
        return extensions.stream().filter(Extension::isPending).findFirst().orElse(null);
    }
}
