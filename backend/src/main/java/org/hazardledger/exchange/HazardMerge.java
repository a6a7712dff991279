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
import org.hazardledger.exchange.KnownHazards.School;
import org.hazardledger.exchange.Settled.Change;
import org.hazardledger.exchange.cell.Plain;
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

    private final Jdbi jdbi;
    private final KnownHazards known;
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
        this.jdbi = jdbi;
        this.known = new KnownHazards(jdbi);
        this.intake = intake;
        this.clock = clock;
        this.reach = reach;
        this.batch = batch;
        this.caller = caller;
        this.submission = submission;
    }

    @Override
    public List<Settled> settle(List<ReadRow> rows, boolean write) {
        Map<String, School> schools = known.schools(
                rows.stream().map(r -> school(r).id()).filter(Objects::nonNull).toList(), reach);
        if (write) {
            known.lock(schools.values());
        }
        HazardIndex index = index(rows, schools.values());
        List<Settled> settled = new ArrayList<>();
        Map<UUID, HazardDecision> todo = new LinkedHashMap<>();
        for (ReadRow row : rows) {
            School school = schools.get(school(row).code());
            settled.add(
                    school == null ? Settled.rejected(row, "unknown-school") : settle(row, school, index, todo, write));
        }
        if (write) {
            store(todo.values());
        }
        return settled;
    }

    private Settled settle(
            ReadRow row, School school, HazardIndex index, Map<UUID, HazardDecision> todo, boolean write) {
        Instant now = clock.instant();
        if (row.content().hazards().stream().anyMatch(h -> foundAt(h, now).isAfter(now))) {
            return Settled.rejected(row, "found-in-future");
        }
        if (row.content().declaredNone()) {
            return declared(row, school, write);
        }
        List<HazardDecision> decisions = row.content().hazards().stream()
                .map(entry -> index.decide(school, building(row, entry), entry, submission))
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

    private Settled declared(ReadRow row, School school, boolean write) {
        String named = row.content().named();
        String spot = named == null ? row.row().source() : named;
        UUID key = ContentKey.ofDeclaration(school.code(), spot, submission).asUuid();
        if (!declared.add(key)) {
            return Settled.unchanged(row, List.of());
        }
        boolean before = jdbi.withHandle(handle -> known.declared(handle, batch, school, key, write));
        return before ? Settled.unchanged(row, List.of()) : Settled.created(row, List.of());
    }

    private HazardIndex index(List<ReadRow> rows, Collection<School> schools) {
        List<UUID> keys = new ArrayList<>();
        List<UUID> spots = new ArrayList<>();
        List<String> numbers = new ArrayList<>();
        List<String> statements = new ArrayList<>();
        for (ReadRow row : rows) {
            for (HazardEntry hazard : row.content().hazards()) {
                keys.add(ContentKey.of(school(row).code(), hazard, submission).asUuid());
                if (hazard.foundAt() == null) {
                    spots.add(ContentKey.ofSpot(school(row).code(), hazard).asUuid());
                    statements.add(Plain.statement(hazard.description()));
                }
                if (hazard.number() != null) {
                    numbers.add(hazard.number());
                }
            }
        }
        return new HazardIndex(known.find(schools, new KnownHazards.Clues(keys, spots, numbers, statements)));
    }

    private void store(Collection<HazardDecision> decisions) {
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
        if (!arrivals.isEmpty()) {
            intake.receive(caller, batch, arrivals);
        }
        if (!news.isEmpty()) {
            intake.hear(caller, batch, news);
        }
        known.remember(batch, decisions);
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
