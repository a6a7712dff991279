package org.hazardledger.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import org.hazardledger.organisation.WorkingDays;
import org.hazardledger.platform.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WeeklyCutoffTest {

    private static final WorkingDays PLAIN = new WorkingDays(Map.of());
    /** An invented week off around Tuesday 2026-10-06, worked instead on Saturday 2026-10-10. */
    private static final WorkingDays GOLDEN_WEEK = new WorkingDays(Map.of(
            LocalDate.of(2026, 10, 5), false,
            LocalDate.of(2026, 10, 6), false,
            LocalDate.of(2026, 10, 7), false,
            LocalDate.of(2026, 10, 10), true));

    @ParameterizedTest
    @CsvSource({
        // Tuesday 17:00 in Shanghai is 09:00 in UTC
        "2026-11-17T09:00:00Z, 2026-W47",
        "2026-11-17T09:00:00.000001Z, 2026-W48",
        "2026-11-24T09:00:00Z, 2026-W48",
        "2026-11-21T22:00:00Z, 2026-W48",
        // the ISO year of a week is the year of its Thursday
        "2025-12-30T09:00:00Z, 2026-W01",
        "2026-12-29T09:00:00Z, 2026-W53"
    })
    void anInstantOnTheCutoffStillBelongsToTheWeekThatEnds(Instant instant, String label) {
        ReportingWeek week = tuesday(HolidayPolicy.KEEP).weekOf(instant, PLAIN);

        assertThat(week.label()).isEqualTo(label);
        assertThat(week.holds(instant)).isTrue();
    }

    @Test
    void weeksFollowOneAnotherWithoutGapOrOverlap() {
        WeeklyCutoff cutoff = tuesday(HolidayPolicy.NEXT_WORKING_DAY);
        ReportingWeek before = cutoff.week("2026-W41", GOLDEN_WEEK);
        ReportingWeek after = cutoff.week("2026-W42", GOLDEN_WEEK);

        assertThat(before.closesAt()).isEqualTo("2026-10-08T09:00:00Z");
        assertThat(after.opensAt()).isEqualTo(before.closesAt());
        assertThat(cutoff.weekOf(Instant.parse("2026-10-07T01:00:00Z"), GOLDEN_WEEK))
                .isEqualTo(before);
        assertThat(cutoff.weekOf(Instant.parse("2026-10-08T09:00:01Z"), GOLDEN_WEEK))
                .isEqualTo(after);
    }

    @ParameterizedTest
    @CsvSource({
        "KEEP, 2026-10-06T09:00:00Z",
        "NEXT_WORKING_DAY, 2026-10-08T09:00:00Z",
        "PREVIOUS_WORKING_DAY, 2026-10-02T09:00:00Z"
    })
    void theHolidayPolicyMovesTheCutoffNotTheLabel(HolidayPolicy policy, Instant closesAt) {
        assertThat(tuesday(policy).week("2026-W41", GOLDEN_WEEK).closesAt()).isEqualTo(closesAt);
    }

    @Test
    void aWorkedSaturdayIsAWorkingDay() {
        WeeklyCutoff saturday =
                new WeeklyCutoff(DayOfWeek.SATURDAY, LocalTime.of(17, 0), HolidayPolicy.NEXT_WORKING_DAY);

        assertThat(saturday.week("2026-W41", GOLDEN_WEEK).closesAt()).isEqualTo("2026-10-10T09:00:00Z");
        assertThat(saturday.week("2026-W42", GOLDEN_WEEK).closesAt()).isEqualTo("2026-10-19T09:00:00Z");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2026", "2026-W54", "2026-W00", "2026-47", "2026-W47-1", "abcd-Wxy", "2025-W53"})
    void whatIsNoWeekIsRefused(String label) {
        assertThatExceptionOfType(Problem.class)
                .isThrownBy(() -> tuesday(HolidayPolicy.KEEP).week(label, PLAIN));
    }

    @Test
    void theNoteOfTheFormSaysWhen() {
        assertThat(tuesday(HolidayPolicy.KEEP).inChinese()).isEqualTo("每周二下午17:00前");
    }

    private static WeeklyCutoff tuesday(HolidayPolicy policy) {
        return new WeeklyCutoff(DayOfWeek.TUESDAY, LocalTime.of(17, 0), policy);
    }
}
