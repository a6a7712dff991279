package org.hazardledger.organisation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A day that is not what its weekday says.
 *
 * @param working true for a worked weekend (调休), false for a day off
 * @param source the notice that says so, for example a State Council notice by its number
 */
@Schema(name = "CalendarDay")
public record CalendarDay(
        @NotNull LocalDate day,
        boolean working,
        @NotBlank @Size(max = 60) String name,
        @NotBlank @Size(max = 200) String source) {}
