package org.hazardledger.exchange;

import java.util.UUID;
import org.hazardledger.exchange.form.ContentKey;
import org.hazardledger.exchange.form.HazardEntry;
import org.hazardledger.exchange.form.Submission;

/**
 * A hazard of a file and by what the ledger may know it.
 *
 * @param spotKey the content key without the time of finding
 */
record Clue(KnownHazards.School school, HazardEntry entry, UUID contentKey, UUID spotKey) {

    static Clue of(KnownHazards.School school, HazardEntry entry, Submission submission) {
        return new Clue(
                school,
                entry,
                ContentKey.of(school.code(), entry, submission).asUuid(),
                ContentKey.ofSpot(school.code(), entry).asUuid());
    }

    /** Official tables tell no time of finding; their hazards are recognised by spot and words as well. */
    boolean timeless() {
        return entry.foundAt() == null;
    }
}
