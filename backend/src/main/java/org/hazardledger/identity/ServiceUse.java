package org.hazardledger.identity;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.hazardledger.platform.BusinessTime;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/**
 * What programs do with their accounts, by day and operation. Counted in memory and added to the table every few
 * seconds: a program that asks a hundred times a second costs one statement.
 */
@ApplicationScoped
class ServiceUse {

    private final Jdbi jdbi;
    private final Clock clock;
    private final Map<Key, Count> counted = new ConcurrentHashMap<>();

    ServiceUse(Jdbi jdbi, Clock clock) {
        this.jdbi = jdbi;
        this.clock = clock;
    }

    private record Key(UUID account, LocalDate day, String operation) {}

    private record Count(
            long calls,
            long refused,
            Instant lastAt,
            @Nullable String address) {

        Count and(Count later) {
            return new Count(calls + later.calls, refused + later.refused, later.lastAt, later.address);
        }
    }

    void count(UUID accountId, String operation, boolean refused, @Nullable String address) {
        Instant now = BusinessTime.now(clock);
        Key key = new Key(accountId, BusinessTime.today(clock), operation);
        counted.merge(key, new Count(1, refused ? 1 : 0, now, address), Count::and);
    }

    @Scheduled(every = "10s", delayed = "10s")
    void flush() {
        for (Key key : List.copyOf(counted.keySet())) {
            Count count = counted.remove(key);
            if (count != null) {
                add(key, count);
            }
        }
    }

    void stop(@Observes ShutdownEvent stopping) {
        flush();
    }

    private void add(Key key, Count count) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        insert into service_account_use as u (account_id, day, operation, calls, refused, last_at, last_address)
                        select a.id, :day, :operation, :calls, :refused, :lastAt, :address
                        from service_account a where a.id = :account
                        on conflict (account_id, day, operation) do update set calls = u.calls + excluded.calls,
                            refused = u.refused + excluded.refused, last_at = greatest(u.last_at, excluded.last_at),
                            last_address = excluded.last_address""")
                .bind("account", key.account())
                .bind("day", key.day())
                .bind("operation", key.operation())
                .bind("calls", count.calls())
                .bind("refused", count.refused())
                .bind("lastAt", count.lastAt())
                .bind("address", count.address())
                .execute());
    }

    /** The days from one on, the newest first; what this node has counted but not yet added included. */
    List<ServiceUsage> of(UUID accountId, LocalDate from) {
        flush();
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select day, operation, calls, refused, last_at, last_address from service_account_use
                        where account_id = :account and day >= :from order by day desc, operation""")
                .bind("account", accountId)
                .bind("from", from)
                .mapTo(ServiceUsage.class)
                .list());
    }
}
