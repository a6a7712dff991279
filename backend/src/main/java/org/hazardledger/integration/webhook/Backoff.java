package org.hazardledger.integration.webhook;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/**
 * When a delivery is tried again: after five seconds first and ten hours last, each a fifth earlier or later, so that
 * receivers that were away are not met by everything at once. After the last it is given up; in all it takes a day.
 */
final class Backoff {

    private static final List<Duration> PAUSES = List.of(
            Duration.ofSeconds(5),
            Duration.ofSeconds(30),
            Duration.ofMinutes(3),
            Duration.ofMinutes(15),
            Duration.ofHours(1),
            Duration.ofHours(4),
            Duration.ofHours(8),
            Duration.ofHours(10));

    static final int ATTEMPTS = PAUSES.size() + 1;
    private static final double JITTER = 0.2;

    private Backoff() {}

    /**
     * The time of the next attempt, null when there is none.
     *
     * @param made how many attempts were made
     */
    static @Nullable Instant next(int made, Instant now, RandomGenerator random) {
        if (made >= ATTEMPTS) {
            return null;
        }
        double factor = 1 - JITTER + 2 * JITTER * random.nextDouble();
        return now.plusMillis(Math.round(PAUSES.get(made - 1).toMillis() * factor));
    }
}
