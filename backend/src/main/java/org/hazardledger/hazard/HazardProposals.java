package org.hazardledger.hazard;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.hazardledger.hazard.HazardChange.Situation;
import org.hazardledger.hazard.HazardRequests.DecideProposal;
import org.hazardledger.hazard.HazardRequests.ReasonWithPhotos;
import org.hazardledger.hazard.Proposal.Kind;
import org.hazardledger.identity.Caller;
import org.hazardledger.platform.Ids;
import org.hazardledger.platform.Problem;
import org.jspecify.annotations.Nullable;

/** What is asked for and decided by others: rejection, reopening, supervision (T12, T13, T15, permission matrix B.3). */
@ApplicationScoped
class HazardProposals {

    private final HazardChange change;
    private final HazardPhotos photos;
    private final Taxonomy taxonomy;

    HazardProposals(HazardChange change, HazardPhotos photos, Taxonomy taxonomy) {
        this.change = change;
        this.photos = photos;
        this.taxonomy = taxonomy;
    }

    /** What an approval does to the hazard. */
    interface Approval {
        HazardEvent act(Hazard hazard, Proposal waiting, Situation situation);
    }

    @Transactional
    void ask(Caller caller, UUID id, @Nullable String ifMatch, Kind kind, ReasonWithPhotos request) {
        List<UUID> proof = request.photoIds() == null ? List.of() : request.photoIds();
        change.run(caller, id, ifMatch, kind.asking, (hazard, situation) -> {
            photos.attach(caller, hazard, Stage.RECHECK, proof);
            Proposal proposal =
                    Proposal.asked(Ids.next(), kind, request.reason(), proof, situation.actor(), situation.now());
            return HazardProposal.ask(
                    hazard, proposal, taxonomy.require(hazard.category).visual());
        });
    }

    /** Decides on a rejection or a reopening; approving does what was asked for. */
    @Transactional
    void decide(Caller caller, UUID id, UUID proposalId, @Nullable String ifMatch, Kind kind, DecideProposal request) {
        decide(caller, id, proposalId, ifMatch, kind, request, HazardProposals::approve);
    }

    /** Decides, by an approval that needs more than the proposal says. */
    @Transactional(Transactional.TxType.MANDATORY)
    void decide(
            Caller caller,
            UUID id,
            UUID proposalId,
            @Nullable String ifMatch,
            Kind kind,
            DecideProposal request,
            Approval approval) {
        String note = request.note();
        if (!request.approved() && (note == null || note.isBlank())) {
            throw Problem.invalid("/note", "not-blank");
        }
        change.run(caller, id, ifMatch, kind.deciding, (hazard, situation) -> {
            Proposal waiting = HazardProposal.waiting(hazard, kind, proposalId);
            if (!request.approved()) {
                return HazardProposal.decline(hazard, waiting, situation.actor(), situation.now(), note);
            }
            change.record(caller, hazard, HazardProposal.decided(waiting, true).with("note", note));
            return approval.act(hazard, waiting, situation);
        });
    }

    private static HazardEvent approve(Hazard hazard, Proposal waiting, Situation situation) {
        return waiting.kind() == Kind.REJECTION
                ? HazardCase.reject(
                        hazard,
                        new Rejection(waiting.reason(), situation.actor(), situation.now()),
                        waiting.photoIds().size())
                : hazard.reopen(
                        waiting.reason(),
                        situation.actor(),
                        situation.isFromOutside(hazard),
                        situation.now(),
                        situation.policy());
    }
}
