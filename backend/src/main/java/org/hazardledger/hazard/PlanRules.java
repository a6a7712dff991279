package org.hazardledger.hazard;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.hazardledger.platform.Problem;
import org.hazardledger.platform.Problem.Invalid;
import org.jspecify.annotations.Nullable;

/** What a plan must hold before it is approved (T5): 一般 responsibility, measures and deadline; 重大 all five parts. */
final class PlanRules {

    private PlanRules() {}

    static void require(Plan plan, @Nullable Severity severity, LocalDate today) {
        List<Invalid> missing = new ArrayList<>();
        missing(missing, plan.dueDate() == null, "dueDate");
        missing(missing, plan.responsibleId() == null && blank(plan.responsibleName()), "responsibleName");
        missing(missing, blank(plan.measures()), "measures");
        if (severity == Severity.MAJOR) {
            missing(missing, blank(plan.funds()), "funds");
            missing(missing, blank(plan.contingency()), "contingency");
            missing(missing, blank(plan.interimProtection()), "interimProtection");
            missing(missing, blank(plan.followerName()), "followerName");
        }
        if (!missing.isEmpty()) {
            throw Problem.invalid(missing);
        }
        if (plan.dueDate().isBefore(today)) {
            throw Problem.conflict("due-in-past");
        }
    }

    private static void missing(List<Invalid> missing, boolean absent, String part) {
        if (absent) {
            missing.add(new Invalid("/" + part, "plan-part-missing"));
        }
    }

    private static boolean blank(@Nullable String text) {
        return text == null || text.isBlank();
    }
}
