package org.hazardledger.hazard.match;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How much two hazards of one school are alike, by parts from 0 to 1.
 *
 * @param place 1 is the same registered place; two buildings, floors, sides or rooms that differ come near 0
 * @param category 1 for the same one
 * @param text things, faults and words of the descriptions
 * @param total the parts together, by which candidates are ordered
 */
@Schema(name = "ListLikeness")
public record Likeness(double place, double category, double text, double total) {

    private static final double OF_PLACE = 0.35;
    private static final double OF_CATEGORY = 0.15;
    private static final double OF_TEXT = 0.5;

    private static final double MATCHED_PLACE = 0.6;
    /** One names the room and the other the building alone. */
    static final double SHARED_PLACE = 0.5;

    static final double MATCHED_TEXT = 0.7;
    static final double POSSIBLE_PLACE = 0.3;
    private static final double POSSIBLE_TEXT = 0.4;
    private static final double SHOWN_TEXT = 0.2;
    private static final double SHOWN_TOTAL = 0.4;

    static Likeness of(double place, boolean sameCategory, double text) {
        double category = sameCategory ? 1 : 0;
        return new Likeness(
                rounded(place),
                category,
                rounded(text),
                rounded(OF_PLACE * place + OF_CATEGORY * category + OF_TEXT * text));
    }

    /** Matched only where place, category and words agree: a wrong match would excuse what the school had not found. */
    public Verdict verdict() {
        if (place >= MATCHED_PLACE && category == 1 && text >= MATCHED_TEXT) {
            return Verdict.MATCHED;
        }
        return place >= POSSIBLE_PLACE && text >= POSSIBLE_TEXT ? Verdict.POSSIBLE : Verdict.OUTSIDE;
    }

    /** Whether a person who decides would want to see it. */
    public boolean meritsALook() {
        return verdict() != Verdict.OUTSIDE || (text >= SHOWN_TEXT && total >= SHOWN_TOTAL);
    }

    private static double rounded(double value) {
        return Math.round(value * 100) / 100.0;
    }
}
