package org.hazardledger.hazard;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A rule of a named edition by which a hazard is graded.
 *
 * @param verified whether somebody compared it with the full text of the edition
 */
@Schema(name = "SeverityRule")
public record SeverityRule(
        String id,
        String edition,
        String jurisdiction,
        LocalDate inForceFrom,
        @Nullable LocalDate inForceTo,
        String article,
        String textZh,
        String category,
        Severity severity,
        boolean verified) {}
