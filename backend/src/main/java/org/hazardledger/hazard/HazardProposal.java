package org.hazardledger.hazard;

import java.time.Instant;
import java.util.UUID;
import java.util.function.Predicate;
import org.hazardledger.hazard.Proposal.Kind;
import org.hazardledger.hazard.Proposal.Outcome;
import org.hazardledger.platform.Problem;
import org.jspecify.annotations.Nullable;

/** What may only be asked for: a rejection (T13), a reopening (T12), a supervision (T15). One of a kind waits at a time. */
final class HazardProposal {

    private HazardProposal() {}

    /** Asks, with a reason and evidence; a supervision, and what cannot be photographed, on the reason alone. */
    static HazardEvent ask(Hazard hazard, Proposal proposal, boolean visual) {
        Kind kind = proposal.kind();
        Lifecycle.require(hazard.state, kind.asking);
        if (hazard.proposals.stream().anyMatch(waits(kind))) {
            throw Problem.conflict("proposal-pending");
        }
        boolean proven = !proposal.photoIds().isEmpty();
        if (!proven && (kind == Kind.REJECTION || (kind == Kind.REOPENING && visual))) {
            throw Problem.conflict("needs-proposal-photo");
        }
        hazard.proposals = Hazard.append(hazard.proposals, proposal);
        mark(hazard);
        return HazardEvent.of(kind.asked)
                .with("proposal", proposal.id())
                .with("automatic", proposal.automatic() ? true : null)
                .with("reason", proposal.reason())
                .with("photos", proposal.photoIds());
    }

    /** The proposal of this id that waits; 409 when it does not. */
    static Proposal waiting(Hazard hazard, Kind kind, UUID id) {
        return hazard.proposals.stream()
                .filter(waits(kind).and(proposal -> proposal.id().equals(id)))
                .findFirst()
                .orElseThrow(() -> Problem.conflict("no-pending-proposal"));
    }

    /** Declines with a reason; the hazard stays as it is. */
    static HazardEvent decline(Hazard hazard, Proposal waiting, PersonRef by, Instant at, String note) {
        settle(hazard, waits(waiting.kind()), Outcome.DECLINED, by, at, note);
        return decided(waiting, false).with("note", note);
    }

    /** The event of a decision; what an approval does to the hazard is an event of its own. */
    static HazardEvent decided(Proposal proposal, boolean approved) {
        return HazardEvent.of(proposal.kind().decided)
                .with("proposal", proposal.id())
                .with("approved", approved);
    }

    /** What has been asked for has been done, whether or not the one who did it looked at the request. */
    static void grant(Hazard hazard, Kind kind, PersonRef by, Instant at) {
        settle(hazard, waits(kind), Outcome.APPROVED, by, at, null);
    }

    /** The hazard went on: there is nothing left to decide of this kind. */
    static void lapse(Hazard hazard, Kind kind) {
        settle(hazard, waits(kind), Outcome.LAPSED, null, null, null);
    }

    /** What the service proposed by itself has lost its ground. */
    static void lapseAutomatic(Hazard hazard) {
        settle(hazard, proposal -> proposal.isPending() && proposal.automatic(), Outcome.LAPSED, null, null, null);
    }

    /** The hazard is settled: there is nothing left to decide at all. */
    static void lapse(Hazard hazard) {
        settle(hazard, Proposal::isPending, Outcome.LAPSED, null, null, null);
    }

    private static Predicate<Proposal> waits(Kind kind) {
        return proposal -> proposal.isPending() && proposal.kind() == kind;
    }

    private static void settle(
            Hazard hazard,
            Predicate<Proposal> which,
            Outcome outcome,
            @Nullable PersonRef by,
            @Nullable Instant at,
            @Nullable String note) {
        hazard.proposals = hazard.proposals.stream()
                .map(proposal -> which.test(proposal) ? proposal.settled(outcome, by, at, note) : proposal)
                .toList();
        mark(hazard);
    }

    /** A rejection and a reopening never wait together: their states exclude each other. */
    private static void mark(Hazard hazard) {
        hazard.supervisionProposed = hazard.proposals.stream().anyMatch(waits(Kind.SUPERVISION));
        hazard.pendingProposal = hazard.proposals.stream()
                .filter(waits(Kind.SUPERVISION).negate().and(Proposal::isPending))
                .map(Proposal::kind)
                .findFirst()
                .orElse(null);
    }
}
