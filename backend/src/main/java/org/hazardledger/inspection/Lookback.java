package org.hazardledger.inspection;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hazardledger.hazard.Severity;
import org.jdbi.v3.json.Json;
import org.jspecify.annotations.Nullable;

/**
 * A hazard that closed with nobody on site and was drawn to be looked at again. The school never sees it.
 *
 * @param drawnAt when it was drawn
 * @param result null as long as nobody has been there
 */
@Schema(name = "Lookback")
public record Lookback(
        UUID id,
        UUID hazardId,
        String hazardNumber,
        @Json School school,
        String category,
        Severity severity,
        String description,
        @Nullable String place,
        Instant closedAt,
        Instant drawnAt,
        LookbackState state,
        @Nullable @Json Result result,
        long version) {

    /** The school whose hazard it is. */
    @Schema(name = "LookbackSchool")
    public record School(UUID id, String code, String name) {}

    /** What was found there. */
    @Schema(name = "LookbackResult")
    public record Result(LookbackState outcome, Visitor by, Instant at, String note, List<UUID> photoIds) {}

    /** Who was there. */
    @Schema(name = "LookbackVisitor")
    public record Visitor(UUID id, String name) {}
}
