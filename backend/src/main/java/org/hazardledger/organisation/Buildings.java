package org.hazardledger.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hazardledger.identity.Caller;
import org.hazardledger.platform.Cursor;
import org.hazardledger.platform.Ids;
import org.hazardledger.platform.Limit;
import org.hazardledger.platform.Page;
import org.hazardledger.platform.Problem;
import org.hazardledger.platform.Revision;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.SqlStatement;
import org.jspecify.annotations.Nullable;

/** Buildings of schools. */
@ApplicationScoped
class Buildings {

    /** The change of use of building {@code b} that waits for a decision. */
    static final String PROPOSED_USE = """
            (select jsonb_build_object('useState', c.to_state, 'reason', c.reason,
                    'photoIds', to_jsonb(c.photo_ids), 'demolishBy', c.demolish_by,
                    'proposedBy', jsonb_build_object('id', p.id, 'name', p.name), 'proposedAt', c.proposed_at)
                from building_use_change c join person p on p.id = c.proposed_by
                where c.building_id = b.id and c.approved is null)""";

    private static final String SELECT = """
            select b.id, b.organisation_id, b.name, b.aliases, b.completed_year, b.pre1998, b.floors, b.area_m2, b.use,
                b.use_state, b.demolish_by, b.version, %s as proposed_use
            from building b join organisation o on o.id = b.organisation_id\s""".formatted(PROPOSED_USE);

    private final Jdbi jdbi;
    private final Organisations organisations;

    Buildings(Jdbi jdbi, Organisations organisations) {
        this.jdbi = jdbi;
        this.organisations = organisations;
    }

    Building get(Caller caller, UUID id) {
        return jdbi.withHandle(handle -> handle.createQuery(SELECT + "where b.id = :id and o.lineage && :places")
                .bind("id", id)
                .bind("places", Node.places(caller))
                .mapTo(Building.class)
                .findOne()
                .orElseThrow(Problem::notFound));
    }

    /** Buildings of an organisation in the order they were entered; a foreign organisation is not found. */
    Page<Building> page(
            Caller caller, UUID organisationId, @Nullable Integer askedLimit, @Nullable String askedCursor) {
        int limit = Limit.of(askedLimit);
        UUID after = Cursor.afterId(askedCursor);
        List<Building> rows = jdbi.withHandle(handle -> handle.createQuery(SELECT + """
                        where b.organisation_id = :organisation and o.lineage && :places
                            and (cast(:after as uuid) is null or b.id > :after)
                        order by b.id limit :fetched""")
                .bind("organisation", organisationId)
                .bind("places", Node.places(caller))
                .bind("after", after)
                .bind("fetched", limit + 1)
                .mapTo(Building.class)
                .list());
        if (rows.isEmpty()) {
            organisations.get(caller, organisationId);
        }
        return Page.of(rows, limit, building -> Cursor.of(building.id()), null);
    }

    @Transactional
    Building create(Caller caller, UUID organisationId, BuildingData data) {
        organisations.node(caller, organisationId).requireKeeper(caller);
        return insert(organisationId, data);
    }

    @Transactional
    Building replace(Caller caller, UUID id, @Nullable String ifMatch, BuildingData data) {
        Building building = lock(caller, id);
        organisations.node(caller, building.organisationId()).requireKeeper(caller);
        Revision.require(ifMatch, building.version());
        requireFree(building.organisationId(), data.name(), id);
        return update(id, data);
    }

    /** The building, locked until the transaction ends. */
    Building lock(Caller caller, UUID id) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        SELECT + "where b.id = :id and o.lineage && :places for no key update of b")
                .bind("id", id)
                .bind("places", Node.places(caller))
                .mapTo(Building.class)
                .findOne()
                .orElseThrow(Problem::notFound));
    }

    /** The building people call so: by its name first, by an alias that only one building has otherwise. */
    Optional<Building> byName(UUID organisationId, String name) {
        List<Building> found = jdbi.withHandle(handle -> handle.createQuery(SELECT + """
                        where b.organisation_id = :organisation and (b.name = :name or :name = any(b.aliases))
                        order by (b.name = :name) desc for no key update of b""")
                .bind("organisation", organisationId)
                .bind("name", name)
                .mapTo(Building.class)
                .list());
        boolean clear =
                found.size() == 1 || (!found.isEmpty() && found.get(0).name().equals(name));
        return clear ? Optional.of(found.get(0)) : Optional.empty();
    }

    Building insert(UUID organisationId, BuildingData data) {
        UUID id = Ids.chosenOrNext(data.id());
        requireFree(organisationId, data.name(), id);
        return jdbi.withHandle(handle -> {
            int added = bind(handle.createUpdate("""
                            insert into building (id, organisation_id, name, aliases, completed_year, floors, area_m2,
                                use, use_state)
                            values (:id, :organisation, :name, :aliases, :completedYear, :floors, :areaM2, :use, :state)
                            on conflict (id) do nothing"""), data)
                    .bind("id", id)
                    .bind("organisation", organisationId)
                    .bind("state", data.useState().name())
                    .execute();
            if (added == 0) {
                throw Problem.conflict("id-taken");
            }
            return byId(id);
        });
    }

    Building update(UUID id, BuildingData data) {
        return jdbi.withHandle(handle -> {
            bind(handle.createUpdate("""
                            update building set name = :name, aliases = :aliases, completed_year = :completedYear,
                                floors = :floors, area_m2 = :areaM2, use = :use, version = version + 1
                            where id = :id"""), data).bind("id", id).execute();
            return byId(id);
        });
    }

    private Building byId(UUID id) {
        return jdbi.withHandle(handle -> handle.createQuery(SELECT + "where b.id = :id")
                .bind("id", id)
                .mapTo(Building.class)
                .one());
    }

    private void requireFree(UUID organisationId, String name, UUID id) {
        boolean taken = jdbi.withHandle(handle -> handle.createQuery("""
                        select exists (select 1 from building
                            where organisation_id = :organisation and name = :name and id <> :id)""")
                .bind("organisation", organisationId)
                .bind("name", name)
                .bind("id", id)
                .mapTo(Boolean.class)
                .one());
        if (taken) {
            throw Problem.conflict("building-name-taken");
        }
    }

    private static <S extends SqlStatement<S>> S bind(S statement, BuildingData data) {
        return statement
                .bind("name", data.name())
                .bindArray("aliases", String.class, data.aliases())
                .bind("completedYear", data.completedYear())
                .bind("floors", data.floors())
                .bind("areaM2", data.areaM2())
                .bind("use", data.use());
    }
}
