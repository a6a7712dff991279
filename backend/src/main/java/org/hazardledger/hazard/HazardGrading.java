package org.hazardledger.hazard;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.hazardledger.hazard.HazardChange.Situation;
import org.hazardledger.hazard.HazardRequests.GradeHazard;
import org.hazardledger.identity.Caller;
import org.hazardledger.platform.Problem;
import org.jspecify.annotations.Nullable;

/** Grading by rules that are data; below a rule only the head of the district, with a second person (T3). */
@ApplicationScoped
class HazardGrading {

    private final HazardChange change;
    private final Grader grader;

    HazardGrading(HazardChange change, Grader grader) {
        this.change = change;
        this.grader = grader;
    }

    @Transactional
    void grade(Caller caller, UUID id, @Nullable String ifMatch, GradeHazard request) {
        Hazard hazard = change.run(
                caller, id, ifMatch, HazardAction.GRADE, (found, situation) -> grade(found, situation, request));
        if (hazard.state == State.GRADED && hazard.severity == Severity.MAJOR && hazard.loweringProposal == null) {
            // T3b: a major hazard is reported upward the moment it is known
            change.record(
                    caller,
                    hazard,
                    HazardEvent.of(HazardEventType.MAJOR_REPORTED).with("district", hazard.districtId));
        }
    }

    private HazardEvent grade(Hazard hazard, Situation situation, GradeHazard request) {
        SeveritySuggestion rule = grader.suggest(hazard.category, hazard.description);
        Severity severity = request.severity();
        if (!isLowering(hazard, rule, severity)) {
            return hazard.grade(severity, rule.rules(), request.note());
        }
        if (!HazardAccess.mayProposeLowering(situation.caller(), situation.facts())) {
            throw Problem.conflict("below-rule");
        }
        if (request.note() == null || request.note().isBlank()) {
            throw Problem.invalid("/note", "lowering-needs-reason");
        }
        boolean confirms =
                hazard.loweringProposal != null && HazardAccess.mayLowerSeverity(situation.caller(), situation.facts());
        return confirms
                ? hazard.lowerSeverity(severity, rule.rules(), request.note(), situation.actor())
                : hazard.proposeLowering(severity, request.note(), situation.actor(), situation.now());
    }

    /** Below a rule that is met, or down from 重大. */
    private static boolean isLowering(Hazard hazard, SeveritySuggestion rule, Severity severity) {
        boolean belowRule = !rule.rules().isEmpty() && severity.isLowerThan(rule.severity());
        boolean downFromMajor = hazard.severity == Severity.MAJOR && severity != Severity.MAJOR;
        return belowRule || downFromMajor;
    }
}
