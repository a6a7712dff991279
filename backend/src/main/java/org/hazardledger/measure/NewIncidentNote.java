package org.hazardledger.measure;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How far accountability is now, and what was done: whom was spoken to, what was decided. */
@Schema(name = "NewIncidentNote")
public record NewIncidentNote(
        @NotNull Progress state, @NotBlank @Size(max = 1000) String text) {

    /** What a person can say of an incident; opening and withdrawing follow from the hazard. */
    @Schema(name = "IncidentProgress")
    public enum Progress {
        IN_PROGRESS,
        CONCLUDED
    }
}
