package org.hazardledger.exchange;

import java.util.UUID;
import org.hazardledger.exchange.form.ContentKey;
import org.hazardledger.exchange.form.Decisions;
import org.hazardledger.exchange.form.HazardEntry;
import org.hazardledger.exchange.form.ReadRow;
import org.hazardledger.exchange.form.RosterSchool;
import org.hazardledger.exchange.form.Submission;
import org.jspecify.annotations.Nullable;

/**
 * A hazard of a file and by what the ledger may know it.
 *
 * @param building where it is, null when the building is not in the register
 * @param spotKey the content key without the time of finding
 * @param answer what a person has said to be the same hazard: its number, or that it is {@link #ANOTHER} one; null for nothing
 */
record Clue(
        KnownHazards.School school,
        @Nullable UUID building,
        HazardEntry entry,
        UUID contentKey,
        UUID spotKey,
        @Nullable String answer) {

    /** The answer that a hazard is none of those the ledger has. */
    static final String ANOTHER = "NEW";

    static Clue of(
            KnownHazards.School school, ReadRow row, HazardEntry entry, Submission submission, Decisions decisions) {
        return new Clue(
                school,
                building(row.school(), entry),
                entry,
                ContentKey.of(school.code(), entry, submission).asUuid(),
                ContentKey.ofSpot(school.code(), entry).asUuid(),
                decisions.sameAs(row.row().source(), entry.description()));
    }

    private static @Nullable UUID building(@Nullable RosterSchool school, HazardEntry entry) {
        return school == null || entry.building() == null
                ? null
                : school.building(entry.building())
                        .map(RosterSchool.RosterBuilding::id)
                        .orElse(null);
    }

    /** Official tables tell no time of finding; their hazards are recognised by spot and words as well. */
    boolean timeless() {
        return entry.foundAt() == null;
    }

    boolean another() {
        return ANOTHER.equals(answer);
    }

    /** Whether a person has named the hazard of the ledger that this is. */
    boolean named() {
        return answer != null && !another();
    }

    /** The ledger's number of it, as the file or a person says. */
    @Nullable
    String number() {
        return named() ? answer : entry.number();
    }

    /** Where it is, beside the registered building: one that is not in the register stays in the words of the place. */
    @Nullable
    String place() {
        if (building != null || entry.building() == null) {
            return entry.place();
        }
        return entry.place() == null ? entry.building() : entry.building() + " " + entry.place();
    }
}
