package org.hazardledger.exchange.form;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;

/**
 * What the lines above and below a table say about the table.
 *
 * @param organisationText 填报单位 as written
 * @param school that school, when it is one within the caller's scope
 * @param authority full name of that office, when it is one within the caller's scope
 * @param filledBy 填表人
 * @param head 负责人
 * @param filledAt 填表时间
 * @param phone 联系电话 as written
 * @param weekly whether it belongs to a reporting week
 */
public record Submission(
        @Nullable String organisationText,
        @Nullable RosterSchool school,
        @Nullable String authority,
        @Nullable String filledBy,
        @Nullable String head,
        @Nullable LocalDate filledAt,
        @Nullable String phone,
        boolean weekly) {

    public static final Submission NONE = new Submission(null, null, null, null, null, null, null, false);

    /** The Tuesday on or after the day of filling, when a weekly table's week closes; null without that day. */
    public @Nullable LocalDate closes() {
        return filledAt == null || !weekly ? null : filledAt.with(TemporalAdjusters.nextOrSame(DayOfWeek.TUESDAY));
    }

    /** What the form is about in time: the end of its week, or the day it was filled in. */
    @Nullable
    LocalDate period() {
        return weekly ? closes() : filledAt;
    }

    /** The day its dates are read against. */
    LocalDate day(ReadContext context) {
        return filledAt == null ? context.today() : filledAt;
    }
}
