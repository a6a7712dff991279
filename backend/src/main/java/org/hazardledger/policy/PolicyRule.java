package org.hazardledger.policy;

import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The rules there are, each with its unit and bounds; the bounds of {@link PolicyPatch} and of the table are these. */
enum PolicyRule {
    DELEGATE_GENERAL_CLOSING("delegateGeneralClosing", Unit.YES_NO, null, null),
    LOOK_BACK_MINOR_PERCENT("lookBackMinorPercent", Unit.PERCENT, 0, PolicyRule.ALL),
    LOOK_BACK_GENERAL_PERCENT("lookBackGeneralPercent", Unit.PERCENT, 0, PolicyRule.ALL),
    EXTENSION_MAX_DAYS("extensionMaxDays", Unit.DAYS, PolicyRule.A_DAY, PolicyRule.A_YEAR),
    SUPERVISED_EXTENSION_WORKING_DAYS("supervisedExtensionWorkingDays", Unit.WORKING_DAYS, 0, PolicyRule.A_QUARTER),
    REBOUND_WINDOW_DAYS("reboundWindowDays", Unit.DAYS, PolicyRule.A_DAY, PolicyRule.TEN_YEARS),
    REOPENED_DUE_DAYS("reopenedDueDays", Unit.DAYS, PolicyRule.A_DAY, PolicyRule.A_YEAR),
    MAJOR_RECEIPT_HOURS("majorReceiptHours", Unit.HOURS, 1, PolicyRule.HOURS_OF_A_WEEK);

    static final int A_DAY = 1;
    static final int A_QUARTER = 90;
    static final int A_YEAR = 365;
    static final int TEN_YEARS = 3650;
    static final int ALL = 100;
    static final int HOURS_OF_A_WEEK = 168;

    /** What a rule is counted in. */
    @Schema(name = "PolicyUnit")
    public enum Unit {
        YES_NO,
        PERCENT,
        DAYS,
        WORKING_DAYS,
        HOURS
    }

    /**
     * A rule as clients see it.
     *
     * @param name the member of {@link Policy}
     * @param min smallest value, null where there is nothing to count
     */
    @Schema(name = "PolicyRule")
    public record Described(
            String name,
            Unit unit,
            @Nullable Integer min,
            @Nullable Integer max) {}

    private final Described described;

    PolicyRule(String name, Unit unit, @Nullable Integer min, @Nullable Integer max) {
        this.described = new Described(name, unit, min, max);
    }

    static List<Described> all() {
        return Arrays.stream(values()).map(rule -> rule.described).toList();
    }
}
