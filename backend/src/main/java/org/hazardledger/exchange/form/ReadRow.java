package org.hazardledger.exchange.form;

import java.util.ArrayList;
import java.util.List;
import org.hazardledger.exchange.sheet.SheetRow;
import org.jspecify.annotations.Nullable;

/**
 * What was understood of one row. Every row below the header that has content gives exactly one.
 *
 * @param row as it stands in the file
 * @param verdict what is to become of it
 * @param reason why, for every verdict but a plain ACCEPTED
 * @param school the school it concerns; null when there is none or it was not found in the caller's scope
 * @param schoolText how the sender named the school
 * @param candidates codes of the schools a shared name may mean, or numbers of the hazards it may be, all within the caller's
 *     scope
 * @param content what it says
 * @param relatedRow number of the row this one repeats or resembles; 0 for none
 * @param warnings must reach the user
 * @param notes how something was inferred
 */
public record ReadRow(
        SheetRow row,
        Verdict verdict,
        @Nullable Remark reason,
        @Nullable RosterSchool school,
        @Nullable String schoolText,
        List<String> candidates,
        Content content,
        int relatedRow,
        List<Remark> warnings,
        List<Remark> notes) {

    /** What the reader proposes; the ledger decides whether an accepted row creates, updates or changes nothing. */
    public enum Verdict {
        ACCEPTED,
        SKIPPED,
        REJECTED,
        NEEDS_DECISION
    }

    static ReadRow skipped(SheetRow row, String reason) {
        return new ReadRow(
                row,
                Verdict.SKIPPED,
                Remark.ofRow(reason),
                null,
                null,
                List.of(),
                new Content.Nothing(),
                0,
                List.of(),
                List.of());
    }

    static ReadRow of(FormRow row, Verdict verdict, @Nullable Remark reason, SchoolMatch match, Content content) {
        return new ReadRow(
                row.row(),
                verdict,
                reason,
                match.school(),
                match.text(),
                match.candidates(),
                content,
                0,
                List.copyOf(row.warnings()),
                List.copyOf(row.notes()));
    }

    ReadRow decided(Verdict newVerdict, String newReason, int related) {
        return decided(newVerdict, Remark.ofRow(newReason), related);
    }

    ReadRow decided(Verdict newVerdict, Remark newReason) {
        return decided(newVerdict, newReason, relatedRow);
    }

    private ReadRow decided(Verdict newVerdict, Remark newReason, int related) {
        return new ReadRow(
                row, newVerdict, newReason, school, schoolText, candidates, content, related, warnings, notes);
    }

    /** The same row with a further note about the whole of it. */
    public ReadRow noted(String code) {
        List<Remark> more = new ArrayList<>(notes);
        more.add(Remark.ofRow(code));
        return new ReadRow(row, verdict, reason, school, schoolText, candidates, content, relatedRow, warnings, more);
    }

    /** The same row that waits for somebody to say which of these it means. */
    public ReadRow asked(String code, List<String> numbers) {
        return new ReadRow(
                row,
                Verdict.NEEDS_DECISION,
                Remark.ofRow(code),
                school,
                schoolText,
                numbers,
                content,
                relatedRow,
                warnings,
                notes);
    }

    /** The same row with a warning that it resembles these hazards of the ledger. */
    public ReadRow alike(String code, List<String> numbers) {
        List<Remark> more = new ArrayList<>(warnings);
        more.add(Remark.ofRow(code));
        return new ReadRow(row, verdict, reason, school, schoolText, numbers, content, relatedRow, more, notes);
    }

    ReadRow related(String code, int related) {
        List<Remark> more = new ArrayList<>(warnings);
        more.add(Remark.ofRow(code));
        return new ReadRow(row, verdict, reason, school, schoolText, candidates, content, related, more, notes);
    }
}
