package org.hazardledger.hazard;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A correction of a listed record: what it said before stays visible (T18). */
@Schema(name = "Correction")
public record Correction(long version, Instant at, PersonRef by, String reason, List<Change> changes) {

    /** One corrected property. */
    @Schema(name = "CorrectionChange")
    public record Change(
            String property,
            @Nullable String before,
            @Nullable String after) {}
}
