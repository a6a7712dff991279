package org.hazardledger.inspection;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.hazardledger.organisation.SchoolMoved;
import org.jdbi.v3.core.Jdbi;

/** Look-backs are made by whoever the school belongs to. A draw stays with the district whose secret made it. */
@ApplicationScoped
class MovedSchoolLookbacks {

    private final Jdbi jdbi;

    MovedSchoolLookbacks(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    void follow(@Observes @Priority(SchoolMoved.REST) SchoolMoved moved) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        update lookback set district_id = :to, drawn_by_district_id = case when drawn_at is not null
                            then coalesce(drawn_by_district_id, district_id) end
                        where school_id = :school""")
                .bind("school", moved.schoolId())
                .bind("to", moved.toDistrictId())
                .execute());
    }
}
