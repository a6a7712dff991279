package org.hazardledger.hazard;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What the school says was done, asking for write-off.
 *
 * @param round which attempt this is; sending back and reopening begin a new one
 */
@Schema(name = "Rectification")
public record Rectification(
        int round,
        Instant rectifiedAt,
        String summary,
        @Nullable String noPhotoReason,
        PersonRef by,
        Instant at) {}
