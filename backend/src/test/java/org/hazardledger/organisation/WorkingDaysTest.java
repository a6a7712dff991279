package org.hazardledger.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WorkingDaysTest {

    private static final LocalDate SUNDAY = LocalDate.of(2026, 9, 27);

    /** A National Day as it is announced: a week off, and the Saturday after it worked instead (调休). */
    private static final WorkingDays NATIONAL_DAY = new WorkingDays(Map.of(
            LocalDate.of(2026, 10, 1), false,
            LocalDate.of(2026, 10, 2), false,
            LocalDate.of(2026, 10, 5), false,
            LocalDate.of(2026, 10, 6), false,
            LocalDate.of(2026, 10, 7), false,
            LocalDate.of(2026, 10, 10), true));

    @Test
    void withoutACalendarTheWeekIsWorkedFromMondayToFriday() {
        WorkingDays plain = new WorkingDays(Map.of());

        assertThat(plain.between(SUNDAY, SUNDAY.plusDays(7))).isEqualTo(5);
        assertThat(plain.between(SUNDAY.plusDays(1), SUNDAY.plusDays(2))).isEqualTo(1);
    }

    @Test
    void holidaysAreNotCountedAndWorkedWeekendsAre() {
        assertThat(NATIONAL_DAY.between(SUNDAY, SUNDAY.plusDays(7)))
                .as("28 to 30 September")
                .isEqualTo(3);
        assertThat(NATIONAL_DAY.between(SUNDAY.plusDays(7), SUNDAY.plusDays(14)))
                .as("8, 9 and Saturday 10 October")
                .isEqualTo(3);
    }

    @Test
    void nothingLiesBetweenADayAndItselfOrOneBefore() {
        assertThat(NATIONAL_DAY.between(SUNDAY, SUNDAY)).isZero();
        assertThat(NATIONAL_DAY.between(SUNDAY.plusDays(9), SUNDAY)).isZero();
    }
}
