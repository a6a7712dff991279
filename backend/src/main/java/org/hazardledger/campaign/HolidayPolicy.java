package org.hazardledger.campaign;

import java.time.LocalDate;
import org.hazardledger.organisation.WorkingDays;

/** What becomes of a cut-off that falls on a day off (decision 2). */
public enum HolidayPolicy {
    KEEP,
    NEXT_WORKING_DAY,
    PREVIOUS_WORKING_DAY;

    LocalDate apply(LocalDate day, WorkingDays calendar) {
        return switch (this) {
            case KEEP -> day;
            case NEXT_WORKING_DAY -> step(day, 1, calendar);
            case PREVIOUS_WORKING_DAY -> step(day, -1, calendar);
        };
    }

    private static LocalDate step(LocalDate day, int direction, WorkingDays calendar) {
        LocalDate moved = day;
        while (!calendar.isWorking(moved)) {
            moved = moved.plusDays(direction);
        }
        return moved;
    }
}
