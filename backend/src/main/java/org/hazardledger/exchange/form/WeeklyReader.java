package org.hazardledger.exchange.form;

import java.time.LocalDate;
import java.util.Set;
import org.hazardledger.exchange.cell.Area;
import org.hazardledger.exchange.cell.Contact;
import org.hazardledger.exchange.cell.Count;
import org.hazardledger.exchange.form.ReadRow.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * 每周排查整治明细表. A school's own table names its places in the unit column; a table collected by an office names
 * the schools there.
 */
final class WeeklyReader implements RowReader {

    private static final Set<String> REJECTING = Set.of("unknown-school", "bad-date");

    private final Submission submission;
    private final ReadContext context;
    private final LocalDate reference;

    WeeklyReader(Submission submission, ReadContext context) {
        this.submission = submission;
        this.context = context;
        this.reference = submission.day(context);
    }

    @Override
    public ReadRow read(FormRow row) {
        String unit = row.text(Column.UNIT);
        SchoolMatch match = Sender.school(row, submission, context);
        String building = null;
        String place = null;
        RosterSchool sender = submission.school();
        if (sender != null && unit != null && !sender.named(unit)) {
            building = Sender.building(row, Column.UNIT, sender);
            place = building == null ? unit : null;
        }
        Integer total = total(row);
        WeeklyProblems problems = WeeklyProblems.read(row, total, building, place, reference);
        Content.Place content = new Content.Place(
                building,
                row.text(Column.ADDRESS),
                contact(row),
                area(row),
                problems.hazards(),
                problems.declaredNone() && match.school() != null,
                total);
        Remark reason = reason(row, match, problems);
        return ReadRow.of(row, verdict(reason), reason, match, content);
    }

    private static @Nullable Remark reason(FormRow row, SchoolMatch match, WeeklyProblems problems) {
        if (match.school() == null) {
            return row.remark(match.ambiguous() ? "ambiguous-school" : "unknown-school", Column.UNIT);
        }
        if (problems.refusal() != null) {
            return problems.refusal();
        }
        return row.hasDitto() ? Remark.ofRow("ditto-resolved") : null;
    }

    private static Verdict verdict(@Nullable Remark reason) {
        if (reason == null || reason.code().equals("ditto-resolved")) {
            return Verdict.ACCEPTED;
        }
        return REJECTING.contains(reason.code()) ? Verdict.REJECTED : Verdict.NEEDS_DECISION;
    }

    private static @Nullable Integer total(FormRow row) {
        String text = row.text(Column.TOTAL);
        Count count = text == null ? null : Count.parse(text).orElse(null);
        if (text != null && count == null) {
            row.warn("count-unreadable", Column.TOTAL);
        }
        if (count != null && count.approximate()) {
            row.note("approximate-count", Column.TOTAL);
        }
        return count == null ? null : count.value();
    }

    private Contact contact(FormRow row) {
        Contact contact = Contact.parse(row.raw(Column.CONTACT), context.areaCode());
        if (row.cell(Column.CONTACT).precisionLost()) {
            row.warn("phone-precision-lost", Column.CONTACT);
        }
        contact.issues().forEach(issue -> row.warn(issue, Column.CONTACT));
        contact.notes().forEach(note -> row.note(note, Column.CONTACT));
        return contact;
    }

    private static Area area(FormRow row) {
        Area area = Area.parse(row.raw(Column.AREA));
        if (area.issue() != null) {
            row.warn(area.issue(), Column.AREA);
        }
        return area;
    }
}
