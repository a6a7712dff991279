package org.hazardledger.campaign;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Map;

/**
 * Which days are worked: Monday to Friday, except where the calendar of the district says otherwise (holidays, and 调休 days
 * that are worked instead).
 *
 * @param exceptions true for a day that is worked although it is a weekend, false for a day off
 */
record WorkingDays(Map<LocalDate, Boolean> exceptions) {

    boolean isWorking(LocalDate day) {
        DayOfWeek weekday = day.getDayOfWeek();
        return exceptions.getOrDefault(day, weekday != DayOfWeek.SATURDAY && weekday != DayOfWeek.SUNDAY);
    }
}
