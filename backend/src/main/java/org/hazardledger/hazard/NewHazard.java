package org.hazardledger.hazard;

import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A hazard somebody found.
 *
 * @param id chosen by the client, so that an offline phone can refer to it; allotted when left out
 * @param placeText where exactly, when no registered place says it
 * @param foundAt when it was found, as claimed; the server keeps its own time beside it
 * @param checkedInAt when whoever inspects came to the school, {@code foundAt} when left out; what the school listed later does
 *     not count as on its list
 * @param photoIds photos of the state before, taken in by {@code POST /photos}
 * @param noPhotoReason why there is no photo; only for categories a photo cannot show
 * @param externalSource the platform the hazard comes from, with {@code externalId}; for programs
 * @param externalId its id there: filed again, it answers the hazard that is here already
 * @param draft true keeps it private and uncounted; false lists it at once
 */
@Schema(name = "NewHazard")
public record NewHazard(
        @Nullable UUID id,
        @NotNull UUID schoolId,
        @Nullable UUID buildingId,
        @Nullable UUID placeId,
        @Nullable @Size(max = 200) String placeText,
        @NotBlank String category,
        @NotBlank @Size(min = 2, max = 2000) String description,

        @Nullable @DecimalMin("0.01") @Digits(integer = 10, fraction = 2)
        BigDecimal quantity,

        @Nullable @Size(max = 20) String unit,
        @NotNull Source source,
        @NotNull OffsetDateTime foundAt,
        @Nullable OffsetDateTime checkedInAt,
        @Nullable @Size(max = 100) String foundBy,
        @Nullable @Size(max = 20) List<@NotNull UUID> photoIds,
        @Nullable @Size(max = 500) String noPhotoReason,

        @Nullable @Size(min = 1, max = 50) String externalSource,

        @Nullable @Size(min = 1, max = 200) String externalId,

        boolean draft) {

    List<UUID> photos() {
        return photoIds == null ? List.of() : photoIds;
    }

    boolean comesFromElsewhere() {
        return externalSource != null || externalId != null;
    }

    @Nullable
    Instant checkInInstant() {
        return checkedInAt == null ? null : checkedInAt.toInstant();
    }

    Instant foundInstant() {
        return foundAt.toInstant();
    }
}
