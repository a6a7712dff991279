package org.hazardledger.hazard;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import org.hazardledger.identity.Caller;

/** What follows when a transition has closed a hazard, whichever it was (T10). */
@ApplicationScoped
class HazardClosing {

    private final HazardChange change;
    private final Event<ClosedUnseen> unseen;

    HazardClosing(HazardChange change, Event<ClosedUnseen> unseen) {
        this.change = change;
        this.unseen = unseen;
    }

    /**
     * Records that the hazard is closed, when it is, and lets those know who sample what nobody went to see.
     *
     * @param by what closed it, for the ledger
     */
    void follow(Caller caller, Hazard hazard, String by) {
        if (hazard.state != State.CLOSED) {
            return;
        }
        change.record(
                caller, hazard, HazardEvent.of(HazardEventType.HAZARD_CLOSED).with("by", by));
        if (!Verification.seenOnSite(hazard.verifications, hazard.signingRound)) {
            Severity severity = hazard.severity == Severity.MINOR ? Severity.MINOR : Severity.GENERAL;
            unseen.fire(new ClosedUnseen(
                    hazard.id, hazard.signingRound, severity, hazard.schoolId, hazard.districtId, hazard.closedAt));
        }
    }
}
