package org.hazardledger.hazard;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hazardledger.hazard.HazardChange.Situation;
import org.hazardledger.hazard.HazardRequests.DecideProposal;
import org.hazardledger.hazard.HazardRequests.DecideSupervision;
import org.hazardledger.hazard.HazardRequests.ServeSupervision;
import org.hazardledger.hazard.HazardRequests.SuperviseHazard;
import org.hazardledger.hazard.Proposal.Kind;
import org.hazardledger.identity.Caller;
import org.hazardledger.identity.Members;
import org.hazardledger.platform.Problem;
import org.jspecify.annotations.Nullable;

/** 挂牌督办 from the decision on: one person proposes, another decides, the notice is served, an acceptance ends it (T15). */
@ApplicationScoped
class HazardSupervisions {

    private final HazardProposals proposals;
    private final HazardChange change;
    private final Members members;

    HazardSupervisions(HazardProposals proposals, HazardChange change, Members members) {
        this.proposals = proposals;
        this.change = change;
        this.members = members;
    }

    /** Puts the hazard on the list by a notice, or declines with a reason. */
    @Transactional
    void decide(Caller caller, UUID id, UUID proposalId, @Nullable String ifMatch, DecideSupervision request) {
        requireNotice(request);
        proposals.decide(
                caller,
                id,
                proposalId,
                ifMatch,
                Kind.SUPERVISION,
                new DecideProposal(request.approved(), request.note()),
                (hazard, waiting, situation) ->
                        HazardSupervision.list(hazard, listing(request, situation), Hazard.day(situation.now())));
    }

    private static void requireNotice(DecideSupervision request) {
        if (!request.approved()) {
            return;
        }
        List<Problem.Invalid> missing = new ArrayList<>();
        if (request.noticeNumber() == null || request.noticeNumber().isBlank()) {
            missing.add(new Problem.Invalid("/noticeNumber", "not-blank"));
        }
        if (request.authority() == null || request.authority().isBlank()) {
            missing.add(new Problem.Invalid("/authority", "not-blank"));
        }
        if (request.level() == null) {
            missing.add(new Problem.Invalid("/level", "not-null"));
        }
        if (!missing.isEmpty()) {
            throw Problem.invalid(missing);
        }
    }

    private static Supervision listing(DecideSupervision request, Situation situation) {
        return new Supervision(
                true,
                request.noticeNumber(),
                request.authority(),
                request.level(),
                request.dueDate(),
                request.note(),
                situation.actor(),
                situation.now(),
                null,
                null);
    }

    /** Records that the notice was handed over, and who signed for it. */
    @Transactional
    void serve(Caller caller, UUID id, @Nullable String ifMatch, ServeSupervision request) {
        change.run(caller, id, ifMatch, HazardAction.SERVE_SUPERVISION, (hazard, situation) -> {
            Supervision.Service service = new Supervision.Service(
                    request.servedAt().toInstant(),
                    signer(hazard.schoolId, request),
                    request.signedForById(),
                    situation.actor(),
                    situation.now());
            return HazardSupervision.serve(hazard, service, situation.now());
        });
    }

    /** The name of the school's person who signed, or the name that was written down. */
    private String signer(UUID schoolId, ServeSupervision request) {
        if (request.signedForById() != null) {
            return members.nameAt(request.signedForById(), schoolId)
                    .orElseThrow(() -> Problem.invalid("/signedForById", "not-of-school"));
        }
        String name = request.signedForBy();
        if (name == null || name.isBlank()) {
            throw Problem.invalid("/signedForBy", "not-blank");
        }
        return name.strip();
    }

    @Transactional
    void end(Caller caller, UUID id, @Nullable String ifMatch, SuperviseHazard request) {
        if (request.on()) {
            throw Problem.conflict("supervision-needs-proposal");
        }
        change.run(
                caller,
                id,
                ifMatch,
                HazardAction.END_SUPERVISION,
                (hazard, situation) -> HazardSupervision.end(hazard, request.note(), situation.now()));
    }
}
