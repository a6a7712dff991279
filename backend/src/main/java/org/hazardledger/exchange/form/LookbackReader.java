package org.hazardledger.exchange.form;

import java.util.List;
import org.hazardledger.exchange.cell.Words;
import org.jspecify.annotations.Nullable;

/**
 * “回头看”排查情况汇总表: one building a row, its hazards as a numbered list, and of each whether it can be put right at
 * once, else by when, by whom, and whether the building is out of use until then.
 */
final class LookbackReader implements RowReader {

    private static final List<Column> ANSWERS =
            List.of(Column.FIXABLE_NOW, Column.PLANNED_DATE, Column.RESPONSIBLE, Column.SUSPENDED);

    private final Submission submission;
    private final ReadContext context;

    LookbackReader(Submission submission, ReadContext context) {
        this.submission = submission;
        this.context = context;
    }

    @Override
    public ReadRow read(FormRow row) {
        Refusals refusals = new Refusals(row);
        SchoolMatch match = Sender.school(row, submission, context);
        if (match.ambiguous()) {
            refusals.ask("ambiguous-school", Column.UNIT);
        } else if (match.school() == null) {
            refusals.reject("unknown-school", Column.UNIT);
        }
        String named = row.text(Column.BUILDING);
        if (named == null) {
            refusals.ask("missing-building", Column.BUILDING);
        }
        String building = Sender.building(row, Column.BUILDING, match.school());
        String place = building == null ? named : null;
        String problems = row.text(Column.PROBLEMS);
        boolean none = problems != null && Words.none(problems);
        if (problems == null) {
            // silence is no declaration: nobody knows whether the building was looked at
            refusals.ask("empty-problems", Column.PROBLEMS);
        } else if (none) {
            warnOfAnswers(row);
        }
        List<HazardEntry> hazards = problems == null || none
                ? List.of()
                : new LookbackProblems(row, refusals, submission.day(context)).read(problems, building, place);
        Content content = new Content.LookbackBuilding(
                building, place, hazards, none && match.school() != null, row.text(Column.REMARK));
        return ReadRow.of(row, refusals.verdict(), reason(row, refusals), match, content);
    }

    private static void warnOfAnswers(FormRow row) {
        for (Column column : ANSWERS) {
            String text = row.text(column);
            if (text != null && !Words.none(text) && !Words.yesNo(text).isPresent()) {
                row.warn("none-but-answers", column);
            }
        }
    }

    private static @Nullable Remark reason(FormRow row, Refusals refusals) {
        return refusals.first() == null && row.hasDitto() ? Remark.ofRow("ditto-resolved") : refusals.first();
    }
}
