package org.hazardledger.platform;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.logging.Logger;
import org.jdbi.v3.core.Jdbi;

/**
 * How many requests of a minute are left for an account or an address, counted for all nodes together. A node takes
 * shares of a twentieth of the limit from the common count, so that only one request in many costs a statement; a
 * limit is never exceeded, and missed by at most one share a node. When the count cannot be reached, requests pass:
 * the ledger is worth more than the limit.
 */
@ApplicationScoped
class RequestQuota {

    private static final Logger LOG = Logger.getLogger(RequestQuota.class);
    private static final int SHARES = 20;
    private static final String CLAIM = """
            insert into rate_window (key, minute, used) values (:key, :minute, :share)
            on conflict (key, minute) do update set used = rate_window.used + :share returning used""";

    private final Jdbi jdbi;
    private final Clock clock;
    private volatile Minute current = new Minute(0);

    RequestQuota(Jdbi jdbi, Clock clock) {
        this.jdbi = jdbi;
        this.clock = clock;
    }

    private record Minute(long number, Map<String, Share> shares) {
        Minute(long number) {
            this(number, new ConcurrentHashMap<>());
        }
    }

    /** What this node still has of what it took; spent is when the common count has nothing more to give. */
    private static final class Share {
        private int left;
        private int takenByAll;
        private boolean spent;
    }

    /** The answer without a look at the common count. */
    enum Answer {
        ADMITTED,
        REFUSED,
        UNKNOWN
    }

    /** Answers from this node's share; never blocks. */
    Answer ask(String key) {
        Share share = share(key);
        synchronized (share) {
            if (share.left > 0) {
                share.left--;
                return Answer.ADMITTED;
            }
            return share.spent ? Answer.REFUSED : Answer.UNKNOWN;
        }
    }

    /** Takes another share of the limit when needed; blocks for one statement. */
    boolean admit(String key, int limit) {
        Share share = share(key);
        synchronized (share) {
            if (share.left == 0 && !share.spent) {
                share.left = take(key, limit, share);
                share.spent = share.left == 0;
            }
            if (share.spent && share.left == 0) {
                return false;
            }
            share.left--;
            return true;
        }
    }

    /** How many requests are left of the limit, as far as this node knows: others may have taken more since. */
    int left(String key, int limit) {
        Share share = share(key);
        synchronized (share) {
            return Math.max(0, limit - share.takenByAll) + share.left;
        }
    }

    /** Seconds until the next minute begins. */
    long retryAfter() {
        return 60 - clock.instant().getEpochSecond() % 60;
    }

    private int take(String key, int limit, Share share) {
        int wanted = Math.max(1, limit / SHARES);
        try {
            int used = jdbi.withHandle(handle -> handle.createQuery(CLAIM)
                    .bind("key", Sha256.hex(key).substring(0, 32))
                    .bind("minute", current.number())
                    .bind("share", wanted)
                    .mapTo(Integer.class)
                    .one());
            share.takenByAll = used;
            return Math.max(0, Math.min(wanted, limit - (used - wanted)));
        } catch (RuntimeException e) {
            LOG.warnf("The request count could not be reached, requests pass: %s", e.getMessage());
            return wanted;
        }
    }

    private Share share(String key) {
        long number = clock.instant().getEpochSecond() / 60;
        Minute minute = current;
        if (minute.number() != number) {
            minute = new Minute(number);
            current = minute;
        }
        return minute.shares().computeIfAbsent(key, any -> new Share());
    }

    @Scheduled(every = "10m", delayed = "1m")
    void forget() {
        jdbi.useHandle(handle -> handle.createUpdate("delete from rate_window where minute < :minute")
                .bind("minute", clock.instant().getEpochSecond() / 60 - 1)
                .execute());
    }
}
