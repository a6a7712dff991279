package org.hazardledger.hazard;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.hazardledger.hazard.ListCheck.Candidate;
import org.hazardledger.hazard.match.Described;
import org.hazardledger.hazard.match.Likeness;
import org.hazardledger.hazard.match.ListMatcher;
import org.hazardledger.hazard.match.Verdict;
import org.hazardledger.platform.Problem;
import org.hazardledger.policy.Policies;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/**
 * Compares what an inspector found with the school's list as it was when they came (T17): what was found and listed
 * before, by the server's clock, and open then; what had been closed within the rebound window is shown, never matched.
 */
@ApplicationScoped
class ListComparison {

    private static final int SHOWN = 5;

    /** A school's list is short; the newest come first if it ever is not. */
    private static final int COMPARED = 2_000;

    private static final String LISTED = """
            select h.id, h.number, h.description, h.category, h.building_id, h.place_id, h.found_at, h.listed_at,
                   nullif(concat_ws(' ', p.name, h.place_text), '') as spot,
                   nullif(concat_ws(' · ', b.name, p.name, h.place_text), '') as place,
                   (h.closed_at is null or h.closed_at >= :since) as open,
                   (select hp.photo_id from hazard_photo hp where hp.hazard_id = h.id and hp.stage = 'BEFORE'
                    order by hp.added_at, hp.photo_id limit 1) as photo_id
            from hazard h
            left join building b on b.id = h.building_id
            left join place p on p.id = h.place_id
            where h.school_id = :school and h.id <> :id
              and h.state not in ('DRAFT', 'REJECTED', 'MERGED', 'CANCELLED_BY_DEMOLITION')
              and h.listed_at < :since and h.found_at < :since
              and (h.closed_at is null or h.closed_at >= :closedSince)
            order by h.id desc
            limit :compared
            """;

    private final Jdbi jdbi;
    private final Policies policies;

    ListComparison(Jdbi jdbi, Policies policies) {
        this.jdbi = jdbi;
        this.policies = policies;
    }

    /** One hazard of the list. */
    public record Listed(
            UUID id,
            String number,
            String description,
            String category,
            @Nullable UUID buildingId,
            @Nullable UUID placeId,
            Instant foundAt,
            Instant listedAt,
            @Nullable String spot,
            @Nullable String place,
            boolean open,
            @Nullable UUID photoId) {

        Described described() {
            return new Described(category, buildingId, placeId, spot, description);
        }

        Candidate candidate(Likeness likeness) {
            // closed before they came: on the list once, but not any more
            Verdict verdict = !open && likeness.verdict() == Verdict.MATCHED ? Verdict.POSSIBLE : likeness.verdict();
            return new Candidate(id, number, description, place, foundAt, listedAt, open, photoId, verdict, likeness);
        }
    }

    /** The suggestion for a hazard that is being listed. */
    ListCheck compare(Hazard hazard, Instant now) {
        Instant since = hazard.checkedInAt == null ? hazard.foundAt : hazard.checkedInAt;
        ListMatcher matcher = ListMatcher.of(described(hazard));
        List<Candidate> candidates = listed(hazard, since).stream()
                .map(one -> one.candidate(matcher.likeness(one.described())))
                .filter(candidate -> candidate.likeness().meritsALook())
                .sorted(Comparator.comparing(Candidate::verdict)
                        .thenComparing(candidate -> -candidate.likeness().total())
                        .thenComparing(Candidate::id))
                .limit(SHOWN)
                .toList();
        Verdict suggestion =
                candidates.isEmpty() ? Verdict.OUTSIDE : candidates.get(0).verdict();
        return new ListCheck(since, now, suggestion, candidates, List.of());
    }

    /** The number of a hazard that this one may be ruled to be; 409 for what was not on the list when they came. */
    String requireListed(Hazard hazard, ListCheck check, UUID matched) {
        return listed(hazard, check.since()).stream()
                .filter(one -> one.id().equals(matched))
                .map(Listed::number)
                .findFirst()
                .orElseThrow(() -> Problem.conflict("not-on-list"));
    }

    private Described described(Hazard hazard) {
        String place = hazard.placeId == null
                ? null
                : jdbi.withHandle(handle -> handle.createQuery("select name from place where id = :id")
                        .bind("id", hazard.placeId)
                        .mapTo(String.class)
                        .one());
        String spot =
                place == null ? hazard.placeText : hazard.placeText == null ? place : place + ' ' + hazard.placeText;
        return new Described(hazard.category, hazard.buildingId, hazard.placeId, spot, hazard.description);
    }

    private List<Listed> listed(Hazard hazard, Instant since) {
        Duration window = Duration.ofDays(policies.of(hazard.districtId).reboundWindowDays());
        return jdbi.withHandle(handle -> handle.createQuery(LISTED)
                .bind("school", hazard.schoolId)
                .bind("id", hazard.id)
                .bind("since", since)
                .bind("closedSince", since.minus(window))
                .bind("compared", COMPARED)
                .mapTo(Listed.class)
                .list());
    }
}
