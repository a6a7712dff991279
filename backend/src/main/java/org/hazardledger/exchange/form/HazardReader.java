package org.hazardledger.exchange.form;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import org.hazardledger.exchange.cell.Claim;
import org.hazardledger.exchange.cell.Contact;
import org.hazardledger.exchange.cell.DatePhrase;
import org.hazardledger.exchange.cell.DayTime;
import org.hazardledger.exchange.cell.Quantity;
import org.hazardledger.exchange.cell.Words;
import org.hazardledger.exchange.form.ReadRow.Verdict;
import org.hazardledger.exchange.sheet.Cell;
import org.jspecify.annotations.Nullable;

/** The flat format: one hazard per row. */
final class HazardReader implements RowReader {

    private final ReadContext context;
    private final Map<String, DatePhrase> phrases = new LinkedHashMap<>(64, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, DatePhrase> eldest) {
            return size() > 1_000;
        }
    };

    HazardReader(ReadContext context) {
        this.context = context;
    }

    @Override
    public ReadRow read(FormRow row) {
        SchoolMatch match = school(row);
        Refusals refusals = new Refusals(row);
        HazardEntry hazard = hazard(row, match.school(), refusals);
        if (row.cell(Column.ORG_CODE).precisionLost()) {
            refusals.reject("code-precision-lost", Column.ORG_CODE);
        } else if (match.school() == null) {
            Column named = row.text(Column.ORG_CODE) == null ? Column.ORG_NAME : Column.ORG_CODE;
            Remark why = row.remark(match.ambiguous() ? "ambiguous-school" : "unknown-school", named);
            return ReadRow.of(
                    row,
                    match.ambiguous() ? Verdict.NEEDS_DECISION : Verdict.REJECTED,
                    why,
                    match,
                    new Content.Single(hazard));
        }
        compareDates(row, hazard);
        return ReadRow.of(row, refusals.verdict(), refusals.first(), match, new Content.Single(hazard));
    }

    private SchoolMatch school(FormRow row) {
        String code = row.text(Column.ORG_CODE);
        String name = row.text(Column.ORG_NAME);
        if (code == null) {
            SchoolMatch match = context.roster().match(name);
            if (match.how() != null) {
                row.note(match.how(), Column.ORG_NAME);
            }
            return match;
        }
        return context.roster()
                .byCode(code)
                .map(school -> {
                    if (name != null && context.roster().match(name).school() != school) {
                        row.warn("school-name-differs", Column.ORG_NAME);
                    }
                    return SchoolMatch.found(school, null, name == null ? code : name);
                })
                .orElseGet(() -> SchoolMatch.unknown(name == null ? code : name));
    }

    private HazardEntry hazard(FormRow row, @Nullable RosterSchool school, Refusals refusals) {
        String building = row.text(Column.BUILDING);
        if (building != null && school != null) {
            String registered = school.building(building)
                    .map(RosterSchool.RosterBuilding::name)
                    .orElse(null);
            if (registered == null) {
                row.warn("place-not-in-building-register", Column.BUILDING);
            } else {
                building = registered;
            }
        }
        // line breaks, quotes and formula signs belong to the text; only export has to care
        String description = row.text(Column.DESCRIPTION) == null ? "" : row.raw(Column.DESCRIPTION);
        if (description.isEmpty()) {
            refusals.reject("missing-description", Column.DESCRIPTION);
        }
        String dueText = row.text(Column.DUE_DATE);
        LocalDate due = date(row, Column.DUE_DATE, refusals);
        LocalDate rectified = date(row, Column.RECTIFIED_AT, refusals);
        String phone = row.text(Column.PHONE);
        return new HazardEntry(
                row.text(Column.NUMBER),
                description,
                status(row, refusals),
                due,
                dueText,
                rectified,
                dueText != null && phrase(dueText).meaning() == DatePhrase.Meaning.ON_SPOT,
                row.text(Column.RESPONSIBLE),
                building,
                row.text(Column.PLACE),
                known(row, Column.CATEGORY, Vocabulary::category, "unknown-category", refusals),
                known(row, Column.SEVERITY, Vocabulary::severity, "unclear-severity", refusals),
                foundAt(row, refusals),
                row.text(Column.FOUND_BY),
                known(row, Column.SOURCE, Vocabulary::source, "unknown-source", refusals),
                phone == null ? java.util.List.of() : contact(row, phone).phones(),
                null,
                null);
    }

    private static Claim.Status status(FormRow row, Refusals refusals) {
        String text = row.text(Column.STATUS);
        Claim.Status status = text == null ? Claim.Status.OPEN : Vocabulary.status(text);
        if (status == null) {
            refusals.ask("unclear-status", Column.STATUS);
            return Claim.Status.OPEN;
        }
        return status;
    }

    private static @Nullable String known(
            FormRow row,
            Column column,
            java.util.function.Function<String, @Nullable String> vocabulary,
            String code,
            Refusals refusals) {
        String text = row.text(column);
        String word = text == null ? null : vocabulary.apply(text);
        if (text != null && word == null) {
            refusals.ask(code, column);
        }
        return word;
    }

    private @Nullable LocalDateTime foundAt(FormRow row, Refusals refusals) {
        Cell cell = row.cell(Column.FOUND_AT);
        if (cell.date() != null) {
            return cell.date();
        }
        String text = row.text(Column.FOUND_AT);
        LocalDateTime at =
                text == null ? null : DayTime.parse(text).or(() -> day(text)).orElse(null);
        if (at == null) {
            refusals.reject(text == null ? "missing-found-at" : "bad-date", Column.FOUND_AT);
        }
        return at;
    }

    /** Deadlines repeat from row to row; what was understood once need not be read again. */
    private DatePhrase phrase(String text) {
        return phrases.computeIfAbsent(text, t -> DatePhrase.parse(t, context.today()));
    }

    private java.util.Optional<LocalDateTime> day(String text) {
        LocalDate day = phrase(text).date();
        return java.util.Optional.ofNullable(day == null ? null : day.atStartOfDay());
    }

    private @Nullable LocalDate date(FormRow row, Column column, Refusals refusals) {
        Cell cell = row.cell(column);
        if (cell.date() != null) {
            return cell.date().toLocalDate();
        }
        String text = row.text(column);
        if (text == null || Words.none(text)) {
            return null;
        }
        DatePhrase phrase = DayTime.parse(text)
                .map(at -> new DatePhrase(DatePhrase.Meaning.DATE, at.toLocalDate(), null, java.util.List.of()))
                .orElseGet(() -> phrase(text));
        phrase.notes().forEach(note -> row.note(note, column));
        switch (phrase.meaning()) {
            case DATE, ON_SPOT -> {}
            case NO_DEADLINE -> row.warn("no-deadline", column);
            case EMPTY_TEMPLATE -> row.warn("empty-template-date", column);
            case CALENDAR -> refusals.ask("date-needs-calendar", column);
            case IMPOSSIBLE, NOTHING -> refusals.reject("bad-date", column);
        }
        return phrase.date();
    }

    private Contact contact(FormRow row, String phone) {
        Contact contact = Contact.parse(phone, context.areaCode());
        contact.issues().forEach(issue -> row.warn(issue, Column.PHONE));
        contact.notes().forEach(note -> row.note(note, Column.PHONE));
        return contact;
    }

    private static void compareDates(FormRow row, HazardEntry hazard) {
        if (hazard.rectifiedOn() != null && hazard.status() != Claim.Status.RECTIFIED) {
            row.warn("rectified-but-open", Column.STATUS);
        }
        if (Quantity.in(hazard.description())) {
            row.note("quantity-in-text", Column.DESCRIPTION);
        }
        LocalDate found = hazard.foundAt() == null ? null : hazard.foundAt().toLocalDate();
        if (found != null
                && hazard.rectifiedOn() != null
                && hazard.rectifiedOn().isBefore(found)) {
            row.warn("rectified-before-found", Column.RECTIFIED_AT);
        }
        if (found != null && hazard.due() != null && hazard.due().isBefore(found)) {
            row.warn("due-before-found", Column.DUE_DATE);
        }
    }
}
