package org.hazardledger.hazard;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.hazardledger.identity.Caller;
import org.hazardledger.identity.Role;
import org.hazardledger.ledger.Ledger;
import org.hazardledger.platform.BusinessTime;
import org.hazardledger.platform.Problem;
import org.hazardledger.platform.Revision;
import org.hazardledger.policy.Policies;
import org.hazardledger.policy.Policy;
import org.jspecify.annotations.Nullable;

/**
 * The way every transition goes: lock the hazard within the caller's scope, check version, access, state and
 * involvement, let the transition act, then write its event and its difference in the counts.
 */
@ApplicationScoped
class HazardChange {

    private final Policies policies;
    private final HazardSignatures signatures;
    private final Ledger ledger;
    private final Tally tally;
    private final Event<OutsideFinding> findings;
    private final Clock clock;

    HazardChange(
            Policies policies,
            HazardSignatures signatures,
            Ledger ledger,
            Tally tally,
            Event<OutsideFinding> findings,
            Clock clock) {
        this.policies = policies;
        this.signatures = signatures;
        this.ledger = ledger;
        this.tally = tally;
        this.findings = findings;
        this.clock = clock;
    }

    /** Everything a transition may look at. */
    record Situation(Caller caller, HazardFacts facts, Policy policy, Instant now, PersonRef actor) {

        /** Whether the caller acts for the district or as an inspector. */
        boolean isFromOutside(Hazard hazard) {
            return caller.acts(Role.DISTRICT, hazard.schoolId, hazard.districtId)
                    || caller.acts(Role.INSPECTOR, hazard.schoolId, hazard.districtId);
        }
    }

    /** One transition: acts on the hazard and says what happened. */
    interface Step {
        HazardEvent act(Hazard hazard, Situation situation);
    }

    /** Runs one transition; the caller's transaction commits it together with its event. */
    Hazard run(Caller caller, UUID id, @Nullable String ifMatch, HazardAction action, Step step) {
        Hazard hazard = lock(caller, id);
        Revision.require(ifMatch, hazard.version);
        Instant now = BusinessTime.now(clock);
        HazardFacts facts = hazard.facts(signatures.of(hazard));
        Policy policy = policies.of(hazard.districtId);
        if (!HazardAccess.may(caller, action, facts, policy, now)) {
            throw Problem.forbidden();
        }
        Lifecycle.require(hazard.state, action);
        Involvement.require(caller.personId(), action, facts);
        Tally.Place before = Tally.Place.of(hazard);
        HazardEvent event = step.act(hazard, new Situation(caller, facts, policy, now, PersonRef.of(caller)));
        settle(caller, hazard, before, event);
        return hazard;
    }

    /** The hazard, or the answer of not existing: out of scope, or somebody else's draft. */
    Hazard lock(Caller caller, UUID id) {
        Hazard hazard = Hazard.lock(
                        id, caller.scope().districts(), caller.scope().schools())
                .orElseThrow(Problem::notFound);
        boolean othersDraft = hazard.state == State.DRAFT
                && !hazard.createdBy.equals(caller.personId())
                && !caller.holdsAtSchool(
                        java.util.EnumSet.allOf(org.hazardledger.identity.Post.class), hazard.schoolId);
        if (othersDraft) {
            throw Problem.notFound();
        }
        return hazard;
    }

    /** Writes what a change did: the search terms, the event and the counts. */
    void settle(Caller caller, Hazard hazard, Tally.Place before, HazardEvent event) {
        hazard.searchTerms = SearchTerms.of(hazard);
        hazard.persist();
        record(caller, hazard, event);
        tally.moved(hazard, before);
        Hazard.flush();
        tellOfFinding(caller, hazard);
    }

    /** Told at every change of what was ruled on: a grading, a rejection, a merge and a correction each may matter. */
    private void tellOfFinding(Caller caller, Hazard hazard) {
        if (hazard.listCheck == null || hazard.listCheck.waits()) {
            return;
        }
        boolean gone = hazard.state == State.REJECTED || hazard.state == State.MERGED;
        findings.fire(new OutsideFinding(
                hazard.id,
                hazard.schoolId,
                hazard.districtId,
                hazard.outsideList && !gone,
                hazard.severity,
                caller,
                BusinessTime.now(clock)));
    }

    /** A further event of the same change. */
    void record(Caller caller, Hazard hazard, HazardEvent event) {
        ledger.append(
                caller,
                hazard.schoolId,
                hazard.districtId,
                hazard.id,
                event.type().name(),
                event.details());
    }
}
