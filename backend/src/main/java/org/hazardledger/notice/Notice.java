package org.hazardledger.notice;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hazardledger.hazard.SendBackReason;
import org.hazardledger.organisation.UseState;
import org.jdbi.v3.json.Json;
import org.jspecify.annotations.Nullable;

/**
 * Something a person is told of.
 *
 * @param at when it happened
 * @param readAt null until the person has read it
 * @param hazard the hazard it is about; null when it is about something else
 * @param submission the weekly table it is about; null when it is about something else
 * @param building the building whose use it is about; null when it is about something else
 * @param amount how many hazards an import brought; null for any other kind
 * @param byName who did it, as they were called then
 * @param approved what was decided, null where nothing was asked
 * @param reason in the words of whoever did it
 * @param dueDate the day that follows from it
 */
@Schema(name = "Notice")
public record Notice(
        UUID id,
        NoticeKind kind,
        Instant at,
        @Nullable Instant readAt,
        @Json School school,
        @Nullable @Json OfHazard hazard,
        @Nullable @Json OfSubmission submission,
        @Nullable @Json OfBuilding building,
        @Nullable Integer amount,
        String byName,
        @Nullable Boolean approved,
        @Nullable SendBackReason sendBackReason,
        @Nullable String reason,
        @Nullable LocalDate dueDate) {

    /** The school it happened at. */
    @Schema(name = "NoticeSchool")
    public record School(UUID id, String code, String name) {}

    /** The hazard to go to. */
    @Schema(name = "NoticeHazard")
    public record OfHazard(UUID id, String number, String description) {}

    /** The building to go to, and the state of use that was proposed, refused or begun. */
    @Schema(name = "NoticeBuilding")
    public record OfBuilding(UUID id, String name, UseState useState) {}

    /** The weekly table to go to. */
    @Schema(name = "NoticeSubmission")
    public record OfSubmission(UUID id, String period) {}
}
