package org.hazardledger.exchange;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.hazardledger.exchange.Declarations.Declared;
import org.hazardledger.exchange.KnownHazards.School;
import org.hazardledger.exchange.Settled.Change;
import org.hazardledger.exchange.form.ContentKey;
import org.hazardledger.exchange.form.HazardEntry;
import org.hazardledger.exchange.form.ReadRow;
import org.hazardledger.exchange.form.RosterSchool;
import org.hazardledger.exchange.form.Submission;
import org.hazardledger.hazard.HazardIntake;
import org.hazardledger.identity.Caller;
import org.hazardledger.platform.BusinessTime;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Hazards of a file: creates what the ledger does not have, records what is claimed anew, leaves the rest alone. */
final class HazardMerge implements Merge {

    private final KnownHazards known;
    private final ImportedClaims claims;
    private final Declarations declarations;
    private final HazardIntake intake;
    private final Clock clock;
    private final Reach reach;
    private final UUID batch;
    private final Caller caller;
    private final Submission submission;

    /** Declarations of this run: a place that is named twice is declared once, in a dry run as well. */
    private final Set<UUID> declared = new HashSet<>();

    HazardMerge(
            Jdbi jdbi,
            HazardIntake intake,
            Clock clock,
            Reach reach,
            UUID batch,
            Caller caller,
            Submission submission) {
        this.known = new KnownHazards(jdbi, batch);
        this.claims = new ImportedClaims(jdbi, clock, batch);
        this.declarations = new Declarations(jdbi, clock, batch);
        this.intake = intake;
        this.clock = clock;
        this.reach = reach;
        this.batch = batch;
        this.caller = caller;
        this.submission = submission;
    }

    /**
     * A row with the hazards it tells of.
     *
     * @param school null when it is out of reach by now
     * @param declaration that there is no hazard; null when the row says no such thing
     */
    private record Told(
            ReadRow row,
            @Nullable School school,
            List<Clue> clues,
            @Nullable Declared declaration) {}

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
        List<Told> told = rows.stream()
                .map(row -> told(row, schools.get(school(row).code())))
                .toList();
        List<Clue> clues = told.stream().flatMap(t -> t.clues().stream()).toList();
        HazardIndex index = new HazardIndex(
                clues.isEmpty() ? List.of() : known.find(clues), clues.stream().anyMatch(Clue::timeless));
        List<Declared> said =
                told.stream().map(Told::declaration).filter(Objects::nonNull).toList();
        Set<UUID> declaredBefore = declarations.known(said);
        Instant now = clock.instant();
        List<Settled> settled = new ArrayList<>(rows.size());
        Map<UUID, HazardDecision> todo = new LinkedHashMap<>();
        List<Declared> fresh = new ArrayList<>();
        for (Told one : told) {
            if (one.school() == null) {
                settled.add(Settled.rejected(one.row(), "unknown-school"));
            } else if (one.row().content().hazards().stream()
                    .anyMatch(h -> foundAt(h, now).isAfter(now))) {
                settled.add(Settled.rejected(one.row(), "found-in-future"));
            } else if (one.declaration() != null) {
                settled.add(declared(one.row(), one.declaration(), declaredBefore, fresh));
            } else {
                settled.add(settle(one.row(), one.clues(), index, todo, write));
            }
        }
        if (write) {
            store(todo.values(), fresh);
        }
        return settled;
    }

    private Told told(ReadRow row, @Nullable School school) {
        if (school == null) {
            return new Told(row, null, List.of(), null);
        }
        List<Clue> clues = row.content().hazards().stream()
                .map(entry -> Clue.of(school, entry, submission))
                .toList();
        return new Told(row, school, clues, row.content().declaredNone() ? declaration(row, school) : null);
    }

    private Settled settle(
            ReadRow row, List<Clue> clues, HazardIndex index, Map<UUID, HazardDecision> todo, boolean write) {
        List<HazardDecision> decisions = clues.stream()
                .map(clue -> index.decide(clue, building(row, clue.entry())))
                .toList();
        decisions.stream().filter(d -> d.fate() != Fate.UNCHANGED).forEach(d -> todo.put(d.hazardId(), d));
        List<UUID> ids = decisions.stream().map(HazardDecision::hazardId).toList();
        ReadRow shown = row.content().hazards().stream().anyMatch(h -> h.category() == null)
                ? row.noted("category-inferred")
                : row;
        if (decisions.stream().anyMatch(d -> d.fate() == Fate.CREATED)) {
            return Settled.created(shown, write ? ids : List.of());
        }
        Map<String, Change> changes = changes(decisions);
        return changes.isEmpty() ? Settled.unchanged(row, ids) : Settled.updated(row, changes, ids);
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

    private void store(Collection<HazardDecision> decisions, List<Declared> fresh) {
        Instant now = clock.instant();
        ArrivalMapping mapping = new ArrivalMapping(caller, submission);
        List<HazardIntake.Arrival> arrivals = decisions.stream()
                .filter(d -> d.fate() == Fate.CREATED)
                .map(d -> mapping.arrival(d, foundAt(d.entry(), now)))
                .toList();
        List<HazardIntake.News> news = decisions.stream()
                .filter(d -> d.fate() == Fate.UPDATED)
                .map(d -> new HazardIntake.News(d.hazardId(), ArrivalMapping.claim(d.entry())))
                .toList();
        // locks hazards before heads of chains, as every transition does
        if (!news.isEmpty()) {
            intake.hear(caller, batch, news);
        }
        if (!arrivals.isEmpty()) {
            intake.receive(caller, batch, arrivals);
        }
        claims.remember(decisions);
        if (!fresh.isEmpty()) {
            declarations.keep(fresh);
        }
    }

    /** A weekly table tells no time of finding: the day it was filled in, or now. */
    private Instant foundAt(HazardEntry hazard, Instant now) {
        if (hazard.foundAt() != null) {
            return hazard.foundAt().atZone(BusinessTime.ZONE).toInstant();
        }
        LocalDate filled = submission.filledAt();
        return filled == null ? now : filled.atStartOfDay(BusinessTime.ZONE).toInstant();
    }

    private static @Nullable UUID building(ReadRow row, HazardEntry entry) {
        return entry.building() == null
                ? null
                : school(row)
                        .building(entry.building())
                        .map(RosterSchool.RosterBuilding::id)
                        .orElse(null);
    }

    private static RosterSchool school(ReadRow row) {
        return Objects.requireNonNull(row.school());
    }
}
