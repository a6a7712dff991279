package org.hazardledger.exchange.form;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.hazardledger.exchange.cell.Claim;
import org.hazardledger.exchange.cell.Claims;
import org.hazardledger.exchange.cell.DatePhrase.Meaning;
import org.hazardledger.exchange.cell.NumberedList;
import org.hazardledger.exchange.cell.Plain;
import org.hazardledger.exchange.cell.Words;
import org.jspecify.annotations.Nullable;

/**
 * The problem cell of the weekly table with the remedy cell beside it.
 *
 * @param hazards in the order of the cell
 * @param declaredNone the sender says that there is nothing
 * @param refusal why the row cannot be taken over as it is; null when it can
 */
record WeeklyProblems(
        List<HazardEntry> hazards,
        boolean declaredNone,
        @Nullable Remark refusal) {

    static WeeklyProblems read(
            FormRow row,
            @Nullable Integer total,
            @Nullable String building,
            @Nullable String place,
            LocalDate reference) {
        String text = row.text(Column.PROBLEMS);
        if (text == null) {
            // silence is no declaration: nobody knows whether the place was looked at
            return new WeeklyProblems(List.of(), false, row.remark("empty-problems", Column.PROBLEMS));
        }
        if (Words.none(text)) {
            if (total != null && total > 0) {
                row.warn("none-but-count", Column.TOTAL);
            }
            return new WeeklyProblems(List.of(), true, null);
        }
        List<NumberedList.Item> items = NumberedList.split(text);
        compareCount(row, text, items, total);
        Claims claims = Claims.align(items, row.raw(Column.REMEDY), reference);
        claims.issues().stream().distinct().forEach(issue -> row.warn(issue, Column.REMEDY));
        claims.items().stream().distinct().forEach(claim -> comment(row, claim, reference));
        List<HazardEntry> hazards = IntStream.range(0, items.size())
                .mapToObj(i ->
                        HazardEntry.ofClaim(items.get(i).text(), claims.items().get(i), building, place))
                .toList();
        return new WeeklyProblems(hazards, false, refusal(row, claims));
    }

    private static void compareCount(FormRow row, String text, List<NumberedList.Item> items, @Nullable Integer total) {
        boolean unnumbered = items.get(0).number() == 0;
        if (unnumbered && Plain.statement(text).contains(";") && (total == null || total != 1)) {
            // two hazards or one with two halves: only the sender knows
            row.warn("possible-unsplit-list", Column.PROBLEMS);
        } else if (total != null && total != items.size()) {
            row.warn("count-mismatch", Column.TOTAL);
        }
    }

    private static void comment(FormRow row, Claim claim, LocalDate reference) {
        claim.date().notes().forEach(note -> row.note(note, Column.REMEDY));
        Meaning meaning = claim.date().meaning();
        if (meaning == Meaning.NO_DEADLINE) {
            row.warn("no-deadline", Column.REMEDY);
        } else if (meaning == Meaning.CALENDAR) {
            row.warn("calendar-needed", Column.REMEDY);
        } else if (meaning == Meaning.EMPTY_TEMPLATE) {
            row.warn("empty-template-date", Column.REMEDY);
        } else if (meaning == Meaning.NOTHING && claim.dueText() != null) {
            row.warn("date-not-understood", Column.REMEDY);
        }
        if (claim.due() != null && claim.due().isBefore(reference)) {
            row.warn("due-in-past", Column.REMEDY);
        }
    }

    private static @Nullable Remark refusal(FormRow row, Claims claims) {
        if (claims.items().stream().anyMatch(c -> c.date().meaning() == Meaning.IMPOSSIBLE)) {
            return row.remark("bad-date", Column.REMEDY);
        }
        return claims.items().stream().anyMatch(c -> c.date().meaning() == Meaning.CALENDAR)
                ? row.remark("date-needs-calendar", Column.REMEDY)
                : null;
    }
}
