package org.hazardledger.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hazardledger.identity.Caller;
import org.hazardledger.ledger.Ledger;
import org.hazardledger.platform.BusinessTime;
import org.hazardledger.platform.Problem;
import org.hazardledger.platform.Revision;
import org.jspecify.annotations.Nullable;

/**
 * Suspending, resuming, sealing and demolishing buildings (T16): the school proposes, the district approves or acts by
 * itself. Each step is an event of the school's ledger.
 */
@ApplicationScoped
class BuildingUse {

    private final Buildings buildings;
    private final Organisations organisations;
    private final UseChanges changes;
    private final EvidencePhotos photos;
    private final Ledger ledger;
    private final Event<BuildingDemolished> demolished;
    private final Clock clock;

    BuildingUse(
            Buildings buildings,
            Organisations organisations,
            UseChanges changes,
            EvidencePhotos photos,
            Ledger ledger,
            Event<BuildingDemolished> demolished,
            Clock clock) {
        this.buildings = buildings;
        this.organisations = organisations;
        this.changes = changes;
        this.photos = photos;
        this.ledger = ledger;
        this.demolished = demolished;
        this.clock = clock;
    }

    /** A change of use: a proposal when a school asks, done at once when its district does. */
    @Transactional
    Building change(Caller caller, UUID id, @Nullable String ifMatch, UseChange change) {
        Building building = buildings.lock(caller, id);
        Node school = organisations.node(caller, building.organisationId());
        if (!school.isUnderDistrictOf(caller) && !school.isSchoolManager(caller)) {
            throw Problem.forbidden();
        }
        Revision.require(ifMatch, building.version());
        requirePossible(building, change);
        if (building.proposedUse() != null) {
            throw Problem.conflict("use-change-proposed");
        }
        changes.propose(caller, building, change);
        if (school.isUnderDistrictOf(caller)) {
            apply(caller, school, building, change, null);
        } else {
            record(caller, school, id, "BUILDING_USE_PROPOSED", building, change, null);
        }
        return buildings.get(caller, id);
    }

    /** The district's decision on what a school proposed. */
    @Transactional
    Building decide(Caller caller, UUID id, @Nullable String ifMatch, UseDecision decision) {
        Building building = buildings.lock(caller, id);
        Node school = organisations.node(caller, building.organisationId());
        if (!school.isUnderDistrictOf(caller)) {
            throw Problem.forbidden();
        }
        Revision.require(ifMatch, building.version());
        Building.ProposedUse proposed = building.proposedUse();
        if (proposed == null) {
            throw Problem.conflict("no-use-change-proposed");
        }
        UseChange change =
                new UseChange(proposed.useState(), proposed.reason(), proposed.photoIds(), proposed.demolishBy());
        if (decision.approved()) {
            apply(caller, school, building, change, decision.note());
        } else {
            changes.decide(caller, id, false, decision.note());
            changes.touch(id);
            record(caller, school, id, "BUILDING_USE_REFUSED", building, change, decision.note());
        }
        return buildings.get(caller, id);
    }

    private void apply(Caller caller, Node school, Building building, UseChange change, @Nullable String note) {
        changes.decide(caller, building.id(), true, note);
        changes.apply(building.id(), change);
        record(caller, school, building.id(), "BUILDING_USE_CHANGED", building, change, note);
        if (change.useState() == UseState.DEMOLISHED) {
            demolished.fire(new BuildingDemolished(
                    caller, building.id(), school.id(), school.districtId(), change.reason(), change.photoIds()));
        }
    }

    private void requirePossible(Building building, UseChange change) {
        if (!building.useState().next().contains(change.useState())) {
            throw Problem.conflict("use-change-impossible");
        }
        if (change.useState() == UseState.TO_DEMOLISH) {
            if (change.demolishBy() == null) {
                throw Problem.invalid("/demolishBy", "not-null");
            }
            if (change.demolishBy().isBefore(BusinessTime.today(clock))) {
                throw Problem.invalid("/demolishBy", "in-the-past");
            }
        }
        if (change.useState() == UseState.DEMOLISHED && change.photoIds().isEmpty()) {
            throw Problem.conflict("needs-demolition-photo");
        }
        List<UUID> photoIds = change.photoIds();
        if (!photoIds.isEmpty() && !photos.belongTo(building.organisationId(), photoIds)) {
            throw Problem.invalid("/photoIds", "unknown-photo");
        }
    }

    private void record(
            Caller caller,
            Node school,
            UUID buildingId,
            String type,
            Building before,
            UseChange change,
            @Nullable String note) {
        Map<String, Object> details = new HashMap<>();
        details.put("building", before.name());
        details.put("from", before.useState());
        details.put("to", change.useState());
        details.put("reason", change.reason());
        details.put("photoIds", change.photoIds());
        details.put("demolishBy", change.demolishBy());
        details.put("note", note);
        ledger.append(caller, school.id(), school.districtId(), buildingId, type, details);
    }
}
