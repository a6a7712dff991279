package org.hazardledger.hazard;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.hazardledger.hazard.HazardChange.Situation;
import org.hazardledger.hazard.HazardPhotos.Attached;
import org.hazardledger.hazard.HazardRequests.AfterPhoto;
import org.hazardledger.hazard.HazardRequests.DecideExtension;
import org.hazardledger.hazard.HazardRequests.LogProgress;
import org.hazardledger.hazard.HazardRequests.PlanHazard;
import org.hazardledger.hazard.HazardRequests.RectifyHazard;
import org.hazardledger.hazard.HazardRequests.RequestExtension;
import org.hazardledger.identity.Caller;
import org.hazardledger.identity.Role;
import org.hazardledger.organisation.WorkingCalendar;
import org.hazardledger.platform.Ids;
import org.hazardledger.platform.Problem;
import org.jspecify.annotations.Nullable;

/** Planning, progress, later due dates and the claim that it is done (T4 to T8). */
@ApplicationScoped
class HazardFixing {

    private final HazardChange change;
    private final HazardPhotos photos;
    private final Taxonomy taxonomy;
    private final Grader grader;
    private final WorkingCalendar calendar;

    HazardFixing(HazardChange change, HazardPhotos photos, Taxonomy taxonomy, Grader grader, WorkingCalendar calendar) {
        this.change = change;
        this.photos = photos;
        this.taxonomy = taxonomy;
        this.grader = grader;
        this.calendar = calendar;
    }

    @Transactional
    void plan(Caller caller, UUID id, @Nullable String ifMatch, PlanHazard request) {
        change.run(caller, id, ifMatch, HazardAction.PLAN, (hazard, situation) -> plan(hazard, situation, request));
    }

    private HazardEvent plan(Hazard hazard, Situation situation, PlanHazard request) {
        Plan plan = drafted(request, situation.actor(), situation.now());
        if (request.fixMode() == FixMode.ON_SPOT) {
            SeveritySuggestion rule = grader.suggest(hazard.category, hazard.description);
            return hazard.fixOnSpot(rule.severity(), rule.rules(), plan, Hazard.day(situation.now()));
        }
        if (!request.approve()) {
            return hazard.draftPlan(plan);
        }
        if (!HazardAccess.mayApprovePlan(situation.caller(), situation.facts())) {
            throw Problem.forbidden();
        }
        return hazard.approvePlan(plan.approvedBy(situation.actor(), situation.now()), Hazard.day(situation.now()));
    }

    private static Plan drafted(PlanHazard request, PersonRef by, Instant at) {
        return new Plan(
                request.fixMode(),
                request.dueDate(),
                request.measures(),
                request.responsibleId(),
                request.responsibleName(),
                request.funds(),
                request.fundsSource(),
                request.contingency(),
                request.interimProtection(),
                request.followerName(),
                by,
                at,
                null,
                null);
    }

    @Transactional
    void logProgress(Caller caller, UUID id, @Nullable String ifMatch, LogProgress request) {
        List<UUID> added = request.photoIds() == null ? List.of() : request.photoIds();
        change.run(caller, id, ifMatch, HazardAction.PROGRESS, (hazard, situation) -> {
            photos.attach(caller, hazard, Stage.DURING, added);
            return hazard.logProgress(
                    new Progress(situation.now(), situation.actor(), request.note(), request.quantityDone(), added));
        });
    }

    @Transactional
    void rectify(Caller caller, UUID id, @Nullable String ifMatch, RectifyHazard request) {
        change.run(
                caller, id, ifMatch, HazardAction.RECTIFY, (hazard, situation) -> rectify(hazard, situation, request));
    }

    private HazardEvent rectify(Hazard hazard, Situation situation, RectifyHazard request) {
        RectificationEvidence evidence = new RectificationEvidence(
                taxonomy.require(hazard.category).visual(),
                photos.of(hazard.id, Stage.BEFORE),
                request.photos().stream().map(AfterPhoto::photoId).toList(),
                request.photos().stream()
                        .map(AfterPhoto::pairedWith)
                        .filter(Objects::nonNull)
                        .toList(),
                request.noPhotoReason());
        Rectification claim = new Rectification(
                hazard.signingRound,
                request.rectifiedAt().toInstant(),
                request.summary(),
                request.noPhotoReason(),
                situation.actor(),
                situation.now());
        HazardEvent event = hazard.claimRectified(claim, evidence, situation.now());
        photos.attachPaired(
                situation.caller(),
                hazard,
                Stage.AFTER,
                request.photos().stream()
                        .map(photo -> new Attached(photo.photoId(), photo.pairedWith()))
                        .toList());
        return event.with("evidence", photos.digests(hazard));
    }

    @Transactional
    void requestExtension(Caller caller, UUID id, @Nullable String ifMatch, RequestExtension request) {
        change.run(caller, id, ifMatch, HazardAction.EXTEND, (hazard, situation) -> {
            if (hazard.dueDate == null) {
                throw Problem.conflict("extension-after-due");
            }
            Extension extension = new Extension(
                    Ids.next(),
                    situation.now(),
                    situation.actor(),
                    hazard.dueDate,
                    request.newDueDate(),
                    request.reason(),
                    request.interimProtection(),
                    null,
                    null,
                    null,
                    null);
            return HazardDeadline.request(
                    hazard, extension, situation.policy(), calendar.of(hazard.districtId), Hazard.day(situation.now()));
        });
    }

    @Transactional
    void decideExtension(Caller caller, UUID id, UUID extensionId, @Nullable String ifMatch, DecideExtension request) {
        change.run(caller, id, ifMatch, HazardAction.DECIDE_EXTENSION, (hazard, situation) -> {
            boolean byDistrict = caller.acts(Role.DISTRICT, hazard.schoolId, hazard.districtId);
            HazardDeadline.Decision decision =
                    new HazardDeadline.Decision(request.approved(), situation.actor(), situation.now(), request.note());
            return HazardDeadline.decide(hazard, extensionId, decision, byDistrict, situation.policy());
        });
    }
}
