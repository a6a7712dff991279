package org.hazardledger.exchange.cell;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A local date with an optional time of day, as exports and lists write it: 2023-05-08 09:30, 2023/5/8. */
public final class DayTime {

    private static final Pattern SHAPE = Pattern.compile(
            "(\\d{4})[-/.年](\\d{1,2})[-/.月](\\d{1,2})日?(?:[ T]*(\\d{1,2})[:时](\\d{1,2})(?:[:分](\\d{1,2})秒?)?(?:分)?)?");

    private DayTime() {}

    /** Empty when the text is no such date; a time that is missing is midnight. */
    public static Optional<LocalDateTime> parse(String raw) {
        Matcher m = SHAPE.matcher(Plain.text(raw));
        if (!m.matches()) {
            return Optional.empty();
        }
        try {
            LocalDate day = LocalDate.of(number(m, 1), number(m, 2), number(m, 3));
            return Optional.of(day.atTime(number(m, 4), number(m, 5), number(m, 6)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static int number(Matcher m, int group) {
        return m.group(group) == null ? 0 : Integer.parseInt(m.group(group));
    }
}
