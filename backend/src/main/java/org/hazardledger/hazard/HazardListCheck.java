package org.hazardledger.hazard;

import org.hazardledger.hazard.ListCheck.Ruling;
import org.hazardledger.platform.Problem;

/** 清单之外, T17: a person decides whether a finding was on the school's list; an on-site verification hangs on it. */
final class HazardListCheck {

    private HazardListCheck() {}

    /** The suggestion of the comparison, beside the listing; it changes nothing until somebody rules. */
    static void suggest(Hazard hazard, ListCheck check) {
        hazard.listCheck = check;
        hazard.listCheckPending = true;
    }

    /** Outside the list, or matched; a later ruling takes the place of an earlier one, and both stay visible. */
    static HazardEvent rule(Hazard hazard, Ruling ruling) {
        Lifecycle.require(hazard.state, HazardAction.RULE_ON_LIST);
        ListCheck check = hazard.listCheck;
        if (check == null) {
            throw Problem.conflict("no-list-check");
        }
        if (ruling.saysTheSameAs(check.ruling())) {
            throw Problem.conflict("list-ruling-unchanged");
        }
        if (check.needsReason(ruling) && (ruling.note() == null || ruling.note().isBlank())) {
            throw Problem.invalid("/note", "departing-needs-reason");
        }
        hazard.listCheck = check.ruled(ruling);
        hazard.listCheckPending = false;
        hazard.outsideList = ruling.outside();
        return HazardEvent.of(
                        ruling.outside() ? HazardEventType.OUTSIDE_LIST_CONFIRMED : HazardEventType.ON_LIST_CONFIRMED)
                .with("suggested", check.suggestion())
                .with("since", check.since())
                .with("matched", ruling.matchedId())
                .with("number", ruling.matchedNumber())
                .with("note", ruling.note());
    }
}
