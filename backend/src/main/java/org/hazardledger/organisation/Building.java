package org.hazardledger.organisation;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jdbi.v3.json.Json;
import org.jspecify.annotations.Nullable;

/**
 * A building of a school.
 *
 * @param pre1998 completed before 1998; null while the year is unknown, which clears nothing
 * @param areaM2 floor area in square metres
 * @param proposedUse a change of use the school has proposed and the district has not decided
 */
public record Building(
        UUID id,
        UUID organisationId,
        String name,
        List<String> aliases,
        @Nullable Integer completedYear,
        @Nullable Boolean pre1998,
        @Nullable Integer floors,
        @Nullable BigDecimal areaM2,
        @Nullable String use,
        UseState useState,
        @Nullable LocalDate demolishBy,
        @Nullable @Json ProposedUse proposedUse,
        long version) {

    /** A change of use that waits for the district. */
    public record ProposedUse(
            UseState useState,
            String reason,
            List<UUID> photoIds,
            @Nullable LocalDate demolishBy,
            Person proposedBy,
            Instant proposedAt) {}

    /** Who did something. */
    @Schema(name = "ProposedBy")
    public record Person(UUID id, String name) {}

    BuildingData data() {
        return new BuildingData(null, name, aliases, completedYear, floors, areaM2, use, useState);
    }
}
