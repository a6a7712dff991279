package org.hazardledger.campaign;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jdbi.v3.json.Json;
import org.jspecify.annotations.Nullable;

/**
 * One school's table of one week.
 *
 * @param onTime whether everything was in at or before the cut-off; null until submitted
 * @param filledBy 填表人
 * @param hazardCount hazards on the table: of the frozen one, or as the ledger says now
 * @param contentHash SHA-256 of the frozen content, null as long as nothing is frozen
 */
@Schema(name = "Submission")
public record SubmissionView(
        UUID id,
        @Json CampaignRef campaign,
        @Json Campaign.OrganisationRef organisation,
        UUID obligationId,
        @Json ReportingWeek period,
        SubmissionState state,
        @Nullable Boolean onTime,
        @Nullable Instant submittedAt,
        @Nullable String filledBy,
        int hazardCount,
        @Nullable String contentHash,
        @Json List<Scan> documents,
        @Nullable String returnReason,
        long version) {

    /** The campaign by name. */
    @Schema(name = "CampaignRef")
    public record CampaignRef(UUID id, String name) {}

    /** A scan of the stamped page. */
    @Schema(name = "SubmissionDocument")
    public record Scan(UUID id, String fileName, String mediaType, long size, String sha256, Instant uploadedAt) {}
}
