package org.hazardledger.exchange;

import java.util.Map;
import java.util.UUID;
import org.hazardledger.exchange.Settled.Change;
import org.hazardledger.exchange.form.HazardEntry;

/**
 * What is to be done about one hazard of a file.
 *
 * @param hazardId of the ledger's hazard, a new id for one it does not have
 * @param fate CREATED, UPDATED or UNCHANGED
 */
record HazardDecision(Clue clue, UUID hazardId, UUID contentKey, UUID spotKey, Fate fate, Map<String, Change> changes) {

    KnownHazards.School school() {
        return clue.school();
    }

    HazardEntry entry() {
        return clue.entry();
    }

    static HazardDecision create(Clue clue, UUID hazardId) {
        return new HazardDecision(clue, hazardId, clue.contentKey(), clue.spotKey(), Fate.CREATED, Map.of());
    }

    /** The same hazard as one that an earlier row has just created. */
    static HazardDecision repeat(Clue clue, UUID hazardId) {
        return new HazardDecision(clue, hazardId, clue.contentKey(), clue.spotKey(), Fate.UNCHANGED, Map.of());
    }

    /**
     * Compares what is told now with what a list told last. Who tells what the ledger itself says, tells nothing new: an official
     * table that was printed from the ledger changes nothing when it is handed in again. What is missing changes nothing.
     */
    static HazardDecision recognise(Clue clue, Known known) {
        Map<String, Change> map = changes(known.byLedger(), clue.entry());
        Known.Told list = known.byList();
        if (!map.isEmpty() && list != null) {
            map = changes(list, clue.entry());
        }
        return new HazardDecision(
                clue,
                known.hazardId(),
                known.contentKey() == null ? clue.contentKey() : known.contentKey(),
                known.spotKey() == null ? clue.spotKey() : known.spotKey(),
                map.isEmpty() ? Fate.UNCHANGED : Fate.UPDATED,
                map);
    }

    private static Map<String, Change> changes(Known.Told before, HazardEntry entry) {
        Changes changes = new Changes();
        changes.compare("status", label(before.status()), label(entry.status().name()));
        changes.compare("dueDate", before.due(), entry.due());
        changes.compare("rectifiedAt", before.rectifiedOn(), entry.rectifiedOn());
        changes.compare("responsible", before.responsible(), entry.responsible());
        changes.compare("phones", before.phones(), entry.phones());
        return changes.map();
    }

    private static String label(String claimed) {
        return claimed.toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
