package org.hazardledger.hazard;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.hazardledger.hazard.HazardRequests.RuleOnList;
import org.hazardledger.hazard.ListCheck.Ruling;
import org.hazardledger.identity.Caller;
import org.hazardledger.platform.Problem;
import org.jspecify.annotations.Nullable;

/** Whether a finding was on the school's list before the inspector came: the service suggests, a person rules (T17). */
@ApplicationScoped
class HazardListChecks {

    private final HazardChange change;
    private final ListComparison comparison;

    HazardListChecks(HazardChange change, ListComparison comparison) {
        this.change = change;
        this.comparison = comparison;
    }

    @Transactional
    void rule(Caller caller, UUID id, @Nullable String ifMatch, RuleOnList request) {
        UUID matched = request.matchedId();
        if (request.outside() == (matched != null)) {
            throw Problem.invalid("/matchedId", request.outside() ? "outside-matches-nothing" : "not-null");
        }
        change.run(caller, id, ifMatch, HazardAction.RULE_ON_LIST, (hazard, situation) -> {
            ListCheck check = hazard.listCheck;
            String number = check == null || matched == null ? null : comparison.requireListed(hazard, check, matched);
            return HazardListCheck.rule(
                    hazard,
                    new Ruling(request.outside(), matched, number, request.note(), situation.actor(), situation.now()));
        });
    }
}
