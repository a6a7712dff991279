package org.hazardledger.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hazardledger.exchange.ImportedAliases.Alias;
import org.hazardledger.exchange.KnownHazards.Recognised;
import org.hazardledger.exchange.KnownHazards.School;
import org.hazardledger.exchange.cell.Claim;
import org.hazardledger.exchange.cell.Plain;
import org.hazardledger.exchange.form.HazardEntry;
import org.hazardledger.platform.Ids;
import org.jspecify.annotations.Nullable;

/** What the ledger has of the hazards in a chunk, and which of them an entry means. */
final class HazardIndex {

    private final Map<UUID, Known> byContent = new HashMap<>();
    private final Map<UUID, Known> openBySpot = new HashMap<>();
    private final Map<Numbered, Known> byNumber = new HashMap<>();
    private final Map<Statement, List<Known>> byStatement = new HashMap<>();
    private final Set<UUID> meant = new HashSet<>();
    private final Set<UUID> keyed = new HashSet<>();

    /** What the chunk itself has brought: a file may name one hazard by two numbers the ledger does not know. */
    private final Map<UUID, UUID> created = new HashMap<>();

    private record Numbered(UUID schoolId, String number) {}

    private record Statement(UUID schoolId, @Nullable String building, String text) {}

    /** @param words whether hazards may be meant by their words alone */
    HazardIndex(Recognised recognised, boolean words) {
        Map<UUID, Known> byId = new HashMap<>();
        for (Known one : recognised.known()) {
            byId.put(one.hazardId(), one);
            if (one.contentKey() != null) {
                byContent.put(one.contentKey(), one);
            }
            if (one.spotKey() != null && one.open()) {
                openBySpot.put(one.spotKey(), one);
            }
            if (one.number() != null) {
                byNumber.put(new Numbered(one.schoolId(), one.number()), one);
            }
            if (words) {
                byStatement
                        .computeIfAbsent(
                                statement(one.schoolId(), one.building(), one.description()), any -> new ArrayList<>())
                        .add(one);
            }
        }
        for (Alias alias : recognised.aliases()) {
            Known one = byId.get(alias.hazardId());
            byContent.putIfAbsent(alias.contentKey(), one);
            if (one.open()) {
                openBySpot.putIfAbsent(alias.spotKey(), one);
            }
        }
    }

    /** The hazard of the ledger that an entry means; null for none. In the order of the file. */
    @Nullable
    Known recognise(Clue clue) {
        Known match = match(clue);
        if (match != null) {
            meant.add(match.hazardId());
            if (!clue.named()) {
                keyed.add(match.hazardId());
            }
        }
        return match;
    }

    /** The hazards of the ledger that rows are about by what they say themselves. */
    Set<UUID> keyed() {
        return keyed;
    }

    /** @param match as it was recognised, null for none */
    HazardDecision decide(Clue clue, @Nullable Known match) {
        if (match == null) {
            UUID twin = created.get(clue.contentKey());
            if (twin != null) {
                return HazardDecision.repeat(clue, twin);
            }
            UUID id = Ids.next();
            created.put(clue.contentKey(), id);
            return HazardDecision.create(clue, id);
        }
        return HazardDecision.recognise(clue, match);
    }

    private @Nullable Known match(Clue clue) {
        HazardEntry entry = clue.entry();
        School school = clue.school();
        String number = clue.number();
        Known match = number == null ? null : byNumber.get(new Numbered(school.id(), number));
        if (match == null) {
            match = byContent.get(clue.contentKey());
        }
        if (match == null && clue.timeless()) {
            match = openBySpot.get(clue.spotKey());
        }
        return match == null && clue.timeless() ? byText(school, entry) : match;
    }

    /**
     * A table without a time of finding that tells no more of the place than the building means the hazard with these words there.
     * A settled one is meant only where the table says that it is rectified: said to be open, it has come back.
     */
    private @Nullable Known byText(School school, HazardEntry entry) {
        if (entry.building() == null && entry.place() != null) {
            return null;
        }
        List<Known> candidates =
                byStatement.getOrDefault(statement(school.id(), entry.building(), entry.description()), List.of());
        boolean rectified = entry.status() == Claim.Status.RECTIFIED;
        return candidates.stream()
                .filter(known -> !meant.contains(known.hazardId()))
                .filter(known -> known.open() || rectified)
                .min((one, other) -> Boolean.compare(other.open(), one.open()))
                .orElse(null);
    }

    private static Statement statement(UUID schoolId, @Nullable String building, String description) {
        return new Statement(schoolId, building == null ? null : Plain.name(building), Plain.statement(description));
    }
}
