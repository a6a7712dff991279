package org.hazardledger.integration.feed;

import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.subscription.UniEmitter;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.hazardledger.identity.Caller;
import org.hazardledger.identity.CallerAgain;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Readers of the feed who wait for something to happen. They hold neither a thread nor a connection: one look a second asks for
 * all of them how far the feed has come, and only those in whose scope something happened are read for again.
 */
@ApplicationScoped
class ChangeWaiters {

    private static final Logger LOG = Logger.getLogger(ChangeWaiters.class);

    /** Who comes when so many wait already is answered at once: the memory of a node is bounded. */
    private static final int MOST = 2_000;

    private final Set<Waiter> waiting = ConcurrentHashMap.newKeySet();
    private final ChangeFeed feed;
    private final Clock clock;
    private long seen = -1;

    ChangeWaiters(ChangeFeed feed, Clock clock) {
        this.feed = feed;
        this.clock = clock;
    }

    /** One who waits; {@code asked} becomes false with the first look, which is for what happened just before. */
    private static final class Waiter {
        private final Caller caller;
        private final CallerAgain again;
        private final ChangePage nothing;
        private final @Nullable Integer limit;
        private final Instant until;
        private final UniEmitter<? super ChangePage> answer;
        private boolean fresh = true;

        private Waiter(
                Caller caller,
                CallerAgain again,
                ChangePage nothing,
                @Nullable Integer limit,
                Instant until,
                UniEmitter<? super ChangePage> answer) {
            this.caller = caller;
            this.again = again;
            this.nothing = nothing;
            this.limit = limit;
            this.until = until;
            this.answer = answer;
        }

        private boolean isReachedBy(Set<UUID> touched) {
            return caller.scope().districts().stream().anyMatch(touched::contains)
                    || caller.scope().schools().stream().anyMatch(touched::contains);
        }
    }

    /** The next page that has something on it, or {@code nothing} when the time is over. */
    Uni<ChangePage> next(
            Caller caller, CallerAgain again, ChangePage nothing, @Nullable Integer limit, Duration longest) {
        if (waiting.size() >= MOST) {
            return Uni.createFrom().item(nothing);
        }
        return Uni.createFrom().emitter(answer -> {
            Waiter waiter =
                    new Waiter(caller, again, nothing, limit, clock.instant().plus(longest), answer);
            answer.onTermination(() -> waiting.remove(waiter));
            waiting.add(waiter);
        });
    }

    /** How many wait here now. */
    int count() {
        return waiting.size();
    }

    @Scheduled(every = "1s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void look() {
        if (waiting.isEmpty()) {
            seen = -1;
            return;
        }
        long last = feed.last();
        Set<UUID> touched = seen < 0 || seen == last ? Set.of() : feed.touched(seen, last);
        seen = last;
        Instant now = clock.instant();
        for (Waiter waiter : List.copyOf(waiting)) {
            look(waiter, touched, now);
        }
    }

    private void look(Waiter waiter, Set<UUID> touched, Instant now) {
        try {
            if (waiter.fresh || waiter.isReachedBy(touched)) {
                waiter.fresh = false;
                read(waiter);
            }
        } catch (RuntimeException e) {
            LOG.warnf(e, "A reader of the feed is answered that nothing happened");
            finish(waiter, waiter.nothing);
        }
        if (!now.isBefore(waiter.until)) {
            finish(waiter, waiter.nothing);
        }
    }

    /** Who lost their rights meanwhile is told of nothing. */
    private void read(Waiter waiter) {
        Caller caller = waiter.again.read().orElse(null);
        if (caller == null) {
            finish(waiter, waiter.nothing);
            return;
        }
        ChangePage page = feed.after(caller, waiter.nothing.next(), waiter.limit);
        if (!page.items().isEmpty()) {
            finish(waiter, page);
        }
    }

    private void finish(Waiter waiter, ChangePage page) {
        if (waiting.remove(waiter)) {
            waiter.answer.complete(page);
        }
    }

    @PreDestroy
    void stop() {
        List.copyOf(waiting).forEach(waiter -> finish(waiter, waiter.nothing));
    }
}
