package org.hazardledger.hazard;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hazardledger.identity.Caller;
import org.hazardledger.identity.Role;
import org.hazardledger.organisation.Schools;
import org.hazardledger.organisation.Schools.School;
import org.hazardledger.organisation.Schools.Spot;
import org.hazardledger.platform.BusinessTime;
import org.hazardledger.platform.Ids;
import org.hazardledger.platform.Problem;
import org.jspecify.annotations.Nullable;

/** Filing: a draft, its changes, and putting it on the ledger (T1, T2). */
@ApplicationScoped
class HazardFiling {

    private final Schools schools;
    private final Taxonomy taxonomy;
    private final HazardPhotos photos;
    private final HazardNumbers numbers;
    private final HazardChange change;
    private final ExternalIds externals;
    private final ListComparison comparison;
    private final Clock clock;

    HazardFiling(
            Schools schools,
            Taxonomy taxonomy,
            HazardPhotos photos,
            HazardNumbers numbers,
            HazardChange change,
            ExternalIds externals,
            ListComparison comparison,
            Clock clock) {
        this.schools = schools;
        this.taxonomy = taxonomy;
        this.photos = photos;
        this.numbers = numbers;
        this.change = change;
        this.externals = externals;
        this.comparison = comparison;
        this.clock = clock;
    }

    /** Files a hazard as a draft, or lists it at once. */
    @Transactional
    Hazard file(Caller caller, NewHazard request) {
        School school = schools.hold(caller, request.schoolId());
        requireFiler(caller, school);
        taxonomy.require(request.category());
        Hazard hazard = new Hazard();
        hazard.id = Ids.chosenOrNext(request.id());
        if (Hazard.findById(hazard.id) != null) {
            throw Problem.conflict("id-taken");
        }
        hazard.schoolId = school.id();
        hazard.districtId = school.districtId();
        hazard.source = request.source();
        hazard.foundAt = request.foundInstant();
        hazard.checkedInAt = checkIn(request);
        hazard.foundBy = request.foundBy() == null ? caller.name() : request.foundBy();
        hazard.createdBy = caller.personId();
        hazard.createdAt = BusinessTime.now(clock);
        describe(hazard, school, request);
        Tally.Place before = Tally.Place.of(hazard);
        // the counter before the chain, as listing a draft takes them: in two orders they would wait for each other
        String number = request.draft() ? null : numbers.allot(hazard.schoolId, hazard.createdAt);
        change.settle(
                caller,
                hazard,
                before,
                HazardEvent.of(HazardEventType.HAZARD_DRAFTED)
                        .with("description", hazard.description)
                        .with("category", hazard.category));
        externals.keep(hazard, request);
        photos.attach(caller, hazard, Stage.BEFORE, request.photos());
        if (number != null) {
            change.settle(caller, hazard, before, list(hazard, number));
        }
        return hazard;
    }

    private static @Nullable Instant checkIn(NewHazard request) {
        Instant checkedIn = request.checkInInstant();
        if (checkedIn != null && !request.source().isInspection()) {
            throw Problem.invalid("/checkedInAt", "check-in-of-inspections");
        }
        if (checkedIn != null && checkedIn.isAfter(request.foundInstant())) {
            throw Problem.invalid("/checkedInAt", "check-in-after-found");
        }
        return checkedIn;
    }

    /** The hazard another platform filed under the same id before; an outsider learns nothing of it. */
    Optional<UUID> known(Caller caller, NewHazard request) {
        if (!request.comesFromElsewhere()) {
            return Optional.empty();
        }
        requireFiler(caller, schools.require(caller, request.schoolId()));
        return externals.known(caller, request);
    }

    private static void requireFiler(Caller caller, School school) {
        boolean mayFile = List.of(Role.SCHOOL, Role.DISTRICT, Role.INSPECTOR, Role.INTEGRATION).stream()
                .anyMatch(role -> caller.acts(role, school.id(), school.districtId()));
        if (!mayFile) {
            throw Problem.forbidden();
        }
    }

