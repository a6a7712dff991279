package org.hazardledger.exchange;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.hazardledger.exchange.Declarations.Declared;
import org.hazardledger.exchange.ImportedAliases.Named;
import org.hazardledger.exchange.KnownHazards.School;
import org.hazardledger.exchange.PossibleDuplicates.Found;
import org.hazardledger.exchange.Recognition.Sighted;
import org.hazardledger.exchange.Recognition.Told;
import org.hazardledger.exchange.Settled.Change;
import org.hazardledger.exchange.form.ContentKey;
import org.hazardledger.exchange.form.Decisions;
import org.hazardledger.exchange.form.HazardEntry;
import org.hazardledger.exchange.form.ReadRow;
import org.hazardledger.exchange.form.RosterSchool;
import org.hazardledger.exchange.form.Submission;
import org.hazardledger.hazard.HazardIntake;
import org.hazardledger.identity.Caller;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/**
 * Hazards of a file: decides which the ledger does not have, of which something new is claimed, and which are left alone; what is
 * to be stored goes to {@link SettledHazards}.
 */
final class HazardMerge implements Merge {

    private final KnownHazards known;
    private final Recognition recognition;
    private final Declarations declarations;
    private final SettledHazards store;
    private final ArrivalMapping mapping;
    private final Clock clock;
    private final Reach reach;
    private final Submission submission;
    private final Decisions decisions;

    /** Declarations of this run: a place that is named twice is declared once, in a dry run as well. */
    private final Set<UUID> declared = new HashSet<>();

    HazardMerge(
            Jdbi jdbi,
            HazardIntake intake,
            Clock clock,
            Reach reach,
            UUID batch,
            Caller caller,
            Submission submission,
            Decisions decisions) {
        this.known = new KnownHazards(jdbi, batch);
        this.recognition = new Recognition(jdbi, known, batch, decisions.taken());
        this.declarations = new Declarations(jdbi, clock, batch);
        this.mapping = new ArrivalMapping(caller, submission);
        this.store = new SettledHazards(jdbi, intake, clock, batch, caller, mapping, declarations);
        this.clock = clock;
        this.reach = reach;
        this.submission = submission;
        this.decisions = decisions;
    }

    /**
     * A row as it was looked at.
     *
     * @param refused code of why it cannot be taken, null when it can
     * @param declaration that there is no hazard; null when the row says no such thing
     */
    private record Looked(
            Told told, @Nullable String refused, @Nullable Declared declaration) {

        ReadRow row() {
            return told.row();
        }
    }

    @Override
    public List<Settled> settle(List<ReadRow> rows, boolean write) {
        Map<String, School> schools = known.schools(
                rows.stream()
                        .map(r -> school(r).id())
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList(),
                reach);
        if (write) {
            known.lock(schools.values());
        }
        Instant now = clock.instant();
        List<Looked> looked = rows.stream()
                .map(row -> look(row, schools.get(school(row).code()), now))
                .toList();
        Sighted sighted = recognition.of(looked.stream()
                .filter(one -> one.refused() == null)
                .map(Looked::told)
                .toList());
        List<Declared> said = looked.stream()
                .map(Looked::declaration)
                .filter(Objects::nonNull)
                .toList();
        Set<UUID> declaredBefore = declarations.known(said);
        List<Settled> settled = new ArrayList<>(rows.size());
        SettledHazards.Chunk chunk = SettledHazards.Chunk.empty();
        for (Looked one : looked) {
            if (one.refused() != null) {
                settled.add(Settled.rejected(one.row(), one.refused()));
            } else if (one.declaration() != null) {
                settled.add(declared(one.row(), one.declaration(), declaredBefore, chunk.declared()));
            } else {
                settled.add(settle(one.told(), sighted, chunk, write));
            }
        }
        if (write) {
            store.store(chunk);
        }
        return settled;
    }

    private Looked look(ReadRow row, @Nullable School school, Instant now) {
        if (school == null) {
            return new Looked(new Told(row, List.of()), "unknown-school", null);
        }
        List<HazardEntry> hazards = row.content().hazards();
        boolean future = hazards.stream().anyMatch(h -> mapping.foundAt(h, now).isAfter(now));
        List<Clue> clues = hazards.stream()
                .map(entry -> Clue.of(school, row, entry, submission, decisions))
                .toList();
        return new Looked(
                new Told(row, clues),
                future ? "found-in-future" : null,
                row.content().declaredNone() ? declaration(row, school) : null);
    }

    private Settled settle(Told told, Sighted sighted, SettledHazards.Chunk chunk, boolean write) {
        ReadRow row = told.row();
        List<String> alike = new ArrayList<>();
        for (Clue clue : told.clues()) {
            Found found = sighted.duplicate(clue);
            if (sighted.misnamed(clue) || (found != null && found.likely())) {
                return Settled.asked(
                        row,
                        "possible-duplicate-in-ledger",
                        found == null ? List.of() : found.numbers(),
                        clue.entry().description());
            }
            alike.addAll(found == null ? List.of() : found.numbers());
        }
        List<HazardDecision> decided =
                told.clues().stream().map(sighted::decide).toList();
        decided.stream()
                .filter(d -> d.fate() != Fate.UNCHANGED)
                .forEach(d -> chunk.decisions().put(d.hazardId(), d));
        decided.stream()
                .filter(d -> d.clue().named())
                .forEach(d -> chunk.named().add(new Named(d.clue(), d.hazardId())));
        List<UUID> ids = decided.stream().map(HazardDecision::hazardId).toList();
        if (decided.stream().anyMatch(d -> d.fate() == Fate.CREATED)) {
            return Settled.created(remarked(row, alike), write ? ids : List.of());
        }
        Map<String, Change> changes = changes(decided);
        return changes.isEmpty() ? Settled.unchanged(row, ids) : Settled.updated(row, changes, ids);
    }

    private static ReadRow remarked(ReadRow row, List<String> alike) {
        ReadRow shown = row.content().hazards().stream().anyMatch(h -> h.category() == null)
                ? row.noted("category-inferred")
                : row;
        return alike.isEmpty() ? shown : shown.alike("possible-duplicate-in-ledger", alike);
    }

    private static Map<String, Change> changes(List<HazardDecision> decisions) {
        Map<String, Change> changes = new LinkedHashMap<>();
        for (int i = 0; i < decisions.size(); i++) {
            String prefix = decisions.size() == 1 ? "" : "hazards[" + i + "].";
            decisions.get(i).changes().forEach((property, change) -> changes.put(prefix + property, change));
        }
        return changes;
    }

    private Declared declaration(ReadRow row, School school) {
        String named = row.content().named();
        String spot = named == null ? row.row().source() : named;
        return new Declared(
                school.id(),
                ContentKey.ofDeclaration(school.code(), spot, submission).asUuid());
    }

    private Settled declared(ReadRow row, Declared declaration, Set<UUID> before, List<Declared> fresh) {
        if (!declared.add(declaration.contentKey()) || before.contains(declaration.contentKey())) {
            return Settled.unchanged(row, List.of());
        }
        fresh.add(declaration);
        return Settled.created(row, List.of());
    }

    private static RosterSchool school(ReadRow row) {
        return Objects.requireNonNull(row.school());
    }
}
