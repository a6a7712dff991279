package org.hazardledger.exchange.form;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.hazardledger.exchange.cell.Contact;
import org.hazardledger.exchange.cell.Plain;
import org.hazardledger.exchange.cell.Words;
import org.hazardledger.exchange.form.ReadRow.Verdict;
import org.jspecify.annotations.Nullable;

/** One school per row of the roster. Schools read here are known to the rows of buildings below. */
final class OrganisationReader implements RowReader {

    private static final Pattern BETWEEN_NAMES = Pattern.compile("[、;；,，/\\n]+");

    private final ReadContext context;

    OrganisationReader(ReadContext context) {
        this.context = context;
    }

    @Override
    public ReadRow read(FormRow row) {
        Refusals refusals = new Refusals(row);
        String code = required(row, Column.ORG_CODE, "missing-code", refusals);
        String name = required(row, Column.ORG_NAME, "missing-name", refusals);
        if (row.cell(Column.ORG_CODE).precisionLost()) {
            refusals.reject("code-precision-lost", Column.ORG_CODE);
        }
        RosterSchool known = context.roster().byCode(code).orElse(null);
        String district = district(row.text(Column.DISTRICT), known);
        if (district == null) {
            // the same answer for a district elsewhere and for one that does not exist
            refusals.reject("unknown-school", Column.DISTRICT);
        }
        Content.Organisation content = new Content.Organisation(
                Plain.tight(code),
                name,
                names(row, Column.SHORT_NAMES),
                names(row, Column.FORMER_NAMES),
                district,
                word(row, Column.KIND, refusals),
                ownership(row, refusals),
                yes(row, Column.BOARDING, refusals),
                yes(row, Column.KEY_UNIT, refusals),
                row.text(Column.ADDRESS),
                row.text(Column.HEAD),
                row.text(Column.FIRE_RESPONSIBLE),
                row.text(Column.FIRE_MANAGER),
                phone(row),
                row.text(Column.PARENT_CODE));
        RosterSchool school = school(content, known);
        if (refusals.verdict() == Verdict.ACCEPTED) {
            context.roster().add(school);
        }
        return ReadRow.of(row, refusals.verdict(), refusals.first(), SchoolMatch.found(school, null, name), content);
    }

    private @Nullable String district(@Nullable String text, @Nullable RosterSchool known) {
        String own = known == null ? null : known.district();
        boolean stays = own != null && (text == null || Plain.name(text).endsWith(Plain.name(own)));
        return stays ? own : context.district(text);
    }

    private static RosterSchool school(Content.Organisation content, @Nullable RosterSchool known) {
        return new RosterSchool(
                known == null ? null : known.id(),
                content.code(),
                content.officialName(),
                content.shortNames(),
                content.formerNames(),
                content.district(),
                known == null ? List.of() : known.buildings());
    }

    private static String required(FormRow row, Column column, String code, Refusals refusals) {
        String text = row.text(column);
        if (text == null) {
            refusals.reject(code, column);
        }
        return text == null ? "" : text;
    }

    /** Where the roster has no such column, the kind may say it: 民办幼儿园. */
    private static @Nullable String ownership(FormRow row, Refusals refusals) {
        String kind = row.text(Column.KIND);
        return row.text(Column.OWNERSHIP) == null && kind != null
                ? Vocabulary.ownership(kind)
                : word(row, Column.OWNERSHIP, refusals);
    }

    private static @Nullable String word(FormRow row, Column column, Refusals refusals) {
        String text = row.text(column);
        String word = text == null ? null : column == Column.KIND ? Vocabulary.kind(text) : Vocabulary.ownership(text);
        if (word == null && (text != null || column == Column.KIND)) {
            refusals.ask(column == Column.KIND ? "unknown-kind" : "unknown-ownership", column);
        }
        return word;
    }

    private static boolean yes(FormRow row, Column column, Refusals refusals) {
        String text = row.text(column);
        if (text == null) {
            return false;
        }
        return Words.yesNo(text).orElseGet(() -> {
            refusals.ask("neither-yes-nor-no", column);
            return false;
        });
    }

    private @Nullable String phone(FormRow row) {
        if (row.cell(Column.PHONE).precisionLost()) {
            row.warn("phone-precision-lost", Column.PHONE);
            return null;
        }
        Contact contact = Contact.parse(row.raw(Column.PHONE), context.areaCode());
        contact.issues().forEach(issue -> row.warn(issue, Column.PHONE));
        return contact.phones().isEmpty() ? null : String.join(" ", contact.phones());
    }

    /** Names between enumeration marks, as in 实验小学、清河实小. */
    static List<String> names(FormRow row, Column column) {
        List<String> names = new ArrayList<>();
        for (String part : BETWEEN_NAMES.split(row.raw(column))) {
            String name = Plain.trimmed(part);
            if (!name.isEmpty() && !names.contains(name)) {
                names.add(name);
            }
        }
        return names;
    }
}
