package org.hazardledger.measure;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.hazardledger.organisation.SchoolMoved;
import org.jdbi.v3.core.Jdbi;

/** Who has a school answers for its incidents. */
@ApplicationScoped
class MovedSchoolIncidents {

    private final Jdbi jdbi;

    MovedSchoolIncidents(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    void follow(@Observes @Priority(SchoolMoved.REST) SchoolMoved moved) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        update incident set district_id = :to where school_id = :school""")
                .bind("school", moved.schoolId())
                .bind("to", moved.toDistrictId())
                .execute());
    }
}
