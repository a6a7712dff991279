package org.hazardledger.policy;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The rules of one district.
 *
 * @param values what holds there now
 * @param defaults what holds where a district decides nothing
 * @param rules unit and bounds of each rule
 * @param changedAt when the district last changed its rules, null when it never did
 * @param mayChange whether the caller can
 */
@Schema(name = "DistrictPolicy")
public record PolicyView(
        District district,
        Policy values,
        Policy defaults,
        List<PolicyRule.Described> rules,
        @Nullable Instant changedAt,
        @Nullable ChangedBy changedBy,
        boolean mayChange,
        long version) {

    /** Whose rules they are. */
    @Schema(name = "PolicyDistrict")
    public record District(UUID id, String code, String name) {}

    /** Who changed them last. */
    @Schema(name = "PolicyChangedBy")
    public record ChangedBy(UUID id, String name) {}
}
