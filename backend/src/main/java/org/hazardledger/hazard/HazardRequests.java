package org.hazardledger.hazard;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What each transition asks for, one record a use case. */
final class HazardRequests {

    private HazardRequests() {}

    /** T3; {@code note} is required when the severity is lowered below a rule. */
    @Schema(name = "GradeHazard")
    public record GradeHazard(
            @NotNull Severity severity,
            @Nullable @Size(max = 500) String note) {}

    /** T4 and T5; {@code approve} false keeps a draft of the plan. */
    @Schema(name = "PlanHazard")
    public record PlanHazard(
            @NotNull FixMode fixMode,
            @Nullable LocalDate dueDate,
            @Nullable @Size(max = 2000) String measures,
            @Nullable UUID responsibleId,
            @Nullable @Size(max = 100) String responsibleName,
            @Nullable @Size(max = 200) String funds,
            @Nullable @Size(max = 200) String fundsSource,
            @Nullable @Size(max = 2000) String contingency,
            @Nullable @Size(max = 2000) String interimProtection,
            @Nullable @Size(max = 100) String followerName,
            boolean approve) {}

    /** T6. */
    @Schema(name = "LogProgress")
    public record LogProgress(
            @NotBlank @Size(max = 1000) String note,

            @Nullable @DecimalMin("0") @Digits(integer = 10, fraction = 2)
            BigDecimal quantityDone,

            @Nullable @Size(max = 20) List<@NotNull UUID> photoIds) {}

    /** T8. */
    @Schema(name = "RectifyHazard")
    public record RectifyHazard(
            @NotNull OffsetDateTime rectifiedAt,
            @NotBlank @Size(max = 1000) String summary,
            @NotNull @Size(max = 20) List<@NotNull @Valid AfterPhoto> photos,
            @Nullable @Size(max = 500) String noPhotoReason) {}

    /** A photo of the state after, and the before-photo it answers. */
    @Schema(name = "AfterPhoto")
    public record AfterPhoto(
            @NotNull UUID photoId, @Nullable UUID pairedWith) {}

    /** T9; {@code contentHash} is the hazard's {@code signingHash} the signer was shown. */
    @Schema(name = "SignHazard")
    public record SignHazard(
            @NotNull Capacity capacity,
            @NotBlank @Size(max = 64) String contentHash) {}

    /** T10 and T11. */
    @Schema(name = "VerifyHazard")
    public record VerifyHazard(
            @NotNull Outcome outcome,
            boolean onSite,
            @Nullable SendBackReason reasonCode,
            @Nullable @Size(max = 1000) String note,
            @Nullable @Size(max = 20) List<@NotNull UUID> photoIds) {}

    /** T7, asked before the due date. */
    @Schema(name = "RequestExtension")
    public record RequestExtension(
            @NotNull LocalDate newDueDate,
            @NotBlank @Size(max = 500) String reason,
            @Nullable @Size(max = 1000) String interimProtection) {}

    /** T7. */
    @Schema(name = "DecideExtension")
    public record DecideExtension(
            boolean approved, @Nullable @Size(max = 500) String note) {}

    /** T15; notice number, authority and level are required when it is approved, {@code note} when it is declined. */
    @Schema(name = "DecideSupervision")
    public record DecideSupervision(
            boolean approved,
            @Nullable @Size(max = 100) String noticeNumber,
            @Nullable @Size(max = 100) String authority,
            Supervision.@Nullable Level level,
            @Nullable LocalDate dueDate,
            @Nullable @Size(max = 500) String note) {}

    /** T15; a person of the school signed for the notice, or somebody who is named. */
    @Schema(name = "ServeSupervision")
    public record ServeSupervision(
            @NotNull OffsetDateTime servedAt,
            @Nullable UUID signedForById,
            @Nullable @Size(max = 100) String signedForBy) {}

    /**
     * T15; {@code on} false takes the hazard off the list. True is refused since a proposal and its decision put it there,
     * and with it what the decision names now.
     */
    @Schema(name = "SuperviseHazard")
    public record SuperviseHazard(
            boolean on,

            @Schema(deprecated = true) @Nullable @Size(max = 100)
            String noticeNumber,

            @Schema(deprecated = true) @Nullable @Size(max = 100)
            String authority,

            @Nullable @Size(max = 500) String note) {}

    /** T12 and T13. */
    @Schema(name = "ReasonWithPhotos")
    public record ReasonWithPhotos(
            @NotBlank @Size(max = 500) String reason,
            @Nullable @Size(max = 20) List<@NotNull UUID> photoIds) {}

    /** What becomes of a school's request (T12, T13); {@code note} is required when it is declined. */
    @Schema(name = "DecideProposal")
    public record DecideProposal(
            boolean approved, @Nullable @Size(max = 500) String note) {}

    /**
     * T17; {@code matchedId} names what it is on the school's list, unless it is outside; {@code note} is required when it
     * departs from the suggestion or from an earlier ruling.
     */
    @Schema(name = "RuleOnList")
    public record RuleOnList(
            boolean outside,
            @Nullable UUID matchedId,
            @Nullable @Size(max = 500) String note) {}

    /** T14. */
    @Schema(name = "MergeHazard")
    public record MergeHazard(
            @NotNull UUID targetId,
            @NotBlank @Size(max = 500) String reason) {}
}
