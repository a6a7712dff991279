package org.hazardledger.inspection;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a look-back found: the remedy holds, or the hazard is there again and is reopened (T12). */
@Schema(name = "NewLookbackResult")
public record NewResult(
        @NotNull Outcome outcome,
        @NotBlank @Size(max = 500) String note,
        @NotEmpty @Size(max = 20) List<@NotNull UUID> photoIds) {

    /** The two answers there are. */
    @Schema(name = "LookbackOutcome")
    public enum Outcome {
        CONFIRMED,
        REOPENED
    }
}
