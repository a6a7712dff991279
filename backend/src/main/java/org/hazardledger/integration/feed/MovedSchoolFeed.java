package org.hazardledger.integration.feed;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.hazardledger.organisation.SchoolMoved;
import org.jdbi.v3.core.Jdbi;

/**
 * The events of a school are told in the district it belongs to, those of before included. The lock keeps who numbers
 * events from placing one where the school was a moment ago.
 */
@ApplicationScoped
class MovedSchoolFeed {

    private final Jdbi jdbi;

    MovedSchoolFeed(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    void follow(@Observes @Priority(SchoolMoved.FEED) SchoolMoved moved) {
        jdbi.useHandle(handle -> {
            handle.createQuery("select position from ledger_feed for update")
                    .mapTo(Long.class)
                    .one();
            handle.createUpdate("update ledger_change set district_id = :to where organisation_id = :school")
                    .bind("school", moved.schoolId())
                    .bind("to", moved.toDistrictId())
                    .execute();
        });
    }
}
