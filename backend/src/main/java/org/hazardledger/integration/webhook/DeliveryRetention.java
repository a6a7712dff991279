package org.hazardledger.integration.webhook;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hazardledger.platform.BusinessTime;
import org.jdbi.v3.core.Jdbi;

/**
 * Lets go of old deliveries with their attempts, acknowledged or given up: what was told stands in the ledger for ever, and
 * the change feed tells it again. What is still under way stays.
 */
@ApplicationScoped
class DeliveryRetention {

    /** In steps, so that nobody waits for the deletion of a year. */
    private static final int AT_ONCE = 5_000;

    private final Jdbi jdbi;
    private final Clock clock;
    private final Duration kept;

    DeliveryRetention(
            Jdbi jdbi,
            Clock clock,
            @ConfigProperty(name = "hazard-ledger.deliveries-kept", defaultValue = "P90D") Duration kept) {
        this.jdbi = jdbi;
        this.clock = clock;
        this.kept = kept;
    }

    /** Twice on two nodes does no harm: what is gone is gone. */
    @Scheduled(every = "6h", delayed = "14m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void letGo() {
        Instant before = BusinessTime.now(clock).minus(kept);
        int gone;
        do {
            gone = jdbi.withHandle(handle -> handle.createUpdate("""
                            delete from webhook_delivery where id in (
                                select id from webhook_delivery
                                where finished_at < :before and state <> 'PENDING'
                                order by finished_at limit :some for update skip locked)""")
                    .bind("before", before)
                    .bind("some", AT_ONCE)
                    .execute());
        } while (gone == AT_ONCE);
    }
}
