package org.hazardledger.hazard;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.hazardledger.hazard.HazardChange.Situation;
import org.hazardledger.hazard.HazardRequests.MergeHazard;
import org.hazardledger.hazard.HazardRequests.ReasonWithPhotos;
import org.hazardledger.hazard.HazardRequests.VerifyHazard;
import org.hazardledger.identity.Caller;
import org.hazardledger.identity.Role;
import org.hazardledger.platform.Problem;
import org.jspecify.annotations.Nullable;

/** What is judged from above the fix: verification, reopening, rejection, merging (T10 to T14). */
@ApplicationScoped
class HazardVerdicts {

    private final HazardChange change;
    private final HazardClosing closing;
    private final HazardPhotos photos;

    HazardVerdicts(HazardChange change, HazardClosing closing, HazardPhotos photos) {
        this.change = change;
        this.closing = closing;
        this.photos = photos;
    }

    /** T10 accepts, T11 sends back. */
    @Transactional
    void verify(Caller caller, UUID id, @Nullable String ifMatch, VerifyHazard request) {
        HazardAction action = request.outcome() == Outcome.ACCEPTED ? HazardAction.VERIFY : HazardAction.SEND_BACK;
        if (action == HazardAction.SEND_BACK && request.reasonCode() == null) {
            throw Problem.invalid("/reasonCode", "not-null");
        }
        Hazard hazard =
                change.run(caller, id, ifMatch, action, (found, situation) -> verify(found, situation, request));
        closing.follow(caller, hazard, "verification");
    }

    private HazardEvent verify(Hazard hazard, Situation situation, VerifyHazard request) {
        List<UUID> recheck = request.photoIds() == null ? List.of() : request.photoIds();
        photos.attach(situation.caller(), hazard, Stage.RECHECK, recheck);
        Verification verdict = new Verification(
                hazard.signingRound,
                request.outcome(),
                request.onSite(),
                situation.actor(),
                roleOf(situation.caller(), hazard),
                situation.now(),
                request.reasonCode(),
                request.note());
        return request.outcome() == Outcome.ACCEPTED
                ? hazard.accept(verdict, situation.facts(), recheck.size(), situation.now())
                : hazard.sendBack(verdict);
    }

    private static Role roleOf(Caller caller, Hazard hazard) {
        return List.of(Role.INSPECTOR, Role.DISTRICT).stream()
                .filter(role -> caller.acts(role, hazard.schoolId, hazard.districtId))
                .findFirst()
                .orElse(Role.SCHOOL);
    }

    /** T12. */
    @Transactional
    void reopen(Caller caller, UUID id, @Nullable String ifMatch, ReasonWithPhotos request) {
        change.run(caller, id, ifMatch, HazardAction.REOPEN, (hazard, situation) -> {
            HazardEvent event = hazard.reopen(
                    request.reason(),
                    situation.actor(),
                    situation.isFromOutside(hazard),
                    situation.now(),
                    situation.policy());
            photos.attach(caller, hazard, Stage.RECHECK, listOf(request.photoIds()));
            return event;
        });
    }

    /** T13. */
    @Transactional
    void reject(Caller caller, UUID id, @Nullable String ifMatch, ReasonWithPhotos request) {
        change.run(caller, id, ifMatch, HazardAction.REJECT, (hazard, situation) -> {
            List<UUID> proof = listOf(request.photoIds());
            photos.attach(caller, hazard, Stage.RECHECK, proof);
            return HazardCase.reject(
                    hazard, new Rejection(request.reason(), situation.actor(), situation.now()), proof.size());
        });
    }

    /** T14. */
    @Transactional
    void merge(Caller caller, UUID id, @Nullable String ifMatch, MergeHazard request) {
        Hazard survivor = change.lock(caller, request.targetId());
        change.run(caller, id, ifMatch, HazardAction.MERGE, (hazard, situation) -> {
            HazardEvent event = HazardCase.merge(hazard, survivor, request.reason());
            photos.moveTo(hazard, survivor);
            return event;
        });
        change.record(
                caller,
                survivor,
                HazardEvent.of(HazardEventType.EVIDENCE_RECEIVED_BY_MERGE).with("from", id));
    }

    private static List<UUID> listOf(@Nullable List<UUID> ids) {
        return ids == null ? List.of() : ids;
    }
}
