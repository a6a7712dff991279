package org.hazardledger.exchange.form;

import java.util.Set;
import org.hazardledger.exchange.cell.Plain;
import org.hazardledger.exchange.form.ReadRow.Verdict;
import org.hazardledger.exchange.form.SeenKeys.Sight;

/** Finds hazards that a file names twice, in the same words or in others. */
final class DuplicateWatch {

    private final SeenKeys keys = new SeenKeys();
    private final SimilarWords similarWords = new SimilarWords();

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
            String spot = school.code() + "/" + hazard.spot();
            String words = Plain.statement(hazard.description());
            Sight before = keys.see(
                    identity(spot, words, hazard, submission), everything(school.code(), hazard, submission), number);
            if (before.same()) {
                repeated++;
                related = before.row();
            } else if (before.row() != 0 && !wanted) {
                return row.decided(Verdict.NEEDS_DECISION, "conflicting-duplicate", before.row());
            } else if (hazard.foundAt() != null && hazard.number() == null) {
                // the same spot and the same day: what was found there earlier may well have come back. Without a time
                // of
                // finding, a table lists a spot's hazards side by side; they resemble each other by nature
                int similar = similarWords.see(spot + "/" + hazard.foundAt().toLocalDate(), words, number);
                result = similar > 0 ? row.related("possible-duplicate", similar) : result;
            }
        }
        if (repeated == row.content().hazards().size()) {
            return row.decided(Verdict.SKIPPED, "exact-duplicate", related);
        }
        return repeated > 0 && !wanted ? row.decided(Verdict.NEEDS_DECISION, "conflicting-duplicate", related) : result;
    }

    /** Two numbers are two hazards, however alike their words; else it is what {@link ContentKey} is made of. */
    private static long identity(String spot, String words, HazardEntry hazard, Submission submission) {
        Fingerprint identity = new Fingerprint().with(spot);
        return hazard.number() == null
                ? identity.with(words)
                        .with(hazard.foundAt() == null ? submission.period() : hazard.foundAt())
                        .value()
                : new Fingerprint()
                        .with(spot.substring(0, spot.indexOf('/')))
                        .with(Plain.name(hazard.number()))
                        .value();
    }

    /** Of everything a row says; two equal ones are one row sent twice. */
    private static long everything(String school, HazardEntry hazard, Submission submission) {
        return new Fingerprint()
                .with(school)
                .with(submission.period())
                .with(hazard.number())
                .with(hazard.description())
                .with(hazard.status())
                .with(hazard.due())
                .with(hazard.dueText())
                .with(hazard.rectifiedOn())
                .with(hazard.onSpot())
                .with(hazard.responsible())
                .with(hazard.building())
                .with(hazard.place())
                .with(hazard.category())
                .with(hazard.severity())
                .with(hazard.foundAt())
                .with(hazard.foundBy())
                .with(hazard.source())
                .with(hazard.phones())
                .with(hazard.fixableNow())
                .with(hazard.suspended())
                .value();
    }
}
