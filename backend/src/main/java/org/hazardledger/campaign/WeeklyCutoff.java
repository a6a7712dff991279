package org.hazardledger.campaign;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import org.hazardledger.organisation.WorkingDays;
import org.hazardledger.platform.BusinessTime;
import org.hazardledger.platform.Problem;

/**
 * When a reporting week ends, in Asia/Shanghai: Tuesday 17:00 unless a campaign says otherwise.
 *
 * @param policy what becomes of a cut-off on a day off
 */
record WeeklyCutoff(DayOfWeek dayOfWeek, LocalTime time, HolidayPolicy policy) {

    /** The week an instant falls into; an instant on the cut-off still belongs to the week that ends there. */
    ReportingWeek weekOf(Instant instant, WorkingDays calendar) {
        LocalDate day = LocalDate.ofInstant(instant, BusinessTime.ZONE);
        // A holiday may have moved the cut-off by more than a week (春节), so the search begins well before.
        LocalDate nominal = day.minusWeeks(3).with(TemporalAdjusters.nextOrSame(dayOfWeek));
        while (closing(nominal, calendar).isBefore(instant)) {
            nominal = nominal.plusWeeks(1);
        }
        return weekEnding(nominal, calendar);
    }

    /** The week of a label such as {@code 2026-W47}; 400 when the label is none. */
    ReportingWeek week(String label, WorkingDays calendar) {
        try {
            // The weekday names which day of that ISO week is meant.
            LocalDate nominal = LocalDate.parse(label + "-" + dayOfWeek.getValue(), DateTimeFormatter.ISO_WEEK_DATE);
            return weekEnding(nominal, calendar);
        } catch (DateTimeException e) {
            throw Problem.invalid("period", "bad-period");
        }
    }

    /** As the 备注 of the form says it: 每周二下午17:00前. */
    String inChinese() {
        String half = time.isBefore(LocalTime.NOON) ? "上午" : "下午";
        String weekday = dayOfWeek.getDisplayName(TextStyle.NARROW, Locale.SIMPLIFIED_CHINESE);
        return "每周" + weekday + half + time + "前";
    }

    private ReportingWeek weekEnding(LocalDate nominal, WorkingDays calendar) {
        String label = "%d-W%02d"
                .formatted(nominal.get(IsoFields.WEEK_BASED_YEAR), nominal.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
        return new ReportingWeek(label, closing(nominal.minusWeeks(1), calendar), closing(nominal, calendar));
    }

    private Instant closing(LocalDate nominal, WorkingDays calendar) {
        return policy.apply(nominal, calendar)
                .atTime(time)
                .atZone(BusinessTime.ZONE)
                .toInstant();
    }
}
