package org.hazardledger.hazard;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hazardledger.hazard.match.Likeness;
import org.hazardledger.hazard.match.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * 清单之外 (T17): whether what an inspector found was on the school's list before they came. The suggestion is the
 * comparison's, the ruling a person's.
 *
 * @param since when they came: what was listed later does not count, whatever date it bears
 * @param candidates what is most alike, best first
 * @param rulings every ruling, the last one holds
 */
@Schema(name = "ListCheck")
public record ListCheck(
        Instant since, Instant comparedAt, Verdict suggestion, List<Candidate> candidates, List<Ruling> rulings) {

    /**
     * A hazard of the school's list as it was when it was compared.
     *
     * @param open false for one that had been closed a short while before: found again, it is a rebound (T12)
     * @param photoId its first photo
     */
    @Schema(name = "ListCandidate")
    public record Candidate(
            UUID id,
            String number,
            String description,
            @Nullable String place,
            Instant foundAt,
            Instant listedAt,
            boolean open,
            @Nullable UUID photoId,
            Verdict verdict,
            Likeness likeness) {}

    /**
     * Who found that it was on the list, or was not.
     *
     * @param matchedId what it is on the list, null when it was not
     */
    @Schema(name = "ListRuling")
    public record Ruling(
            boolean outside,
            @Nullable UUID matchedId,
            @Nullable String matchedNumber,
            @Nullable String note,
            PersonRef by,
            Instant at) {

        boolean saysTheSameAs(@Nullable Ruling other) {
            return other != null
                    && outside == other.outside()
                    && java.util.Objects.equals(matchedId, other.matchedId());
        }
    }

    @Nullable
    Ruling ruling() {
        return rulings.isEmpty() ? null : rulings.get(rulings.size() - 1);
    }

    boolean waits() {
        return rulings.isEmpty();
    }

    /** A ruling that is not the comparison's own has a reason; so has one that takes an earlier one back. */
    boolean needsReason(Ruling ruling) {
        if (!waits()) {
            return true;
        }
        return switch (suggestion) {
            case MATCHED -> ruling.outside() || !candidates.get(0).id().equals(ruling.matchedId());
            case POSSIBLE ->
                !ruling.outside()
                        && candidates.stream()
                                .noneMatch(candidate -> candidate.id().equals(ruling.matchedId()));
            case OUTSIDE -> !ruling.outside();
        };
    }

    ListCheck ruled(Ruling ruling) {
        return new ListCheck(since, comparedAt, suggestion, candidates, Hazard.append(rulings, ruling));
    }
}
