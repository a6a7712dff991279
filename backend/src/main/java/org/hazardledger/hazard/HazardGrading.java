package org.hazardledger.hazard;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hazardledger.hazard.HazardChange.Situation;
import org.hazardledger.hazard.HazardRequests.GradeHazard;
import org.hazardledger.identity.Caller;
import org.hazardledger.identity.Role;
import org.hazardledger.platform.Problem;
import org.jspecify.annotations.Nullable;

/** Grading by rules that are data; below a rule only the head of the district, with a second person (T3); 重大 is reported (T3b). */
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
        List<HazardEvent> following = new ArrayList<>();
        Hazard hazard = change.run(caller, id, ifMatch, HazardAction.GRADE, (found, situation) -> {
            HazardEvent graded = grade(found, situation, request);
            following.addAll(HazardMajorReport.follow(
                    found,
                    situation.actor(),
                    caller.acts(Role.DISTRICT, found.schoolId, found.districtId),
                    situation.policy(),
                    situation.now()));
            return graded;
        });
        following.forEach(event -> change.record(caller, hazard, event));
    }

    /** The district takes note of a report (T3b). */
    @Transactional
    void receiveReport(Caller caller, UUID id, @Nullable String ifMatch) {
        change.run(
                caller,
                id,
                ifMatch,
                HazardAction.RECEIVE_REPORT,
                (hazard, situation) -> HazardMajorReport.receive(hazard, situation.actor(), situation.now()));
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
