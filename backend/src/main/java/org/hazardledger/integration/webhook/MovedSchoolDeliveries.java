package org.hazardledger.integration.webhook;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.util.UUID;
import org.hazardledger.organisation.SchoolMoved;
import org.hazardledger.platform.BusinessTime;
import org.jdbi.v3.core.Jdbi;

/** What is still on its way to subscriptions that the school has left is given up. */
@ApplicationScoped
class MovedSchoolDeliveries {

    private final Jdbi jdbi;
    private final Clock clock;

    MovedSchoolDeliveries(Jdbi jdbi, Clock clock) {
        this.jdbi = jdbi;
        this.clock = clock;
    }

    void follow(@Observes @Priority(SchoolMoved.REST) SchoolMoved moved) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        update webhook_delivery d set state = 'DEAD', next_attempt_at = null, finished_at = :now
                        from webhook w
                        where w.id = d.webhook_id and d.state = 'PENDING' and d.organisation_id = :school
                          and w.organisation_id <> all(:lineage)""")
                .bind("now", BusinessTime.now(clock))
                .bind("school", moved.schoolId())
                .bind("lineage", moved.lineage().toArray(UUID[]::new))
                .execute());
    }
}
