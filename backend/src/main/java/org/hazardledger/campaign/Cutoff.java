package org.hazardledger.campaign;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.DayOfWeek;
import java.time.LocalTime;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** When a week ends, in Asia/Shanghai. */
@Schema(name = "Cutoff")
public record Cutoff(
        @NotNull DayOfWeek dayOfWeek,

        @Schema(examples = "17:00") @NotNull @Pattern(regexp = "([01]\\d|2[0-3]):[0-5]\\d")
        String time) {

    static final Cutoff TUESDAY_AFTERNOON = new Cutoff(DayOfWeek.TUESDAY, "17:00");

    LocalTime at() {
        return LocalTime.parse(time);
    }
}
