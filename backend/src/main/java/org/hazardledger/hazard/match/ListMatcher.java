package org.hazardledger.hazard.match;

/** Compares a finding with what a school's list has (T17). */
public final class ListMatcher {

    private final String category;
    private final Spot spot;
    private final Wording wording;

    private ListMatcher(Described found) {
        category = found.category();
        spot = Spot.of(found);
        wording = Wording.of(found.description());
    }

    /** For comparing one finding with many. */
    public static ListMatcher of(Described found) {
        return new ListMatcher(found);
    }

    public Likeness likeness(Described listed) {
        return Likeness.of(
                spot.likeness(Spot.of(listed)),
                category.equals(listed.category()),
                wording.likeness(Wording.of(listed.description())));
    }
}
