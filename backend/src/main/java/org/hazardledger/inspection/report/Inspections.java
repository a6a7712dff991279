package org.hazardledger.inspection.report;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.hazardledger.identity.Caller;
import org.hazardledger.platform.Cursor;
import org.hazardledger.platform.Page;
import org.hazardledger.platform.Problem;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;

/** Reported inspections in the caller's scope, each list and record by one statement. */
@ApplicationScoped
class Inspections {

    private static final String READ = """
            select i.id, jsonb_build_object('id', o.id, 'code', o.code, 'name', o.official_name) as school,
                   jsonb_build_object('source', i.system, 'id', i.external_id) as external, i.source, i.checked_in_at,
                   cast(i.said ->> 'endedAt' as timestamptz) as ended_at, string_to_array(i.said ->> 'inspectors', chr(10)) as inspectors,
                   coalesce(string_to_array(i.said ->> 'jointBodies', chr(10)), '{}') as joint_bodies,
                   coalesce(string_to_array(i.said ->> 'points', chr(10)), '{}') as points, i.said ->> 'advice' as advice,
                   (select coalesce(jsonb_agg(jsonb_build_object('externalId', f.external_id, 'hazardId', h.id,
                           'hazardNumber', h.number, 'description', h.description, 'severity', h.severity, 'state', h.state) order by h.number), '[]')
                    from inspection_finding f join hazard h on h.id = f.hazard_id where f.inspection_id = i.id) as findings,
                   jsonb_build_object('id', r.id, 'name', r.name) as reported_by, i.reported_at, i.version
            from inspection i
            join person r on r.id = i.reported_by
            join organisation o on o.id = i.school_id
            where (o.district_id = any(:districts) or o.id = any(:schools))
            """;

    private final Jdbi jdbi;

    Inspections(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** The inspection, or the answer of not existing when it is out of scope. */
    InspectionView require(Caller caller, UUID id) {
        return jdbi.withHandle(handle -> bind(handle.createQuery(READ + " and i.id = :id"), caller)
                .bind("id", id)
                .mapTo(InspectionView.class)
                .findOne()
                .orElseThrow(Problem::notFound));
    }

    /** Those reported last come first. */
    Page<InspectionView> page(Caller caller, InspectionFilter filter) {
        int limit = filter.limit();
        List<InspectionView> found = jdbi.withHandle(handle -> bind(handle.createQuery(READ + """
                                and (cast(:school as uuid) is null or i.school_id = :school)
                                and (cast(:system as text) is null or i.system = :system)
                                and (cast(:external as text) is null or i.external_id = :external)
                                and (cast(:after as uuid) is null or i.id < :after)
                                order by i.id desc limit :fetched"""), caller)
                .bind("school", filter.school)
                .bind("system", filter.system)
                .bind("external", filter.externalId)
                .bind("after", Cursor.afterId(filter.cursor()))
                .bind("fetched", limit + 1)
                .mapTo(InspectionView.class)
                .list());
        return Page.of(found, limit, inspection -> Cursor.of(inspection.id()), null);
    }

    private static Query bind(Query query, Caller caller) {
        return query.bind("districts", caller.scope().districtArray())
                .bind("schools", caller.scope().schoolArray());
    }
}
