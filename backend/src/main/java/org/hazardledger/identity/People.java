package org.hazardledger.identity;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hazardledger.platform.Cursor;
import org.hazardledger.platform.Page;
import org.hazardledger.platform.Problem;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.RowMappers;
import org.jdbi.v3.core.statement.Query;

/** Accounts within the reach of who asks: those with a membership at or below one of the caller's places. */
@ApplicationScoped
class People {

    private static final String COLUMNS = """
            p.id, p.username, p.name,
            case when length(p.phone) > 6 then left(p.phone, 3) || '****' || right(p.phone, 4)
                when p.phone is not null then '****' end as phone,
            p.enabled, p.version, (
                select jsonb_agg(jsonb_build_object('id', m.id, 'role', m.role, 'post', m.post,
                    'organisation', jsonb_build_object('id', o.id, 'code', o.code, 'name', o.official_name,
                        'level', o.level)) order by m.started_at, m.id)
                from membership m join organisation o on o.id = m.organisation_id
                where m.person_id = p.id and m.ended_at is null and o.lineage && :places) as memberships""";

    private static final String IN_REACH = """
            exists (select 1 from membership m join organisation o on o.id = m.organisation_id
                where m.person_id = p.id and m.ended_at is null and o.lineage && :places
                    and (cast(:organisation as uuid) is null or o.id = cast(:organisation as uuid)))
            and (cast(:text as text) is null or strpos(lower(p.username || ' ' || p.name), lower(:text)) > 0)""";

    private final Jdbi jdbi;

    People(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    Person get(Caller caller, UUID id) {
        return jdbi.withHandle(handle -> bind(
                        handle.createQuery("select " + COLUMNS + " from person p where p.id = :id and " + IN_REACH),
                        caller,
                        new PeopleFilter())
                .bind("id", id)
                .mapTo(Person.class)
                .findOne()
                .orElseThrow(Problem::notFound));
    }

    /** A post within the caller's reach, or the answer of not existing. */
    Appointment post(Caller caller, UUID membershipId) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select m.id, m.person_id, p.name as person_name, m.role, m.post, m.started_at, p.version,
                            jsonb_build_object('id', o.id, 'code', o.code, 'name', o.official_name,
                                'level', o.level) as organisation
                        from membership m join person p on p.id = m.person_id
                        join organisation o on o.id = m.organisation_id
                        where m.id = :id and m.ended_at is null and o.lineage && :places""")
                .bind("id", membershipId)
                .bind("places", places(caller))
                .mapTo(Appointment.class)
                .findOne()
                .orElseThrow(Problem::notFound));
    }

    Page<Person> page(Caller caller, PeopleFilter filter) {
        int limit = filter.limit();
        Cursor cursor = Cursor.decode(filter.cursor(), 1);
        String sql = """
                select (%s) as counted, page.* from (select 1) as one left join lateral (
                    select %s from person p where %s and (cast(:after as text) is null or p.username > :after)
                    order by p.username limit :fetched) as page on true order by page.username""".formatted(
                filter.total() ? "select count(*) from person p where " + IN_REACH : "null::bigint", COLUMNS, IN_REACH);
        return jdbi.withHandle(handle -> read(
                bind(handle.createQuery(sql), caller, filter)
                        .bind("after", cursor == null ? null : cursor.values().get(0))
                        .bind("fetched", limit + 1),
                filter.total(),
                limit));
    }

    private static Query bind(Query query, Caller caller, PeopleFilter filter) {
        return query.bind("places", places(caller))
                .bind("organisation", filter.organisation)
                .bind("text", filter.q == null || filter.q.isBlank() ? null : filter.q.strip());
    }

    private static UUID[] places(Caller caller) {
        return caller.memberships().stream().map(Membership::organisationId).toArray(UUID[]::new);
    }

    private static Page<Person> read(Query query, boolean counted, int limit) {
        List<Person> people = new ArrayList<>();
        Page.Total[] total = new Page.Total[1];
        query.scanResultSet((results, context) -> {
            var row = results.get();
            var mapper = context.getConfig(RowMappers.class)
                    .findFor(Person.class)
                    .orElseThrow()
                    .specialize(row, context);
            while (row.next()) {
                if (counted) {
                    total[0] = new Page.Total(row.getLong("counted"), true);
                }
                // an empty page is one row of nothing but its total
                if (row.getObject("id") != null) {
                    people.add(mapper.map(row, context));
                }
            }
            return people;
        });
        return Page.of(people, limit, person -> Cursor.of(person.username()), total[0]);
    }
}
