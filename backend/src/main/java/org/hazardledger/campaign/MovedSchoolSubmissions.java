package org.hazardledger.campaign;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.hazardledger.organisation.SchoolMoved;
import org.jdbi.v3.core.Jdbi;

/** A week that is not frozen yet is handed in to the new district. What is frozen stays with the district it was made for. */
@ApplicationScoped
class MovedSchoolSubmissions {

    private final Jdbi jdbi;

    MovedSchoolSubmissions(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    void follow(@Observes @Priority(SchoolMoved.REST) SchoolMoved moved) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        update submission set district_id = :to where organisation_id = :school and content is null""")
                .bind("school", moved.schoolId())
                .bind("to", moved.toDistrictId())
                .execute());
    }
}
