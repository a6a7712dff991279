package org.hazardledger.hazard;

import java.time.Instant;
import java.util.UUID;
import org.hazardledger.hazard.Proposal.Kind;
import org.hazardledger.hazard.Proposal.Outcome;
import org.hazardledger.platform.Problem;
import org.jspecify.annotations.Nullable;

/** What a school may only ask for: a rejection (T13), a reopening (T12). One proposal waits at a time. */
final class HazardProposal {

    private HazardProposal() {}

    /** Asks, with a reason and evidence; what cannot be photographed is reopened on the reason alone. */
    static HazardEvent ask(Hazard hazard, Proposal proposal, boolean visual) {
        boolean rejection = proposal.kind() == Kind.REJECTION;
        Lifecycle.require(hazard.state, rejection ? HazardAction.PROPOSE_REJECTION : HazardAction.PROPOSE_REOPENING);
        if (hazard.pendingProposal != null) {
            throw Problem.conflict("proposal-pending");
        }
        if (proposal.photoIds().isEmpty() && (rejection || visual)) {
            throw Problem.conflict("needs-proposal-photo");
        }
        hazard.proposals = Hazard.append(hazard.proposals, proposal);
        hazard.pendingProposal = proposal.kind();
        return HazardEvent.of(rejection ? HazardEventType.REJECTION_REQUESTED : HazardEventType.REOPENING_REQUESTED)
                .with("proposal", proposal.id())
                .with("reason", proposal.reason())
                .with("photos", proposal.photoIds());
    }

    /** The proposal of this id that waits; 409 when it does not. */
    static Proposal waiting(Hazard hazard, Kind kind, UUID id) {
        return hazard.proposals.stream()
                .filter(proposal -> proposal.isPending()
                        && proposal.kind() == kind
                        && proposal.id().equals(id))
                .findFirst()
                .orElseThrow(() -> Problem.conflict("no-pending-proposal"));
    }

    /** Declines with a reason; the hazard stays as it is. */
    static HazardEvent decline(Hazard hazard, Proposal waiting, PersonRef by, Instant at, String note) {
        settle(hazard, Outcome.DECLINED, by, at, note);
        return decided(waiting, false).with("note", note);
    }

    /** The event of a decision; what an approval does to the hazard is an event of its own. */
    static HazardEvent decided(Proposal proposal, boolean approved) {
        return HazardEvent.of(
                        proposal.kind() == Kind.REJECTION
                                ? HazardEventType.REJECTION_REQUEST_DECIDED
                                : HazardEventType.REOPENING_REQUEST_DECIDED)
                .with("proposal", proposal.id())
                .with("approved", approved);
    }

    /** What has been asked for has been done, whether or not the one who did it looked at the request. */
    static void grant(Hazard hazard, PersonRef by, Instant at) {
        settle(hazard, Outcome.APPROVED, by, at, null);
    }

    /** The hazard went on: there is nothing left to decide. */
    static void lapse(Hazard hazard) {
        settle(hazard, Outcome.LAPSED, null, null, null);
    }

    private static void settle(
            Hazard hazard, Outcome outcome, @Nullable PersonRef by, @Nullable Instant at, @Nullable String note) {
        hazard.proposals = hazard.proposals.stream()
                .map(proposal -> proposal.isPending() ? proposal.settled(outcome, by, at, note) : proposal)
                .toList();
        hazard.pendingProposal = null;
    }
}
