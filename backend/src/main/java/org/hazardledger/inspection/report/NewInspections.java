package org.hazardledger.inspection.report;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hazardledger.hazard.Source;
import org.jspecify.annotations.Nullable;

/**
 * A batch of inspections another platform reports.
 *
 * @param system the platform; with its own id it names each inspection and each finding
 */
@Schema(name = "NewInspections")
public record NewInspections(
        @NotBlank @Size(max = 50) String system,
        @NotEmpty @Size(max = 50) @Valid List<@NotNull Inspection> inspections) {

    /**
     * That somebody was at a school, as the record of an inspection states it (seed 000: who, when, which points, which
     * problems, what advice).
     *
     * @param externalId the platform's id
     * @param schoolCode the school by its code in the register
     * @param source who inspected; one of those that come from outside the school
     * @param checkedInAt when they came: what the school lists later was not on its list (T17)
     * @param inspectors the names of those who came
     * @param jointBodies offices that came along
     * @param points what was looked at
     */
    @Schema(name = "NewInspection")
    public record Inspection(
            @NotBlank @Size(max = 200) String externalId,
            @NotBlank @Size(max = 40) String schoolCode,
            @NotNull Source source,
            @NotNull OffsetDateTime checkedInAt,
            @Nullable OffsetDateTime endedAt,

            @NotEmpty @Size(max = 20) List<@NotBlank @Size(max = 50) String> inspectors,

            @Nullable @Size(max = 20) List<@NotBlank @Size(max = 100) String> jointBodies,

            @Nullable @Size(max = 100) List<@NotBlank @Size(max = 200) String> points,

            @Nullable @Size(max = 2000) String advice,
            @Nullable @Size(max = 20) @Valid List<@NotNull Finding> findings) {

        List<Finding> found() {
            return findings == null ? List.of() : findings;
        }
    }

    /**
     * One problem they found, which becomes a hazard.
     *
     * @param externalId the platform's id
     * @param foundAt when it was found; {@code checkedInAt} when left out
     * @param photoIds photos of the state, taken in by {@code POST /photos}
     * @param noPhotoReason why there is no photo; only for categories a photo cannot show
     */
    @Schema(name = "NewFinding")
    public record Finding(
            @NotBlank @Size(max = 200) String externalId,
            @NotBlank String category,
            @NotBlank @Size(min = 2, max = 2000) String description,
            @Nullable UUID buildingId,
            @Nullable UUID placeId,
            @Nullable @Size(max = 200) String placeText,

            @Nullable @DecimalMin("0.01") @Digits(integer = 10, fraction = 2)
            BigDecimal quantity,

            @Nullable @Size(max = 20) String unit,
            @Nullable OffsetDateTime foundAt,
            @Nullable @Size(max = 20) List<@NotNull UUID> photoIds,
            @Nullable @Size(max = 500) String noPhotoReason) {

        List<UUID> photos() {
            return photoIds == null ? List.of() : photoIds;
        }
    }
}
