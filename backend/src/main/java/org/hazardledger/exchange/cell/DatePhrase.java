package org.hazardledger.exchange.cell;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The date somebody means by a phrase, read against the date of the form it stands in.
 *
 * @param meaning what kind of answer the phrase gives
 * @param date the day; the last one of a range or a third of a month; null unless {@code meaning} is DATE
 * @param start first day of a range that was given as one
 * @param notes {@code two-digit-year}, {@code year-inferred}, {@code range-end-used}, {@code relative-to-form-date}
 */
public record DatePhrase(
        Meaning meaning, @Nullable LocalDate date, @Nullable LocalDate start, List<String> notes) {

    /** What a phrase can tell. */
    public enum Meaning {
        /** A day. */
        DATE,
        /** To be done on the spot; says nothing about a day. */
        ON_SPOT,
        /** "Long-term", "to be decided": a deadline is refused. */
        NO_DEADLINE,
        /** Needs the district's school calendar. */
        CALENDAR,
        /** A template's empty date: 2021年  月  日. */
        EMPTY_TEMPLATE,
        /** Looks like a date and is none, or could be two. */
        IMPOSSIBLE,
        /** No date phrase at all. */
        NOTHING
    }

    private static final Pattern TAIL = Pattern.compile("(?:之前|以前|前|内)?(?:整改|整治)?(?:完成|完毕|到位|落实)?(?:整改|整治)?[.。;,、]*$");
    private static final Pattern HEAD = Pattern.compile("^(?:计划|预计|拟|限期|限|于|在|争取|确保|定于)+");
    private static final Pattern TEMPLATE = Pattern.compile("(?:\\d{2,4})?[_]*年[_]*月[_]*(?:日)?");
    private static final Pattern FULL =
            Pattern.compile("(\\d{4}|\\d{2})(?:年|[./\\-])(\\d{1,2})(?:月|[./\\-])(\\d{1,2})[日号]?");
    private static final Pattern COMPACT = Pattern.compile("((?:19|20)\\d{2})(\\d{2})(\\d{2})");
    private static final Pattern DAY_OF_YEAR = Pattern.compile("(\\d{1,2})(?:月|[./\\-])(\\d{1,2})[日号]?");
    private static final Pattern PART_OF_MONTH =
            Pattern.compile("(?:(\\d{4}|\\d{2})年)?(\\d{1,2})月(?:份)?(上旬|中旬|下旬|初|中|底|末|月底)?");
    private static final Pattern OF_THIS_MONTH = Pattern.compile("(本|这个|当)?月(上旬|中旬|下旬|底|末)|(下|下个)月(上旬|中旬|下旬|底|末)");
    private static final Pattern WEEKDAY = Pattern.compile("(本|这|下|下下)(?:周|星期)([一二三四五六日天]|末)?");
    private static final Pattern RANGE_SIGN = Pattern.compile("(?<=[日号\\d])(?:-|—|~|至|到)(?=\\d)");
    private static final Pattern AMBIGUOUS = Pattern.compile("\\d{1,2}[./\\-]\\d{1,2}[./\\-]\\d{4}");
    private static final Pattern CALENDAR = Pattern.compile(".*(暑假|寒假|开学|学期|年底|年末|放假|假期|春节|国庆|期末).*");
    private static final Set<String> ON_SPOT =
            Set.of("立即", "当场", "立行立改", "立即整改", "当场整改", "马上", "马上整改", "即知即改", "现场整改", "即查即改", "随时");
    private static final Set<String> NO_DEADLINE =
            Set.of("长期", "待定", "资金到位后", "/", "-", "—", "长期坚持", "长期整改", "持续", "无", "无期限", "不定", "另行通知");

    /** @param reference the date of the form, in the business zone */
    public static DatePhrase parse(String raw, LocalDate reference) {
        String text = Plain.tight(raw);
        if (TEMPLATE.matcher(text).matches()) {
            return of(Meaning.EMPTY_TEMPLATE);
        }
        String word = text.replaceAll("[.。;,]+$", "");
        if (ON_SPOT.contains(word)) {
            return of(Meaning.ON_SPOT);
        }
        if (NO_DEADLINE.contains(word)) {
            return of(Meaning.NO_DEADLINE);
        }
        if (CALENDAR.matcher(text).matches()) {
            return of(Meaning.CALENDAR);
        }
        String core = TAIL.matcher(HEAD.matcher(text).replaceAll("")).replaceAll("");
        Optional<DatePhrase> relative = relative(core, reference);
        if (relative.isPresent()) {
            return relative.get();
        }
        return absolute(ChineseNumber.toArabic(core), reference);
    }

    private static DatePhrase absolute(String text, LocalDate reference) {
        String[] ends = FULL.matcher(text).matches() || AMBIGUOUS.matcher(text).matches()
                ? new String[] {text}
                : RANGE_SIGN.split(text, 2);
        List<String> notes = new ArrayList<>();
        try {
            if (ends.length == 2 && DAY_OF_YEAR.matcher(text).matches()) {
                ends = new String[] {text};
            }
            LocalDate end = day(ends[ends.length - 1], reference, notes);
            LocalDate start = ends.length == 2 ? day(ends[0], reference, notes) : null;
            if (end == null || (ends.length == 2 && start == null)) {
                return of(AMBIGUOUS.matcher(text).find() ? Meaning.IMPOSSIBLE : Meaning.NOTHING);
            }
            if (start != null) {
                notes.add("range-end-used");
            }
            return new DatePhrase(
                    Meaning.DATE, end, start, notes.stream().distinct().toList());
        } catch (DateTimeException e) {
            return of(Meaning.IMPOSSIBLE);
        }
    }

    private static @Nullable LocalDate day(String text, LocalDate reference, List<String> notes) {
        Matcher compact = COMPACT.matcher(text);
        if (compact.matches()) {
            return LocalDate.of(number(compact, 1), number(compact, 2), number(compact, 3));
        }
        Matcher full = FULL.matcher(text);
        if (full.matches()) {
            return LocalDate.of(year(full.group(1), notes), number(full, 2), number(full, 3));
        }
        Matcher monthDay = DAY_OF_YEAR.matcher(text);
        if (monthDay.matches()) {
            notes.add("year-inferred");
            return nearest(YearDay.of(number(monthDay, 1), number(monthDay, 2)), reference);
        }
        Matcher part = PART_OF_MONTH.matcher(text);
        if (!part.matches()) {
            return null;
        }
        String third = part.group(3);
        boolean explicit = part.group(1) != null;
        LocalDate guess = explicit
                ? LocalDate.of(year(part.group(1), notes), number(part, 2), 1)
                : nearest(YearDay.of(number(part, 2), 1), reference);
        if (!explicit) {
            notes.add("year-inferred");
        }
        notes.add("range-end-used");
        return endOf(YearMonth.from(guess), third);
    }

    private static Optional<DatePhrase> relative(String text, LocalDate reference) {
        Matcher month = OF_THIS_MONTH.matcher(text);
        if (month.matches()) {
            boolean next = month.group(3) != null;
            YearMonth which = YearMonth.from(reference).plusMonths(next ? 1 : 0);
            return Optional.of(relativeTo(endOf(which, next ? month.group(4) : month.group(2))));
        }
        Matcher week = WEEKDAY.matcher(text);
        if (!week.matches()) {
            return Optional.empty();
        }
        int weeks = week.group(1).equals("下下") ? 2 : week.group(1).equals("下") ? 1 : 0;
        int day = week.group(2) == null ? 5 : "一二三四五六".indexOf(week.group(2)) + 1;
        LocalDate monday = reference.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return Optional.of(relativeTo(monday.plusWeeks(weeks).with(DayOfWeek.of(day == 0 ? 7 : day))));
    }

    private static LocalDate endOf(YearMonth month, @Nullable String third) {
        if (third == null) {
            return month.atEndOfMonth();
        }
        return switch (third) {
            case "上旬", "初" -> month.atDay(10);
            case "中旬", "中" -> month.atDay(20);
            default -> month.atEndOfMonth();
        };
    }

    /** A month and a day; 29 February exists, 30 does not. */
    private record YearDay(int month, int day) {
        static YearDay of(int month, int day) {
            LocalDate.of(2024, month, day);
            return new YearDay(month, day);
        }
    }

    /** The year of the form, except around the turn of the year: December's form can mean January. */
    private static LocalDate nearest(YearDay day, LocalDate reference) {
        int year = reference.getYear();
        if (reference.getMonthValue() >= 11 && day.month() <= 3) {
            year++;
        } else if (reference.getMonthValue() == 1 && day.month() >= 11) {
            year--;
        }
        int last = YearMonth.of(year, day.month()).lengthOfMonth();
        return LocalDate.of(year, day.month(), Math.min(day.day(), last));
    }

    private static int year(String digits, List<String> notes) {
        if (digits.length() == 2) {
            notes.add("two-digit-year");
            return 2000 + Integer.parseInt(digits);
        }
        return Integer.parseInt(digits);
    }

    private static int number(Matcher m, int group) {
        return Integer.parseInt(m.group(group));
    }

    private static DatePhrase relativeTo(LocalDate date) {
        return new DatePhrase(Meaning.DATE, date, null, List.of("relative-to-form-date"));
    }

    private static DatePhrase of(Meaning meaning) {
        return new DatePhrase(meaning, null, null, List.of());
    }
}
