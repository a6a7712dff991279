package org.hazardledger.hazard;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** What each district has decided; a district that has not follows the defaults. */
@ApplicationScoped
class Policies {

    private final Jdbi jdbi;

    Policies(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    Policy of(UUID districtId) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select delegate_general_closing, rebound_window_days, extension_max_days,
                               supervised_extension_working_days, reopened_due_days
                        from policy where district_id = :district""")
                .bind("district", districtId)
                .mapTo(Policy.class)
                .findOne()
                .orElse(Policy.DEFAULT));
    }
}
