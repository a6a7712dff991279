package org.hazardledger.campaign;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One reporting week, half-open: what happened after {@code opensAt} and until {@code closesAt} inclusive (decision 2).
 *
 * @param label ISO year and week of the nominal cut-off, for example {@code 2026-W47}; it never changes when a holiday moves the
 *     cut-off itself
 */
@Schema(name = "ReportingWeek")
public record ReportingWeek(String label, Instant opensAt, Instant closesAt) {

    /** How a label looks. */
    public static final String LABEL = "^\\d{4}-W\\d{2}$";

    boolean holds(Instant instant) {
        return instant.isAfter(opensAt) && !instant.isAfter(closesAt);
    }
}
