package org.hazardledger.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import org.hazardledger.identity.Caller;
import org.hazardledger.platform.NewestFirst;
import org.hazardledger.platform.Page;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;

/** The buildings of every school in reach, so that whoever decides on their use finds what waits. */
@ApplicationScoped
class BuildingList {

    private static final NewestFirst<ListedBuilding> LIST =
            new NewestFirst<>(ListedBuilding.class, """
            select b.id, b.name, b.completed_year, b.use_state, b.demolish_by, b.version, %s as proposed_use,
                jsonb_build_object('id', o.id, 'code', o.code, 'name', o.official_name) as school
            from building b join organisation o on o.id = b.organisation_id
            where o.lineage && :places
              and (cardinality(:states) = 0 or b.use_state = any(:states))
              and (cast(:school as uuid) is null or o.id = :school)
              and (cast(:proposed as boolean) is null or :proposed = exists (
                  select 1 from building_use_change w where w.building_id = b.id and w.approved is null))
            """.formatted(Buildings.PROPOSED_USE), "b.id", ListedBuilding::id);

    private final Jdbi jdbi;

    BuildingList(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    Page<ListedBuilding> page(Caller caller, BuildingFilter filter) {
        return LIST.page(jdbi, query -> bind(query, caller, filter), filter);
    }

    private static Query bind(Query query, Caller caller, BuildingFilter filter) {
        String[] states = filter.useState == null
                ? new String[0]
                : filter.useState.stream().map(Enum::name).toArray(String[]::new);
        return query.bind("places", Node.places(caller))
                .bind("states", states)
                .bind("school", filter.school)
                .bind("proposed", filter.proposed);
    }
}
