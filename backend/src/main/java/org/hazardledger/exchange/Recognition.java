package org.hazardledger.exchange;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hazardledger.exchange.KnownHazards.Recognised;
import org.hazardledger.exchange.PossibleDuplicates.Found;
import org.hazardledger.exchange.form.ReadRow;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** What the ledger has of the rows of a chunk, by their keys and by their words. */
final class Recognition {

    private final KnownHazards known;
    private final PossibleDuplicates duplicates;
    private final Set<String> taken;

    /** @param taken sources of rows that a person wants taken whatever the ledger may have */
    Recognition(Jdbi jdbi, KnownHazards known, UUID batch, Set<String> taken) {
        this.known = known;
        this.duplicates = new PossibleDuplicates(jdbi, batch);
        this.taken = taken;
    }

    /** A row that can be taken, with the hazards it tells of. */
    record Told(ReadRow row, List<Clue> clues) {}

    /**
     * What is known of a chunk.
     *
     * @param recognised hazards of the ledger by the clue that means them, by identity
     * @param duplicates of the clues that mean none, what they may be all the same
     */
    record Sighted(HazardIndex index, Map<Clue, Known> recognised, Map<Clue, Found> duplicates) {

        HazardDecision decide(Clue clue) {
            return index.decide(clue, recognised.get(clue));
        }

        @Nullable
        Found duplicate(Clue clue) {
            return duplicates.get(clue);
        }

        /** Whether a person has named a hazard that the school does not have. */
        boolean misnamed(Clue clue) {
            return clue.named() && !recognised.containsKey(clue);
        }
    }

    Sighted of(List<Told> told) {
        List<Clue> clues = told.stream().flatMap(t -> t.clues().stream()).toList();
        HazardIndex index = new HazardIndex(
                clues.isEmpty() ? new Recognised(List.of(), List.of()) : known.find(clues),
                clues.stream().anyMatch(Clue::timeless));
        Map<Clue, Known> recognised = new IdentityHashMap<>();
        List<Clue> others = new ArrayList<>();
        for (Told one : told) {
            boolean wanted = taken.contains(one.row().row().source());
            for (Clue clue : one.clues()) {
                Known match = index.recognise(clue);
                if (match != null) {
                    recognised.put(clue, match);
                } else if (!clue.another() && !wanted) {
                    others.add(clue);
                }
            }
        }
        return new Sighted(index, recognised, duplicates.of(others, index.keyed()));
    }
}
