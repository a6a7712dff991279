package org.hazardledger.photo;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.hazardledger.organisation.SchoolMoved;
import org.jdbi.v3.core.Jdbi;

/** Photos lie where their school lies. */
@ApplicationScoped
class MovedSchoolPhotos {

    private final Jdbi jdbi;

    MovedSchoolPhotos(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    void follow(@Observes @Priority(SchoolMoved.REST) SchoolMoved moved) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        update photo set district_id = :to where organisation_id = :school""")
                .bind("school", moved.schoolId())
                .bind("to", moved.toDistrictId())
                .execute());
    }
}
