package org.hazardledger.campaign;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hazardledger.organisation.Kind;
import org.jspecify.annotations.Nullable;

/**
 * A campaign to be opened.
 *
 * @param organisationId the authority that runs it; the caller's own when left out
 * @param titleLines the title of the weekly form as it shall be broken
 * @param cutoff Tuesday 17:00 when left out
 * @param note 备注 of the weekly form; the source form's sentence with the cut-off when left out
 */
@Schema(name = "NewCampaign")
public record NewCampaign(
        @Nullable UUID id,
        @Nullable UUID organisationId,
        @NotBlank @Size(max = 200) String name,
        @NotBlank @Size(max = 60) String shortTitle,
        @Nullable @Size(max = 200) String basisDocument,
        @NotNull @Size(min = 2, max = 2) List<@NotBlank @Size(max = 40) String> titleLines,
        @Nullable List<@NotNull Kind> kinds,
        @NotNull LocalDate startsOn,
        @Nullable LocalDate endsOn,
        @Nullable @Size(max = 12) List<@NotNull @Valid NewPhase> phases,
        @Nullable @Valid Cutoff cutoff,
        @Nullable HolidayPolicy holidayPolicy,
        @Nullable @Size(max = 200) String note) {

    /** A phase to be opened; its place in the list is its position. */
    @Schema(name = "NewCampaignPhase")
    public record NewPhase(
            @NotBlank @Size(max = 60) String name,
            @NotNull LocalDate startsOn,
            @Nullable LocalDate endsOn) {}

    Cutoff cutoffOrDefault() {
        return cutoff == null ? Cutoff.TUESDAY_AFTERNOON : cutoff;
    }

    HolidayPolicy policyOrDefault() {
        return holidayPolicy == null ? HolidayPolicy.KEEP : holidayPolicy;
    }

    /** The form's own sentence; a district that collects by upload alone says so in its campaign. */
    String noteOrDefault() {
        if (note != null && !note.isBlank()) {
            return note;
        }
        Cutoff when = cutoffOrDefault();
        return new WeeklyCutoff(when.dayOfWeek(), when.at(), policyOrDefault()).inChinese()
                + "请将此表及隐患整改对比照盖章后以图片或者PDF文件格式发送到指定邮箱。";
    }
}
