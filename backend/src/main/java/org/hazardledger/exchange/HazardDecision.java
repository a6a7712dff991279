package org.hazardledger.exchange;

import java.util.Map;
import java.util.UUID;
import org.hazardledger.exchange.KnownHazards.Known;
import org.hazardledger.exchange.Settled.Change;
import org.hazardledger.exchange.form.HazardEntry;
import org.jspecify.annotations.Nullable;

/**
 * What is to be done about one hazard of a file.
 *
 * @param building where a new one stands, null when the building is not in the register
 * @param hazardId of the ledger's hazard, a new id for one it does not have
 * @param fate CREATED, UPDATED or UNCHANGED
 */
record HazardDecision(
        KnownHazards.School school,
        @Nullable UUID building,
        HazardEntry entry,
        UUID hazardId,
        UUID contentKey,
        UUID spotKey,
        Fate fate,
        Map<String, Change> changes) {

    static HazardDecision create(
            KnownHazards.School school,
            @Nullable UUID building,
            HazardEntry entry,
            UUID hazardId,
            UUID contentKey,
            UUID spotKey) {
        return new HazardDecision(school, building, entry, hazardId, contentKey, spotKey, Fate.CREATED, Map.of());
    }

    /** Compares what is claimed now with what was claimed last; rows that are missing change nothing. */
    static HazardDecision recognise(KnownHazards.School school, HazardEntry entry, Known known) {
        Changes changes = new Changes();
        changes.compare("status", label(known.claimed()), label(entry.status().name()));
        changes.compare("dueDate", known.dueDate(), entry.due());
        changes.compare("rectifiedAt", known.rectifiedOn(), entry.rectifiedOn());
        changes.compare("responsible", known.responsible(), entry.responsible());
        changes.compare("phones", known.phones(), entry.phones());
        Map<String, Change> map = changes.map();
        return new HazardDecision(
                school,
                null,
                entry,
                known.hazardId(),
                known.contentKey(),
                known.spotKey(),
                map.isEmpty() ? Fate.UNCHANGED : Fate.UPDATED,
                map);
    }

    private static String label(String claimed) {
        return claimed.toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