    private void describe(Hazard hazard, School school, NewHazard request) {
        hazard.category = request.category();
        hazard.description = request.description().strip();
        hazard.quantity = request.quantity();
        hazard.unit = request.unit();
        hazard.noPhotoReason = request.noPhotoReason();
        locate(hazard, school, request.buildingId(), request.placeId(), request.placeText());
    }

    private void locate(
            Hazard hazard, School school, @Nullable UUID building, @Nullable UUID place, @Nullable String text) {
        if (building == null && place != null) {
            throw Problem.invalid("/placeId", "place-needs-building");
        }
        if (building == null && (text == null || text.isBlank())) {
            throw Problem.invalid("/placeText", "place-or-locator");
        }
        if (building != null) {
            Spot spot = schools.requireSpot(school, building, place);
            hazard.buildingId = spot.buildingId();
            hazard.placeId = spot.placeId();
        }
        hazard.placeText = text == null ? null : text.strip();
    }

    private HazardEvent list(Hazard hazard, String number) {
        var now = BusinessTime.now(clock);
        List<String> before = photos.digests(hazard);
        boolean visual = taxonomy.require(hazard.category).visual();
        HazardEvent event = hazard.list(number, before, visual, now);
        if (hazard.source.isInspection()) {
            HazardListCheck.suggest(hazard, comparison.compare(hazard, now));
        }
        return event.with("checkedInAt", hazard.checkedInAt);
    }

    /** T2 for a draft. */
    @Transactional
    void list(Caller caller, UUID id, @Nullable String ifMatch) {
        change.run(
                caller,
                id,
                ifMatch,
                HazardAction.LIST,
                (hazard, situation) -> list(hazard, numbers.allot(hazard.schoolId, situation.now())));
    }

    /** Changes a draft, or corrects a listed hazard with a reason (T18). */
    @Transactional
    void patch(Caller caller, UUID id, @Nullable String ifMatch, HazardPatch patch) {
        if (patch.category() != null) {
            taxonomy.require(patch.category());
        }
        Hazard present = change.lock(caller, id);
        if (patch.buildingId() != null) {
            School school = schools.require(caller, present.schoolId);
            schools.requireSpot(school, patch.buildingId(), patch.placeId());
        }
        if (present.state == State.DRAFT) {
            change.run(caller, id, ifMatch, HazardAction.EDIT, (hazard, s) -> edit(s.caller(), hazard, patch));
        } else {
            correct(caller, id, ifMatch, patch);
        }
    }

    private HazardEvent edit(Caller caller, Hazard hazard, HazardPatch patch) {
        hazard.description = patch.description() == null
                ? hazard.description
                : patch.description().strip();
        hazard.category = patch.category() == null ? hazard.category : patch.category();
        hazard.buildingId = patch.buildingId() == null ? hazard.buildingId : patch.buildingId();
        hazard.placeId = patch.placeId() == null ? hazard.placeId : patch.placeId();
        hazard.placeText = patch.placeText() == null ? hazard.placeText : patch.placeText();
        hazard.quantity = patch.quantity() == null ? hazard.quantity : patch.quantity();
        hazard.unit = patch.unit() == null ? hazard.unit : patch.unit();
        hazard.noPhotoReason = patch.noPhotoReason() == null ? hazard.noPhotoReason : patch.noPhotoReason();
        photos.attach(caller, hazard, Stage.BEFORE, patch.photoIds() == null ? List.of() : patch.photoIds());
        return HazardEvent.of(HazardEventType.HAZARD_EDITED)
                .with("description", hazard.description)
                .with("category", hazard.category);
    }

    private void correct(Caller caller, UUID id, @Nullable String ifMatch, HazardPatch patch) {
        if (patch.photoIds() != null || patch.noPhotoReason() != null) {
            throw Problem.invalid("/photoIds", "evidence-fixed");
        }
        if (patch.reason() == null) {
            throw Problem.invalid("/reason", "not-blank");
        }
        change.run(
                caller,
                id,
                ifMatch,
                HazardAction.CORRECT,
                (hazard, s) -> HazardCase.correct(hazard, patch, patch.reason(), s.actor(), s.now()));
    }
}
