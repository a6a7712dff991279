package org.hazardledger.inspection.report;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hazardledger.hazard.ExternalRef;
import org.hazardledger.hazard.PersonRef;
import org.hazardledger.hazard.Severity;
import org.hazardledger.hazard.Source;
import org.hazardledger.hazard.State;
import org.jdbi.v3.json.Json;
import org.jspecify.annotations.Nullable;

/**
 * An inspection as another platform reported it.
 *
 * @param external the platform and its id
 * @param checkedInAt when they came
 * @param inspectors the names of those who came
 * @param jointBodies offices that came along
 * @param points what was looked at
 * @param reportedBy the account that reported it
 * @param reportedAt when its report first arrived
 */
@Schema(name = "Inspection")
public record InspectionView(
        UUID id,
        @Json School school,
        @Json ExternalRef external,
        Source source,
        Instant checkedInAt,
        @Nullable Instant endedAt,
        List<String> inspectors,
        List<String> jointBodies,
        List<String> points,
        @Nullable String advice,
        @Json List<Found> findings,
        @Json PersonRef reportedBy,
        Instant reportedAt,
        long version) {

    /** The school that was inspected. */
    @Schema(name = "InspectionSchool")
    public record School(UUID id, String code, String name) {}

    /** A finding and the hazard it became. */
    @Schema(name = "InspectionFinding")
    public record Found(
            String externalId,
            UUID hazardId,
            String hazardNumber,
            String description,
            @Nullable Severity severity,
            State state) {}
}
