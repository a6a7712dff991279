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

/** A school asks for a rejection or a reopening, those who may do it decide (T12, T13, permission matrix B.3). */
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

    @Transactional
    void ask(Caller caller, UUID id, @Nullable String ifMatch, Kind kind, ReasonWithPhotos request) {
        HazardAction action = kind == Kind.REJECTION ? HazardAction.PROPOSE_REJECTION : HazardAction.PROPOSE_REOPENING;
        List<UUID> proof = request.photoIds() == null ? List.of() : request.photoIds();
        change.run(caller, id, ifMatch, action, (hazard, situation) -> {
            photos.attach(caller, hazard, Stage.RECHECK, proof);
            Proposal proposal = new Proposal(
                    Ids.next(),
                    kind,
                    request.reason(),
                    proof,
                    situation.actor(),
                    situation.now(),
                    null,
                    null,
                    null,
                    null);
            return HazardProposal.ask(
                    hazard, proposal, taxonomy.require(hazard.category).visual());
        });
    }

    @Transactional
    void decide(Caller caller, UUID id, UUID proposalId, @Nullable String ifMatch, Kind kind, DecideProposal request) {
        String note = request.note();
        if (!request.approved() && (note == null || note.isBlank())) {
            throw Problem.invalid("/note", "not-blank");
        }
        HazardAction action = kind == Kind.REJECTION ? HazardAction.DECIDE_REJECTION : HazardAction.DECIDE_REOPENING;
        change.run(caller, id, ifMatch, action, (hazard, situation) -> {
            Proposal waiting = HazardProposal.waiting(hazard, kind, proposalId);
            if (!request.approved()) {
                return HazardProposal.decline(hazard, waiting, situation.actor(), situation.now(), note);
            }
            change.record(caller, hazard, HazardProposal.decided(waiting, true).with("note", note));
            return approve(hazard, waiting, situation);
        });
    }

    private static HazardEvent approve(Hazard hazard, Proposal waiting, Situation situation) {
        return waiting.kind() == Kind.REJECTION
                ? HazardCase.reject(
                        hazard,
                        new Rejection(waiting.reason(), situation.actor(), situation.now()),
                        waiting.photoIds().size())
                : hazard.reopen(waiting.reason(), situation.actor(), situation.now(), situation.policy());
    }
}
