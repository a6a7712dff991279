package org.hazardledger.exchange;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A hazard of the ledger that a file could mean: how the ledger has it now, and what a list said of it last.
 *
 * @param status how far its remedy is, in the words of a list
 * @param phones which only lists tell
 * @param claimed what a list said of its remedy last; null when it never came by a list
 */
public record Known(
        UUID hazardId,
        UUID schoolId,
        @Nullable String number,
        @Nullable String building,
        String description,
        boolean open,
        String status,
        @Nullable LocalDate dueDate,
        @Nullable LocalDate rectifiedOn,
        @Nullable String responsible,
        List<String> phones,
        @Nullable UUID contentKey,
        @Nullable UUID spotKey,
        @Nullable String claimed,
        @Nullable LocalDate claimedDueDate,
        @Nullable LocalDate claimedRectifiedOn,
        @Nullable String claimedResponsible) {

    /** What is told of a remedy, by a list or by the ledger. */
    record Told(
            String status,
            @Nullable LocalDate due,
            @Nullable LocalDate rectifiedOn,
            @Nullable String responsible,
            List<String> phones) {}

    Told byLedger() {
        return new Told(status, dueDate, rectifiedOn, responsible, phones);
    }

    /** Null when it never came by a list. */
    @Nullable
    Told byList() {
        return claimed == null
                ? null
                : new Told(claimed, claimedDueDate, claimedRectifiedOn, claimedResponsible, phones);
    }
}
