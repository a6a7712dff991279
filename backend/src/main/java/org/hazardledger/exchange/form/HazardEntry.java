package org.hazardledger.exchange.form;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.hazardledger.exchange.cell.Claim;
import org.hazardledger.exchange.cell.Plain;
import org.jspecify.annotations.Nullable;

/**
 * One hazard as a sender describes it. Nothing here is decided by the ledger: a rectified status is a claim.
 *
 * @param number of the ledger, when the sender names it
 * @param building name in the register; null when the place is no registered building
 * @param place where exactly, in the sender's words
 * @param category F01…F17
 * @param severity MAJOR, GENERAL or MINOR
 * @param source in the API's spelling; null when the form has no such column
 * @param dueText the words of the deadline
 * @param fixableNow whether it can be put right at once; null when the form does not ask
 * @param suspended whether the sender says that the building is out of use because of it
 * @param foundAt local time in Asia/Shanghai; null when the form gives none
 */
public record HazardEntry(
        @Nullable String number,
        String description,
        Claim.Status status,
        @Nullable LocalDate due,
        @Nullable String dueText,
        @Nullable LocalDate rectifiedOn,
        boolean onSpot,
        @Nullable String responsible,
        @Nullable String building,
        @Nullable String place,
        @Nullable String category,
        @Nullable String severity,
        @Nullable LocalDateTime foundAt,
        @Nullable String foundBy,
        @Nullable String source,
        List<String> phones,
        @Nullable Boolean fixableNow,
        @Nullable Boolean suspended) {

    static HazardEntry ofClaim(String description, Claim claim, @Nullable String building, @Nullable String place) {
        return new HazardEntry(
                null,
                description,
                claim.status(),
                claim.due(),
                claim.dueText(),
                claim.rectifiedOn(),
                claim.onSpot(),
                null,
                building,
                place,
                null,
                null,
                null,
                null,
                null,
                List.of(),
                null,
                null);
    }

    /** A hazard of the look-back table; what can be put right at once needs no date, no person and no closed building. */
    static HazardEntry ofLookback(
            String description,
            @Nullable String building,
            @Nullable String place,
            @Nullable Boolean fixableNow,
            @Nullable LocalDate due,
            @Nullable String dueText,
            @Nullable String responsible,
            @Nullable Boolean suspended) {
        return new HazardEntry(
                null,
                description,
                Claim.Status.OPEN,
                due,
                dueText,
                null,
                Boolean.TRUE.equals(fixableNow),
                responsible,
                building,
                place,
                null,
                null,
                null,
                null,
                null,
                List.of(),
                fixableNow,
                suspended);
    }

    /** Where it is, made comparable. */
    public String spot() {
        return (building == null ? "" : Plain.name(building)) + "/" + (place == null ? "" : Plain.name(place));
    }
}
