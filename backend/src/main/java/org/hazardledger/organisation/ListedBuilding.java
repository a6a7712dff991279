package org.hazardledger.organisation;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jdbi.v3.json.Json;
import org.jspecify.annotations.Nullable;

/**
 * A building among those of many schools, with its use.
 *
 * @param proposedUse a change of use the school has proposed and the district has not decided
 */
@Schema(name = "ListedBuilding")
public record ListedBuilding(
        UUID id,
        @Json School school,
        String name,
        @Nullable Integer completedYear,
        UseState useState,
        @Nullable LocalDate demolishBy,
        @Json Building.@Nullable ProposedUse proposedUse,
        long version) {

    /** Where it stands. */
    @Schema(name = "SchoolOfBuilding")
    public record School(UUID id, String code, String name) {}
}
