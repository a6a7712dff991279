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
        boolean supervised,
        boolean outsideList,
        UUID createdBy,
        @Nullable Instant listedAt,
        @Nullable UUID rectifierId,
        @Nullable UUID responsibleSignerId,
        @Nullable UUID leaderSignerId,
        Set<UUID> acceptedBy,
        List<Extension> extensions) {

    /** Decision 6: these close only after an inspector has been there. */
    boolean needsOnSiteVerification() {
        return severity == Severity.MAJOR || supervised || outsideList || source.isFoundFromOutside();
    }

    /** Two inspectors for 重大 (T10), one visit otherwise. */
    int acceptancesNeeded() {
        return severity == Severity.MAJOR ? 2 : 1;
    }

    @Nullable
    Extension pendingExtension() {
        return extensions.stream().filter(Extension::isPending).findFirst().orElse(null);
    }
}
