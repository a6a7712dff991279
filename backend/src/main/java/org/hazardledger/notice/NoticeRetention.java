package org.hazardledger.notice;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hazardledger.platform.BusinessTime;
import org.jdbi.v3.core.Jdbi;

/** Lets go of old notices, read or not: what happened stands in the ledger for ever, a notice only points at it. */
@ApplicationScoped
class NoticeRetention {

    private final Jdbi jdbi;
    private final Clock clock;
    private final Duration kept;

    NoticeRetention(
            Jdbi jdbi,
            Clock clock,
            @ConfigProperty(name = "hazard-ledger.notices-kept", defaultValue = "P180D") Duration kept) {
        this.jdbi = jdbi;
        this.clock = clock;
        this.kept = kept;
    }

    /** Twice on two nodes does no harm: what is gone is gone. */
    @Scheduled(every = "6h", delayed = "12m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void letGo() {
        jdbi.useHandle(handle -> handle.createUpdate("delete from notice where at < :before")
                .bind("before", BusinessTime.now(clock).minus(kept))
                .execute());
    }
}
