package org.hazardledger.exchange;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hazardledger.platform.BusinessTime;
import org.jdbi.v3.core.Jdbi;

/**
 * Lets go of the senders' files and of the rows they held. What an import has put on the ledger stays, and so do its
 * counters; the cells carry names and phones that nobody needs for ever.
 */
@ApplicationScoped
class ImportRetention {

    private final Jdbi jdbi;
    private final Clock clock;
    private final Duration kept;

    ImportRetention(
            Jdbi jdbi,
            Clock clock,
            @ConfigProperty(name = "hazard-ledger.imports-kept", defaultValue = "P180D") Duration kept) {
        this.jdbi = jdbi;
        this.clock = clock;
        this.kept = kept;
    }

    /** Twice on two nodes does no harm: what is gone is gone. */
    @Scheduled(every = "6h", delayed = "10m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void letGo() {
        Instant before = BusinessTime.now(clock).minus(kept);
        jdbi.useTransaction(handle -> {
            handle.createUpdate("""
                            delete from import_row r using import_batch b
                            where b.id = r.batch_id and b.created_at < :before""").bind("before", before).execute();
            // a later import may still read the bytes of an earlier one
            handle.createUpdate("""
                            delete from import_file f using import_batch b
                            where b.id = f.batch_id and b.created_at < :before and not exists (
                                select 1 from import_batch later
                                where later.file_of = b.id and later.created_at >= :before)""").bind("before", before).execute();
        });
    }
}
