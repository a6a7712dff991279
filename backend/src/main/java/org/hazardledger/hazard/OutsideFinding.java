package org.hazardledger.hazard;

import java.time.Instant;
import java.util.UUID;
import org.hazardledger.identity.Caller;
import org.jspecify.annotations.Nullable;

/**
 * A hazard that was ruled on has changed: whether it is outside the list still, and how grave. Fired inside the
 * transaction that changes it, so that what follows from it is there with it or not at all.
 *
 * @param stands outside the list, and neither rejected nor merged
 * @param by who changed it
 */
public record OutsideFinding(
        UUID hazardId,
        UUID schoolId,
        UUID districtId,
        boolean stands,
        @Nullable Severity severity,
        Caller by,
        Instant at) {}
