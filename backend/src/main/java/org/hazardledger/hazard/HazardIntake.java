package org.hazardledger.hazard;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hazardledger.identity.Caller;
import org.hazardledger.identity.Role;
import org.hazardledger.ledger.Ledger;
import org.hazardledger.organisation.Schools;
import org.hazardledger.platform.BusinessTime;
import org.hazardledger.policy.Policies;
import org.hazardledger.policy.Policy;
import org.jspecify.annotations.Nullable;

/**
 * Takes over hazards that were kept in lists elsewhere. They are on the ledger from then on, with numbers, events and
 * counts like any other; what the list says of their remedy is a claim and closes nothing (ADR imported-claims-close-nothing).
 */
@ApplicationScoped
public class HazardIntake {

    private final Schools schools;
    private final Grader grader;
    private final Policies policies;
    private final HazardNumbers numbers;
    private final ArrivedHazards arrived;
    private final Ledger ledger;
    private final Tally tally;
    private final Event<MajorsImported> majors;
    private final Clock clock;

    HazardIntake(
            Schools schools,
            Grader grader,
            Policies policies,
            HazardNumbers numbers,
            ArrivedHazards arrived,
            Ledger ledger,
            Tally tally,
            Event<MajorsImported> majors,
            Clock clock) {
        this.schools = schools;
        this.grader = grader;
        this.policies = policies;
        this.numbers = numbers;
        this.arrived = arrived;
        this.ledger = ledger;
        this.tally = tally;
        this.majors = majors;
        this.clock = clock;
    }

    /** How far the remedy is, as a list claims. */
    public enum Claimed {
        OPEN,
        IN_PROGRESS,
        RECTIFIED
    }

    /**
     * What a list says of a remedy.
     *
     * @param onSpot to be put right on the spot
     */
    public record Claim(
            Claimed status,
            @Nullable LocalDate due,
            @Nullable LocalDate rectifiedOn,
            boolean onSpot,
            @Nullable String responsible) {}

    /** One hazard of a list; the school lies within the caller's scope and the building stands in it. */
    public record Arrival(
            UUID id,
            UUID schoolId,
            UUID districtId,
            @Nullable UUID buildingId,
            @Nullable String placeText,
            String category,
            @Nullable Severity severity,
            String description,
            Source source,
            Instant foundAt,
            String foundBy,
            Claim claim) {}

    /** What a later list says of a hazard that arrived earlier. */
    public record News(UUID hazardId, Claim claim) {}

    /**
     * Puts hazards on the ledger: LISTED, GRADED when the list grades them, RECTIFYING when it says that work has begun
     * or is done. Schools are taken in the order of their ids, so that two imports never wait for each other.
     *
     * @param origin the import, kept in the events
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void receive(Caller caller, UUID origin, List<Arrival> arrivals) {
        schools.hold(arrivals.stream()
                .collect(Collectors.toMap(Arrival::schoolId, Arrival::districtId, (first, same) -> first)));
        Instant now = BusinessTime.now(clock);
        List<Grader.Rule> rules = grader.inForce();
        Map<UUID, List<Arrival>> bySchool =
                arrivals.stream().collect(Collectors.groupingBy(Arrival::schoolId, TreeMap::new, Collectors.toList()));
        Map<UUID, Integer> counts = new TreeMap<>();
        bySchool.forEach((school, ofSchool) -> counts.put(school, ofSchool.size()));
        Map<UUID, List<String>> allotted = numbers.allot(counts, now);
        List<Hazard> hazards = new ArrayList<>(arrivals.size());
        Map<UUID, Policy> policyOf = new HashMap<>();
        List<Ledger.Chapter> chapters = new ArrayList<>(bySchool.size());
        bySchool.forEach((school, ofSchool) -> {
            Policy policy = policyOf.computeIfAbsent(ofSchool.get(0).districtId(), policies::of);
            List<Ledger.Entry> events = new ArrayList<>(ofSchool.size());
            for (int i = 0; i < ofSchool.size(); i++) {
                Arrival arrival = ofSchool.get(i);
                SeveritySuggestion rule = grader.suggest(rules, arrival.category(), arrival.description());
                String number = allotted.get(school).get(i);
                Hazard hazard = ImportedHazard.of(arrival, number, rule.rules(), caller, now);
                hazards.add(hazard);
                events.add(entry(hazard, ImportedHazard.arrived(hazard, arrival.claim(), origin)));
                reported(caller, hazard, policy, now).forEach(event -> events.add(entry(hazard, event)));
            }
            chapters.add(new Ledger.Chapter(school, ofSchool.get(0).districtId(), events));
        });
        arrived.insert(hazards);
        ledger.appendAll(caller, chapters);
        tally.arrived(hazards);
        MajorsImported.of(caller, origin, hazards, now).forEach(majors::fire);
    }

    /** Records what a later list says. A hazard that is signed or settled keeps its state whatever a list claims. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void hear(Caller caller, UUID origin, List<News> news) {
        Instant now = BusinessTime.now(clock);
        Map<UUID, Claim> claims = news.stream().collect(Collectors.toMap(News::hazardId, News::claim, (a, b) -> b));
        List<Hazard> hazards = Hazard.<Hazard>find("id in ?1 order by id", claims.keySet())
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
        Map<UUID, Tally.Place> before = hazards.stream().collect(Collectors.toMap(h -> h.id, Tally.Place::of));
        Map<UUID, List<Hazard>> bySchool =
                hazards.stream().collect(Collectors.groupingBy(h -> h.schoolId, TreeMap::new, Collectors.toList()));
        List<Ledger.Chapter> chapters = new ArrayList<>(bySchool.size());
        bySchool.forEach((school, ofSchool) -> chapters.add(new Ledger.Chapter(
                school,
                ofSchool.get(0).districtId,
                ofSchool.stream()
                        .map(h -> entry(h, ImportedHazard.hear(h, claims.get(h.id), PersonRef.of(caller), origin, now)))
                        .toList())));
        Hazard.flush();
        ledger.appendAll(caller, chapters);
        tally.moved(hazards, before);
        Hazard.getEntityManager().clear();
    }

    /** What a list calls 重大 is reported like any other (T3b). */
    private List<HazardEvent> reported(Caller caller, Hazard hazard, Policy policy, Instant now) {
        if (hazard.severity != Severity.MAJOR) {
            return List.of();
        }
        return HazardMajorReport.follow(
                hazard,
                PersonRef.of(caller),
                caller.acts(Role.DISTRICT, hazard.schoolId, hazard.districtId),
                policy,
                now);
    }

    private static Ledger.Entry entry(Hazard hazard, HazardEvent event) {
        return new Ledger.Entry(hazard.id, event.type().name(), event.details());
    }
}
