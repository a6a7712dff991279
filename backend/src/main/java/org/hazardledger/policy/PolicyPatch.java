package org.hazardledger.policy;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The rules a district changes; what is left out stays. The bounds are those of {@link PolicyRule}. */
@Schema(name = "PolicyPatch")
public record PolicyPatch(
        @Nullable Boolean delegateGeneralClosing,

        @Nullable @Min(PolicyRule.A_DAY) @Max(PolicyRule.TEN_YEARS)
        Integer reboundWindowDays,

        @Nullable @Min(PolicyRule.A_DAY) @Max(PolicyRule.A_YEAR)
        Integer extensionMaxDays,

        @Nullable @Min(0) @Max(PolicyRule.A_QUARTER) Integer supervisedExtensionWorkingDays,

        @Nullable @Min(PolicyRule.A_DAY) @Max(PolicyRule.A_YEAR)
        Integer reopenedDueDays,

        @Nullable @Min(0) @Max(PolicyRule.ALL) @Digits(integer = 3, fraction = 2)
        BigDecimal lookBackMinorPercent,

        @Nullable @Min(0) @Max(PolicyRule.ALL) @Digits(integer = 3, fraction = 2)
        BigDecimal lookBackGeneralPercent,

        @Nullable @Min(1) @Max(PolicyRule.HOURS_OF_A_WEEK) Integer majorReceiptHours) {}
