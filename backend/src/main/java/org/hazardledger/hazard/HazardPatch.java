package org.hazardledger.hazard;

import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Changes to a draft, or a correction of a listed hazard (T18), which needs a reason and never touches when, by whom
 * and from which source it was found, nor its photos. Members left out stay as they are.
 */
@Schema(name = "HazardPatch")
public record HazardPatch(
        @Nullable @Size(min = 2, max = 2000) String description,
        @Nullable String category,
        @Nullable UUID buildingId,
        @Nullable UUID placeId,
        @Nullable @Size(max = 200) String placeText,

        @Nullable @DecimalMin("0.01") @Digits(integer = 10, fraction = 2)
        BigDecimal quantity,

        @Nullable @Size(max = 20) String unit,
        @Nullable List<@NotNull UUID> photoIds,
        @Nullable @Size(max = 500) String noPhotoReason,
        @Nullable @Size(min = 2, max = 500) String reason) {}
