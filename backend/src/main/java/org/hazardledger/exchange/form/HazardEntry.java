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
 * @param building name in the register; null when the place is no registered building
 * @param place where exactly, in the sender's words
 * @param category F01…F17
 * @param severity MAJOR, GENERAL or MINOR
 * @param source in the API's spelling; null when the form has no such column
 * @param dueText the words of the deadline
 * @param foundAt local time in Asia/Shanghai; null when the form gives none
 */
public record HazardEntry(
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
        List<String> phones) {

    static HazardEntry ofClaim(String description, Claim claim, @Nullable String building, @Nullable String place) {
        return new HazardEntry(
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
                List.of());
    }

    /** Where it is, made comparable. */
    public String spot() {
        return (building == null ? "" : Plain.name(building)) + "/" + (place == null ? "" : Plain.name(place));
    }
}
