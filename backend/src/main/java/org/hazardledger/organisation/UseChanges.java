package org.hazardledger.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import org.hazardledger.identity.Caller;
import org.hazardledger.platform.BusinessTime;
import org.hazardledger.platform.Ids;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** The table of changes of use; the newest without a decision is the open proposal. */
@ApplicationScoped
class UseChanges {

    private final Jdbi jdbi;
    private final Clock clock;

    UseChanges(Jdbi jdbi, Clock clock) {
        this.jdbi = jdbi;
        this.clock = clock;
    }

    void propose(Caller caller, Building building, UseChange change) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        with touched as (update building set version = version + 1 where id = :building)
                        insert into building_use_change (id, building_id, from_state, to_state, reason, photo_ids,
                            demolish_by, proposed_by, proposed_at)
                        values (:id, :building, :from, :to, :reason, :photos, :demolishBy, :person, :now)""")
                .bind("id", Ids.next())
                .bind("building", building.id())
                .bind("from", building.useState().name())
                .bind("to", change.useState().name())
                .bind("reason", change.reason())
                .bindArray("photos", UUID.class, change.photoIds())
                .bind("demolishBy", change.demolishBy())
                .bind("person", caller.personId())
                .bind("now", BusinessTime.now(clock))
                .execute());
    }

    void decide(Caller caller, UUID buildingId, boolean approved, @Nullable String note) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        update building_use_change set approved = :approved, decided_by = :person, decided_at = :now,
                            note = :note
                        where building_id = :building and approved is null""")
                .bind("building", buildingId)
                .bind("approved", approved)
                .bind("person", caller.personId())
                .bind("note", note)
                .bind("now", BusinessTime.now(clock))
                .execute());
    }

    void apply(UUID buildingId, UseChange change) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        update building set use_state = :state, demolish_by = :demolishBy, version = version + 1
                        where id = :building""")
                .bind("building", buildingId)
                .bind("state", change.useState().name())
                .bind("demolishBy", change.demolishBy())
                .execute());
    }

    void touch(UUID buildingId) {
        jdbi.useHandle(handle -> handle.execute("update building set version = version + 1 where id = ?", buildingId));
    }
}
