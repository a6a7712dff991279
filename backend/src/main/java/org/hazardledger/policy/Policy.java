package org.hazardledger.policy;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What a district may decide for itself (decisions.md: data, never constants).
 *
 * @param delegateGeneralClosing whether a principal may close 一般 hazards of the own school (decision 6)
 * @param reboundWindowDays within how many days after its closing a school reopens a hazard; later only whoever was
 *     there from outside the school can (decision 7, T12)
 * @param extensionMaxDays longest extension a principal may grant, in days (decision 8)
 * @param supervisedExtensionWorkingDays how many working days before the due date a supervised hazard's extension is
 *     asked (decision 8)
 * @param reopenedDueDays days to rectify after a reopening (T12)
 * @param lookBackMinorPercent share of 微小 hazards closed on two signatures that are looked at again (decision 6)
 * @param lookBackGeneralPercent share of 一般 hazards closed at a desk that are looked at again (T10)
 * @param majorReceiptHours within how many hours somebody of the district receives the report of a 重大 hazard (T3b)
 */
@Schema(name = "Policy")
public record Policy(
        boolean delegateGeneralClosing,
        int reboundWindowDays,
        int extensionMaxDays,
        int supervisedExtensionWorkingDays,
        int reopenedDueDays,
        BigDecimal lookBackMinorPercent,
        BigDecimal lookBackGeneralPercent,
        int majorReceiptHours) {

    /** What holds where a district has decided nothing. */
    public static final Policy DEFAULT = new Policy(false, 180, 30, 15, 7, BigDecimal.TEN, BigDecimal.TEN, 24);

    /** 7.00 and 7 are one share. */
    public Policy {
        lookBackMinorPercent = plain(lookBackMinorPercent);
        lookBackGeneralPercent = plain(lookBackGeneralPercent);
    }

    private static BigDecimal plain(BigDecimal percent) {
        BigDecimal stripped = percent.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    /** These rules with what a patch names instead. */
    Policy with(PolicyPatch patch) {
        return new Policy(
                or(patch.delegateGeneralClosing(), delegateGeneralClosing),
                or(patch.reboundWindowDays(), reboundWindowDays),
                or(patch.extensionMaxDays(), extensionMaxDays),
                or(patch.supervisedExtensionWorkingDays(), supervisedExtensionWorkingDays),
                or(patch.reopenedDueDays(), reopenedDueDays),
                or(patch.lookBackMinorPercent(), lookBackMinorPercent),
                or(patch.lookBackGeneralPercent(), lookBackGeneralPercent),
                or(patch.majorReceiptHours(), majorReceiptHours));
    }

    private static <T> T or(@Nullable T given, T known) {
        return given == null ? known : given;
    }

    /** Which of these rules are others than before, by name. */
    Map<String, Object> changedFrom(Policy before) {
        Map<String, Object> known = before.byName();
        Map<String, Object> changed = byName();
        changed.entrySet().removeIf(rule -> rule.getValue().equals(known.get(rule.getKey())));
        return changed;
    }

    private Map<String, Object> byName() {
        Map<String, Object> rules = new LinkedHashMap<>();
        rules.put("delegateGeneralClosing", delegateGeneralClosing);
        rules.put("reboundWindowDays", reboundWindowDays);
        rules.put("extensionMaxDays", extensionMaxDays);
        rules.put("supervisedExtensionWorkingDays", supervisedExtensionWorkingDays);
        rules.put("reopenedDueDays", reopenedDueDays);
        rules.put("lookBackMinorPercent", lookBackMinorPercent);
        rules.put("lookBackGeneralPercent", lookBackGeneralPercent);
        rules.put("majorReceiptHours", majorReceiptHours);
        return rules;
    }
}
