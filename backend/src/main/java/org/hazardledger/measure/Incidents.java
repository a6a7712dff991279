package org.hazardledger.measure;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.hazardledger.identity.AboveSchool;
import org.hazardledger.identity.Caller;
import org.hazardledger.identity.Role;
import org.hazardledger.platform.NewestFirst;
import org.hazardledger.platform.Page;
import org.hazardledger.platform.Problem;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;

/** The incidents in reach, each list and record by one statement. */
@ApplicationScoped
class Incidents {

    private static final Set<Role> READERS = EnumSet.of(Role.DISTRICT, Role.INSPECTOR, Role.AUDITOR);

    private static final String READ = """
            select i.id, i.hazard_id, h.number as hazard_number, h.category, h.description, h.found_at, h.found_by,
                   i.state, i.opened_at, i.notes, i.version,
                   nullif(concat_ws(' · ', b.name, p.name, h.place_text), '') as place,
                   jsonb_build_object('id', s.id, 'code', s.code, 'name', s.official_name) as school
            from incident i
            join hazard h on h.id = i.hazard_id
            join organisation s on s.id = i.school_id
            left join building b on b.id = h.building_id
            left join place p on p.id = h.place_id
            where %s
            """.formatted(AboveSchool.within("i"));

    private static final String NARROWED = """
            and (cast(:state as text) is null or i.state = :state)
            and (cast(:school as uuid) is null or i.school_id = :school)
            """;

    private static final NewestFirst<Incident> LIST =
            new NewestFirst<>(Incident.class, READ + NARROWED, "i.id", Incident::id);

    private final Jdbi jdbi;

    Incidents(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** The incident, or the answer of not existing. */
    Incident require(Caller caller, UUID id) {
        return jdbi.withHandle(handle -> AboveSchool.bind(handle.createQuery(READ + " and i.id = :id"), caller, READERS)
                .bind("id", id)
                .mapTo(Incident.class)
                .findOne()
                .orElseThrow(Problem::notFound));
    }

    /** Newest first. */
    Page<Incident> page(Caller caller, IncidentFilter filter) {
        return LIST.page(jdbi, query -> bind(query, caller, filter), filter);
    }

    private static Query bind(Query query, Caller caller, IncidentFilter filter) {
        return AboveSchool.bind(query, caller, READERS)
                .bind("state", filter.state == null ? null : filter.state.name())
                .bind("school", filter.school);
    }
}
