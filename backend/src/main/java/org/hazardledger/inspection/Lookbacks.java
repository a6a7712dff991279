package org.hazardledger.inspection;

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

/** The look-backs that were drawn, each list and record by one statement. */
@ApplicationScoped
public class Lookbacks {

    /** Whose part it is to look again. */
    static final Set<Role> VISITORS = EnumSet.of(Role.DISTRICT, Role.INSPECTOR);

    private static final String STATE =
            "case when l.outcome is not null then l.outcome when h.signing_round <> l.round then 'REOPENED' else 'OPEN' end";

    private static final String READ = """
            select l.id, l.hazard_id, h.number as hazard_number, h.category, l.severity, h.description, l.closed_at,
                   l.drawn_at, l.version, %s as state,
                   nullif(concat_ws(' · ', b.name, p.name, h.place_text), '') as place,
                   jsonb_build_object('id', s.id, 'code', s.code, 'name', s.official_name) as school,
                   case when l.outcome is not null then jsonb_build_object('outcome', l.outcome, 'at', l.visited_at,
                           'note', l.note, 'by', jsonb_build_object('id', v.id, 'name', v.name),
                           'photoIds', (select coalesce(jsonb_agg(f.photo_id order by f.photo_id), '[]')
                               from lookback_photo f where f.lookback_id = l.id)) end as result
            from lookback l
            join hazard h on h.id = l.hazard_id
            join organisation s on s.id = l.school_id
            left join building b on b.id = h.building_id
            left join place p on p.id = h.place_id
            left join person v on v.id = l.visited_by
            where l.selected and %s
            """.formatted(STATE, AboveSchool.within("l"));

    private static final String NARROWED = """
            and (cast(:state as text) is null or (%s) = :state)
            and (cast(:school as uuid) is null or l.school_id = :school)
            """.formatted(STATE);

    private static final NewestFirst<Lookback> LIST =
            new NewestFirst<>(Lookback.class, READ + NARROWED, "l.id", Lookback::id);

    private final Jdbi jdbi;

    Lookbacks(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** The look-back, or the answer of not existing: out of reach, or never drawn. */
    Lookback require(Caller caller, UUID id) {
        return jdbi.withHandle(
                handle -> AboveSchool.bind(handle.createQuery(READ + " and l.id = :id"), caller, VISITORS)
                        .bind("id", id)
                        .mapTo(Lookback.class)
                        .findOne()
                        .orElseThrow(Problem::notFound));
    }

    /** How many wait for somebody like the caller to go there; none for who visits nobody. */
    public long waitingFor(Caller caller) {
        if (caller.memberships().stream().noneMatch(membership -> VISITORS.contains(membership.role()))) {
            return 0;
        }
        return jdbi.withHandle(
                handle -> AboveSchool.bind(handle.createQuery("""
                        select count(*) from lookback l join hazard h on h.id = l.hazard_id
                        where l.selected and l.outcome is null and h.signing_round = l.round and\s""" + AboveSchool.within("l")), caller, VISITORS)
                        .mapTo(Long.class)
                        .one());
    }

    /** Newest closing first. */
    Page<Lookback> page(Caller caller, LookbackFilter filter) {
        return LIST.page(jdbi, query -> bind(query, caller, filter), filter);
    }

    private static Query bind(Query query, Caller caller, LookbackFilter filter) {
        return AboveSchool.bind(query, caller, VISITORS)
                .bind("state", filter.state == null ? null : filter.state.name())
                .bind("school", filter.school);
    }
}
