package org.hazardledger.hazard.match;

import org.jspecify.annotations.Nullable;

/**
 * A hazard made ready to be compared with others of its school: with what the school's list has (T17), and with what the
 * ledger has already. What is dear to work out is worked out when it is first needed. Not for several threads.
 */
public final class ListMatcher {

    private final Described hazard;
    private final Ordinals ordinals;
    private @Nullable Spot spot;
    private @Nullable Wording wording;

    private ListMatcher(Described hazard) {
        this.hazard = hazard;
        ordinals = Ordinals.of(
                hazard.place() == null ? hazard.description() : hazard.place() + ' ' + hazard.description());
    }

    /** For comparing one hazard with many. */
    public static ListMatcher of(Described hazard) {
        return new ListMatcher(hazard);
    }

    public Likeness likeness(Described listed) {
        ListMatcher other = of(listed);
        return Likeness.of(
                spot().likeness(other.spot()),
                hazard.category().equals(listed.category()),
                wording().likeness(other.wording()));
    }

    /**
     * Whether both are one hazard told twice. Unlike for a school's list the category says nothing: most lists have none, and
     * it was guessed from the words. MATCHED where place and words agree, or neither tells a place; POSSIBLE where the place of
     * one of them is not known; a person decides.
     */
    public Verdict repeats(ListMatcher other) {
        boolean elsewhere = hazard.buildingId() != null
                && other.hazard.buildingId() != null
                && !hazard.buildingId().equals(other.hazard.buildingId());
        if (elsewhere || ordinals.contradict(other.ordinals)) {
            return Verdict.OUTSIDE;
        }
        double place = spot().likeness(other.spot());
        return place >= Likeness.POSSIBLE_PLACE && wording().likeness(other.wording()) >= Likeness.MATCHED_TEXT
                ? place >= Likeness.SHARED_PLACE
                                || (spot().untold() && other.spot().untold())
                        ? Verdict.MATCHED
                        : Verdict.POSSIBLE
                : Verdict.OUTSIDE;
    }

    private Spot spot() {
        if (spot == null) {
            spot = Spot.of(hazard);
        }
        return spot;
    }

    private Wording wording() {
        if (wording == null) {
            wording = Wording.of(hazard.description());
        }
        return wording;
    }
}
