package org.hazardledger.exchange.form;

import org.jspecify.annotations.Nullable;

/** Whose record a row of an official form is: the school that sent the form, or the one its row names. */
final class Sender {

    private Sender() {}

    static SchoolMatch school(FormRow row, Submission submission, ReadContext context) {
        RosterSchool sender = submission.school();
        if (sender != null) {
            return SchoolMatch.found(sender, null, submission.organisationText());
        }
        SchoolMatch match = context.roster().match(row.text(Column.UNIT));
        if (match.how() != null) {
            row.note(match.how(), Column.UNIT);
        }
        return match;
    }

    /** Name of the building in the register; null with a warning when the register has none of this name. */
    static @Nullable String building(FormRow row, Column column, @Nullable RosterSchool school) {
        String text = row.text(column);
        if (text == null || school == null) {
            return null;
        }
        String registered =
                school.building(text).map(RosterSchool.RosterBuilding::name).orElse(null);
        if (registered == null) {
            row.warn("place-not-in-building-register", column);
        }
        return registered;
    }
}
