package org.hazardledger.platform;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/**
 * The time of the business: instants are stored in UTC, days begin and end in Asia/Shanghai.
 *
 * <p>A due date is met until 24:00 of its day (lifecycle invariant iv).
 */
public final class BusinessTime {

    /** Where days begin and cut-offs fall. */
    public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private BusinessTime() {}

    /** Today in Asia/Shanghai. */
    public static LocalDate today(Clock clock) {
        return LocalDate.ofInstant(clock.instant(), ZONE);
    }

    /** Now, in the precision PostgreSQL keeps, so that what is hashed equals what is read back. */
    public static Instant now(Clock clock) {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    static final class SystemClock {

        @Produces
        @Singleton
        Clock clock() {
            return Clock.systemUTC();
        }
    }
}
