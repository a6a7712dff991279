package org.hazardledger.organisation;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Map;

/**
 * Which days are worked: Monday to Friday, except where the calendar of the district says otherwise (holidays, and 调休 days
 * that are worked instead).
 *
 * @param exceptions true for a day that is worked although it is a weekend, false for a day off
 */
public record WorkingDays(Map<LocalDate, Boolean> exceptions) {

    public boolean isWorking(LocalDate day) {
        DayOfWeek weekday = day.getDayOfWeek();
        return exceptions.getOrDefault(day, weekday != DayOfWeek.SATURDAY && weekday != DayOfWeek.SUNDAY);
    }

    /** How many days are worked after {@code from}, up to and including {@code to}; none when that lies before. */
    public long between(LocalDate from, LocalDate to) {
        return to.isAfter(from)
                ? from.plusDays(1)
                        .datesUntil(to.plusDays(1))
                        .filter(this::isWorking)
                        .count()
                : 0;
    }
}
