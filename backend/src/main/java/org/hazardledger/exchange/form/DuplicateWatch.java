package org.hazardledger.exchange.form;

import java.util.Set;
import org.hazardledger.exchange.form.ReadRow.Verdict;
import org.hazardledger.exchange.form.SeenKeys.Sight;

/** Finds hazards that a file names twice, in the same words or in others. */
final class DuplicateWatch {

    private final SeenKeys keys = new SeenKeys();
    private final SimilarWords words = new SimilarWords();

    /** @param taken sources of rows that a person wants taken although an earlier one says otherwise */
    ReadRow check(ReadRow row, Submission submission, Set<String> taken) {
        RosterSchool school = row.school();
        if (school == null
                || row.verdict() != Verdict.ACCEPTED
                || row.content().hazards().isEmpty()) {
            return row;
        }
        boolean wanted = taken.contains(row.row().source());
        ReadRow result = row;
        int number = row.row().number();
        int repeated = 0;
        int related = 0;
        for (HazardEntry hazard : row.content().hazards()) {
            Sight before = keys.see(
                    identity(school.code(), hazard, submission),
                    ContentKey.ofEverything(school.code(), hazard, submission),
                    number);
            if (before.same()) {
                repeated++;
                related = before.row();
            } else if (before.row() != 0 && !wanted) {
                return row.decided(Verdict.NEEDS_DECISION, "conflicting-duplicate", before.row());
            } else if (hazard.foundAt() != null && hazard.number() == null) {
                int similar = words.see(spot(school.code(), hazard), hazard.description(), number);
                result = similar > 0 ? row.related("possible-duplicate", similar) : result;
            }
        }
        if (repeated == row.content().hazards().size()) {
            return row.decided(Verdict.SKIPPED, "exact-duplicate", related);
        }
        return repeated > 0 && !wanted ? row.decided(Verdict.NEEDS_DECISION, "conflicting-duplicate", related) : result;
    }

    /** Two numbers are two hazards, however alike their words. */
    private static ContentKey identity(String school, HazardEntry hazard, Submission submission) {
        return hazard.number() == null
                ? ContentKey.of(school, hazard, submission)
                : ContentKey.ofNumber(school, hazard.number());
    }

    /**
     * The same spot and the same day: what was found there earlier may well have come back. Without a time of finding, a
     * table lists a spot's hazards side by side; they resemble each other by nature.
     */
    private static String spot(String school, HazardEntry hazard) {
        return school + "/" + hazard.spot() + "/"
                + (hazard.foundAt() == null ? "" : hazard.foundAt().toLocalDate());
    }
}
