package org.hazardledger.exchange;

import java.time.Instant;
import java.time.LocalDate;
import org.hazardledger.exchange.form.CategoryWords;
import org.hazardledger.exchange.form.HazardEntry;
import org.hazardledger.exchange.form.Submission;
import org.hazardledger.hazard.HazardIntake.Arrival;
import org.hazardledger.hazard.HazardIntake.Claim;
import org.hazardledger.hazard.HazardIntake.Claimed;
import org.hazardledger.hazard.Severity;
import org.hazardledger.hazard.Source;
import org.hazardledger.identity.Caller;
import org.hazardledger.platform.BusinessTime;

/** Turns what a sender wrote into what the ledger takes in. */
record ArrivalMapping(Caller caller, Submission submission) {

    Arrival arrival(HazardDecision decision, Instant now) {
        HazardEntry entry = decision.entry();
        return new Arrival(
                decision.hazardId(),
                decision.school().id(),
                decision.school().districtId(),
                decision.clue().building(),
                decision.clue().place(),
                entry.category() == null ? CategoryWords.guess(entry.description()) : entry.category(),
                entry.severity() == null ? null : Severity.valueOf(entry.severity()),
                entry.description().strip(),
                entry.source() == null ? Source.IMPORT : Source.valueOf(entry.source()),
                foundAt(entry, now),
                finder(entry),
                claim(entry));
    }

    static Claim claim(HazardEntry entry) {
        return new Claim(
                Claimed.valueOf(entry.status().name()),
                entry.due(),
                entry.rectifiedOn(),
                entry.onSpot(),
                entry.responsible());
    }

    /** A weekly table tells no time of finding: the day it was filled in, or now. */
    Instant foundAt(HazardEntry hazard, Instant now) {
        if (hazard.foundAt() != null) {
            return hazard.foundAt().atZone(BusinessTime.ZONE).toInstant();
        }
        LocalDate filled = submission.filledAt();
        return filled == null ? now : filled.atStartOfDay(BusinessTime.ZONE).toInstant();
    }

    private String finder(HazardEntry entry) {
        if (entry.foundBy() != null) {
            return entry.foundBy();
        }
        return submission.filledBy() == null ? caller.name() : submission.filledBy();
    }
}
