package org.hazardledger.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.hazardledger.identity.Caller;
import org.hazardledger.platform.Problem;
import org.hazardledger.platform.Revision;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the register in step with rosters: records are found by what people know them by, a code or a name within the
 * school, and doing the same twice changes nothing.
 */
@ApplicationScoped
public class Register {

    private final Organisations organisations;
    private final Buildings buildings;

    Register(Organisations organisations, Buildings buildings) {
        this.organisations = organisations;
        this.buildings = buildings;
    }

    /** What became of a roster's record. */
    public enum Fate {
        CREATED,
        UPDATED,
        UNCHANGED
    }

    /** A record as it is now, and what was done to it. */
    public record Upserted<T>(Fate fate, T record) {}

    /**
     * Creates or completes the organisation of a code. What the data leave open stays as it is known.
     *
     * @throws Problem 404 for a code that belongs elsewhere, exactly as for a parent out of the caller's places
     */
    @Transactional
    public Upserted<Organisation> upsertOrganisation(Caller caller, String code, OrganisationData data) {
        Optional<Organisation> known = organisations.byCode(code);
        if (known.isEmpty()) {
            return new Upserted<>(Fate.CREATED, organisations.create(caller, code, data));
        }
        return write(caller, known.get(), data.over(known.get().data()));
    }

    /** Creates or replaces the organisation of a code, for scripts: here, what the data leave open is erased. */
    @Transactional
    Upserted<Organisation> putByCode(Caller caller, String code, @Nullable String ifMatch, OrganisationData data) {
        Optional<Organisation> known = organisations.byCode(code);
        if (known.isEmpty()) {
            return new Upserted<>(Fate.CREATED, organisations.create(caller, code, data));
        }
        requireEditor(caller, known.get());
        if (ifMatch != null) {
            Revision.require(ifMatch, known.get().version());
        }
        return write(caller, known.get(), data);
    }

    /** Creates or completes the building of this name (or alias) in a school of the caller's. */
    @Transactional
    public Upserted<Building> upsertBuilding(Caller caller, UUID organisationId, BuildingData data) {
        Node node = organisations.node(caller, organisationId);
        node.requireKeeper(caller);
        Optional<Building> known = buildings.byName(organisationId, data.name());
        if (known.isEmpty()) {
            return new Upserted<>(Fate.CREATED, buildings.insert(organisationId, data));
        }
        BuildingData wanted = data.over(known.get().data());
        if (wanted.equals(known.get().data())) {
            return new Upserted<>(Fate.UNCHANGED, known.get());
        }
        return new Upserted<>(Fate.UPDATED, buildings.update(known.get().id(), wanted));
    }

    private Upserted<Organisation> write(Caller caller, Organisation known, OrganisationData wanted) {
        requireEditor(caller, known);
        if (wanted.parentId() != null && !wanted.parentId().equals(known.parentId())) {
            throw Problem.invalid("/parentId", "parent-fixed");
        }
        if (wanted.withoutParent().equals(known.data())) {
            return new Upserted<>(Fate.UNCHANGED, known);
        }
        return new Upserted<>(Fate.UPDATED, organisations.update(caller, known.id(), wanted));
    }

    private void requireEditor(Caller caller, Organisation organisation) {
        organisations.node(caller, organisation.id()).requireEditor(caller);
    }
}
