package org.hazardledger.hazard;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.hazardledger.organisation.SchoolMoved;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/**
 * Hazards go with their school: they keep the district beside the school, in a column that lists are cut by, in the search
 * index and in the counts. By statements over all of them: a school may have kept its ledger for years.
 */
@ApplicationScoped
class MovedSchoolHazards {

    private final Jdbi jdbi;

    MovedSchoolHazards(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    void follow(@Observes @Priority(SchoolMoved.HAZARDS) SchoolMoved moved) {
        jdbi.useHandle(handle -> {
            moveHazards(handle, moved);
            moveCounts(handle, moved);
        });
    }

    /** Locked in the order of ids, which is waiting for every change of one that is under way. */
    private static void moveHazards(Handle handle, SchoolMoved moved) {
        handle.createUpdate("""
                        with locked as (select id from hazard where school_id = :school order by id for update)
                        update hazard h set district_id = :to, version = h.version + 1,
                            search = ts_delete(h.search, :before) || array_to_tsvector(array[:after])
                        from locked where h.id = locked.id""")
                .bind("school", moved.schoolId())
                .bind("to", moved.toDistrictId())
                .bind("before", SearchTerms.district(moved.fromDistrictId()))
                .bind("after", SearchTerms.district(moved.toDistrictId()))
                .execute();
    }

    /** What is counted in the old district is taken off there and counted in the new one. */
    private static void moveCounts(Handle handle, SchoolMoved moved) {
        handle.createUpdate("""
                        insert into hazard_tally_delta (district_id, school_id, state, severity, n)
                        select side.district_id, :school, counted.state, counted.severity, side.sign * counted.n
                        from (select state, severity, cast(sum(n) as int) as n from (
                                select state, severity, n from hazard_tally
                                where district_id = :from and school_id = :school
                                union all
                                select state, severity, n from hazard_tally_delta
                                where district_id = :from and school_id = :school) parts
                            group by state, severity having sum(n) <> 0) counted
                        cross join (values (cast(:from as uuid), -1), (cast(:to as uuid), 1)) side (district_id, sign)""")
                .bind("school", moved.schoolId())
                .bind("from", moved.fromDistrictId())
                .bind("to", moved.toDistrictId())
                .execute();
    }
}
