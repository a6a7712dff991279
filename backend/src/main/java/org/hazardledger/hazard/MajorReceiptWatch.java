package org.hazardledger.hazard;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hazardledger.ledger.Ledger;
import org.hazardledger.platform.BusinessTime;
import org.jdbi.v3.core.Jdbi;

/** Tells the authority above of every 重大 hazard whose report nobody of the district received in time, once (T3b). */
@ApplicationScoped
class MajorReceiptWatch {

    private static final int AT_ONCE = 500;

    private static final String OVERDUE = """
            select h.id from hazard h
            where %s and h.major_report @> '{"escalatedAt": null}'
              and (h.major_report ->> 'receiptDueAt')::timestamptz <= :now
            order by h.id limit :limit""".formatted(HazardMajorReport.AWAITED);

    private final Jdbi jdbi;
    private final Ledger ledger;
    private final Clock clock;

    MajorReceiptWatch(Jdbi jdbi, Ledger ledger, Clock clock) {
        this.jdbi = jdbi;
        this.ledger = ledger;
        this.clock = clock;
    }

    @Scheduled(every = "5m", delayed = "70s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void escalate() {
        Instant now = BusinessTime.now(clock);
        List<UUID> overdue = jdbi.withHandle(handle -> handle.createQuery(OVERDUE)
                .bind("now", now)
                .bind("limit", AT_ONCE)
                .mapTo(UUID.class)
                .list());
        overdue.forEach(id -> QuarkusTransaction.requiringNew().run(() -> escalate(id, now)));
    }

    /** Each by itself, and asked again under its lock: somebody may have received it meanwhile, or another server told. */
    private void escalate(UUID id, Instant now) {
        Hazard hazard = Hazard.findById(id, LockModeType.PESSIMISTIC_WRITE);
        HazardEvent event = HazardMajorReport.escalate(hazard, now);
        if (event != null) {
            ledger.appendOwn(
                    hazard.schoolId,
                    List.of(new Ledger.Entry(hazard.id, event.type().name(), event.details())));
        }
    }
}
