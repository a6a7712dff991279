package org.hazardledger.hazard;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A request for a later due date and what was decided; the first due date is kept for ever (decision 8). */
@Schema(name = "Extension")
public record Extension(
        UUID id,
        Instant requestedAt,
        PersonRef requestedBy,
        LocalDate previousDueDate,
        LocalDate newDueDate,
        String reason,
        @Nullable String interimProtection,
        @Nullable Boolean approved,
        @Nullable PersonRef decidedBy,
        @Nullable Instant decidedAt,
        @Nullable String note) {

    boolean isPending() {
        return approved == null;
    }

    Extension decided(boolean decision, PersonRef by, Instant at, @Nullable String decisionNote) {
        return new Extension(
                id,
                requestedAt,
                requestedBy,
                previousDueDate,
                newDueDate,
                reason,
                interimProtection,
                decision,
                by,
                at,
                decisionNote);
    }
}
