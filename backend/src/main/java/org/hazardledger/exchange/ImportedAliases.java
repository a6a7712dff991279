package org.hazardledger.exchange;

import java.util.Collection;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.PreparedBatch;

/** Keeps which hazard of the ledger a person has said a file's to be, so that nobody is asked a second time. */
final class ImportedAliases {

    private final Jdbi jdbi;
    private final UUID batch;

    ImportedAliases(Jdbi jdbi, UUID batch) {
        this.jdbi = jdbi;
        this.batch = batch;
    }

    /** Other keys of a hazard that is known by keys of its own, or by none. */
    public record Alias(UUID hazardId, UUID contentKey, UUID spotKey) {}

    /** A hazard of a file and what a person has said it to be. */
    record Named(Clue clue, UUID hazardId) {}

    void keep(Collection<Named> named) {
        if (named.isEmpty()) {
            return;
        }
        jdbi.useHandle(handle -> {
            PreparedBatch kept = handle.prepareBatch("""
                    insert into imported_alias (school_id, content_key, spot_key, hazard_id, batch_id)
                    values (:school, :key, :spot, :hazard, :batch) on conflict do nothing""");
            for (Named one : named) {
                kept.bind("school", one.clue().school().id())
                        .bind("key", one.clue().contentKey())
                        .bind("spot", one.clue().spotKey())
                        .bind("hazard", one.hazardId())
                        .bind("batch", batch)
                        .add();
            }
            kept.execute();
        });
    }
}
