package org.hazardledger.measure;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jdbi.v3.json.Json;
import org.jspecify.annotations.Nullable;

/**
 * A 重大 hazard that was found outside the school's list, treated as an incident 视同事故 (requirement 18). It is never deleted: a
 * ruling taken back withdraws it.
 *
 * @param notes every step with who took it, the last one holds
 */
@Schema(name = "Incident")
public record Incident(
        UUID id,
        UUID hazardId,
        String hazardNumber,
        @Json School school,
        String category,
        String description,
        @Nullable String place,
        Instant foundAt,
        String foundBy,
        IncidentState state,
        Instant openedAt,
        @Json List<Note> notes,
        long version) {

    /** The school that had not found it. */
    @Schema(name = "IncidentSchool")
    public record School(UUID id, String code, String name) {}

    /**
     * One step of accountability.
     *
     * @param text null for what follows from the hazard by itself
     */
    @Schema(name = "IncidentNote")
    public record Note(IncidentState state, @Nullable String text, Person by, Instant at) {}

    /** Who took the step, as they were called then. */
    @Schema(name = "IncidentPerson")
    public record Person(UUID id, String name) {}
}
