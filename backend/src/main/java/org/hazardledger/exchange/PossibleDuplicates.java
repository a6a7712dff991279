package org.hazardledger.exchange;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hazardledger.exchange.cell.Claim;
import org.hazardledger.exchange.form.CategoryWords;
import org.hazardledger.exchange.form.HazardEntry;
import org.hazardledger.hazard.match.Described;
import org.hazardledger.hazard.match.ListMatcher;
import org.hazardledger.hazard.match.Verdict;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/**
 * Hazards of the ledger that rows of a file likely tell of in other words: filed by hand, or brought by somebody else's file. Found
 * for all rows of a chunk at once, and compared in memory.
 */
final class PossibleDuplicates {

    /** The newest of each school: so many are compared when a chunk is of a few schools, as sorted lists are. */
    private static final int OF_A_SCHOOL = 500;

    /** So many in all, whatever number of schools a chunk is of. */
    private static final int OF_A_CHUNK = 20_000;

    private static final int FEWEST_OF_A_SCHOOL = 20;
    private static final int SHOWN = 5;

    /** What came in after the import began, its own rows above all, has a later id. */
    private static final String LISTED = """
            select h.id, h.school_id, h.number, h.category, h.building_id, h.place_id, h.description,
                   nullif(concat_ws(' ', p.name, h.place_text), '') as place,
                   (h.found_at at time zone 'Asia/Shanghai')::date as found_on,
                   case when h.state in ('REVIEW_REQUESTED', 'SIGNED', 'CLOSED')
                            then (coalesce(h.closed_at, h.rectified_at) at time zone 'Asia/Shanghai')::date
                        when i.claimed = 'RECTIFIED' then i.rectified_on end as gone_on,
                   h.state = 'CLOSED' as settled
            from unnest(:schools) s (id)
            cross join lateral (
                select * from hazard x
                where x.school_id = s.id and x.id < :batch
                  and x.state not in ('DRAFT', 'REJECTED', 'MERGED', 'CANCELLED_BY_DEMOLITION')
                order by x.id desc limit :most) h
            left join place p on p.id = h.place_id
            left join imported_hazard i on i.hazard_id = h.id""";

    private final Jdbi jdbi;
    private final UUID batch;

    PossibleDuplicates(Jdbi jdbi, UUID batch) {
        this.jdbi = jdbi;
        this.batch = batch;
    }

    /** A hazard of the ledger; {@code goneOn} is null while it is there, as far as anybody says. */
    public record Listed(
            UUID id,
            UUID schoolId,
            String number,
            String category,
            @Nullable UUID buildingId,
            @Nullable UUID placeId,
            String description,
            @Nullable String place,
            LocalDate foundOn,
            @Nullable LocalDate goneOn,
            boolean settled) {}

    /** The same, ready to be compared. */
    private record Candidate(Listed listed, ListMatcher matcher) {}

    /**
     * What a hazard of a file may be.
     *
     * @param likely whether a person must say so before anything is created; else it is only worth a look
     * @param numbers of the ledger
     */
    record Found(boolean likely, List<String> numbers) {}

    /**
     * The hazards that are told twice, by identity of their clues.
     *
     * @param told hazards that the ledger does not know by any key
     * @param elsewhere hazards of the ledger that other rows of the file are about
     */
    Map<Clue, Found> of(Collection<Clue> told, Set<UUID> elsewhere) {
        Map<Clue, Found> found = new IdentityHashMap<>();
        if (told.isEmpty()) {
            return found;
        }
        Map<UUID, List<Candidate>> bySchool = candidates(
                told.stream().map(clue -> clue.school().id()).distinct().toArray(UUID[]::new), elsewhere);
        for (Clue clue : told) {
            Found here = among(bySchool.getOrDefault(clue.school().id(), List.of()), clue);
            if (here != null) {
                found.put(clue, here);
            }
        }
        return found;
    }

    private Map<UUID, List<Candidate>> candidates(UUID[] schools, Set<UUID> elsewhere) {
        int most = Math.max(FEWEST_OF_A_SCHOOL, Math.min(OF_A_SCHOOL, OF_A_CHUNK / schools.length));
        Map<UUID, List<Candidate>> bySchool = new HashMap<>();
        jdbi.useHandle(handle -> handle.createQuery(LISTED)
                .bind("schools", schools)
                .bind("batch", batch)
                .bind("most", most)
                .mapTo(Listed.class)
                .filter(listed -> !elsewhere.contains(listed.id()))
                .forEach(listed -> bySchool.computeIfAbsent(listed.schoolId(), any -> new ArrayList<>())
                        .add(new Candidate(
                                listed,
                                ListMatcher.of(new Described(
                                        listed.category(),
                                        listed.buildingId(),
                                        listed.placeId(),
                                        listed.place(),
                                        listed.description()))))));
        return bySchool;
    }

    private @Nullable Found among(List<Candidate> candidates, Clue clue) {
        if (candidates.isEmpty()) {
            return null;
        }
        HazardEntry entry = clue.entry();
        ListMatcher matcher = ListMatcher.of(new Described(
                entry.category() == null ? CategoryWords.guess(entry.description()) : entry.category(),
                clue.building(),
                null,
                clue.place(),
                entry.description()));
        List<String> likely = new ArrayList<>();
        List<String> possible = new ArrayList<>();
        for (Candidate candidate : candidates) {
            if (likely.size() < SHOWN && together(candidate.listed(), entry)) {
                Verdict verdict = matcher.repeats(candidate.matcher());
                if (verdict == Verdict.MATCHED) {
                    likely.add(candidate.listed().number());
                } else if (verdict == Verdict.POSSIBLE && possible.size() < SHOWN) {
                    possible.add(candidate.listed().number());
                }
            }
        }
        if (likely.isEmpty() && possible.isEmpty()) {
            return null;
        }
        return likely.isEmpty() ? new Found(false, possible) : new Found(true, likely);
    }

    /**
     * Two hazards that were never there on the same day are two: what was gone when the other was found has come back, and so has
     * what is settled and called open by a table that tells no time of finding.
     */
    private static boolean together(Listed listed, HazardEntry entry) {
        boolean rectified = entry.status() == Claim.Status.RECTIFIED;
        LocalDate goneOn = rectified ? entry.rectifiedOn() : null;
        if (goneOn != null && goneOn.isBefore(listed.foundOn())) {
            return false;
        }
        if (entry.foundAt() == null) {
            return rectified || !listed.settled();
        }
        return listed.goneOn() == null || !entry.foundAt().toLocalDate().isAfter(listed.goneOn());
    }
}
