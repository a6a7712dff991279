package org.hazardledger.hazard;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hazardledger.hazard.HazardIntake.Arrival;
import org.hazardledger.hazard.HazardIntake.Claim;
import org.hazardledger.hazard.HazardIntake.Claimed;
import org.hazardledger.identity.Caller;
import org.jspecify.annotations.Nullable;

/** What a list's claims make of a hazard: never more than "being rectified" (ADR imported-claims-close-nothing). */
final class ImportedHazard {

    /** A list comes without photos; the first rectification will need them all the same. */
    private static final String NO_PHOTO = "清单导入，未附照片";

    private ImportedHazard() {}

    static Hazard of(Arrival arrival, String number, List<SeverityBasis> basis, Caller caller, Instant now) {
        Hazard hazard = new Hazard();
        hazard.id = arrival.id();
        hazard.number = number;
        hazard.schoolId = arrival.schoolId();
        hazard.districtId = arrival.districtId();
        hazard.buildingId = arrival.buildingId();
        hazard.placeText = arrival.placeText();
        hazard.category = arrival.category();
        hazard.severity = arrival.severity();
        hazard.severityBasis = basis;
        hazard.description = arrival.description();
        hazard.source = arrival.source();
        hazard.foundAt = arrival.foundAt();
        hazard.foundBy = arrival.foundBy();
        hazard.listedAt = now;
        hazard.createdBy = caller.personId();
        hazard.createdAt = now;
        hazard.noPhotoReason = NO_PHOTO;
        hazard.state = arrival.severity() == null ? State.LISTED : State.GRADED;
        dueFrom(hazard, arrival.claim());
        begin(hazard, arrival.claim());
        log(hazard, arrival.claim(), PersonRef.of(caller), now);
        hazard.searchTerms = SearchTerms.of(hazard);
        return hazard;
    }

    static HazardEvent arrived(Hazard hazard, Claim claim, UUID origin) {
        return claimed(claim, origin)
                .with("number", hazard.number)
                .with("description", hazard.description)
                .with("category", hazard.category)
                .with("severity", hazard.severity)
                .with(
                        "basis",
                        hazard.severityBasis.stream().map(SeverityBasis::ruleId).toList())
                .with("source", hazard.source)
                .with("foundAt", hazard.foundAt)
                .with("foundBy", hazard.foundBy)
                .with("state", hazard.state);
    }

    /** A deadline moves with the list only until rectifying has begun; from then on it takes a request (T7). */
    static HazardEvent hear(Hazard hazard, Claim claim, PersonRef by, UUID origin, Instant now) {
        if (hazard.state == State.LISTED || hazard.state == State.GRADED) {
            dueFrom(hazard, claim);
            begin(hazard, claim);
        }
        if (hazard.state.isOpen()) {
            log(hazard, claim, by, now);
        }
        return claimed(claim, origin).with("state", hazard.state);
    }

    private static void dueFrom(Hazard hazard, Claim claim) {
        if (claim.due() != null) {
            hazard.dueDate = claim.due();
            hazard.firstDueDate = hazard.firstDueDate == null ? claim.due() : hazard.firstDueDate;
        }
    }

    private static void begin(Hazard hazard, Claim claim) {
        if (claim.status() != Claimed.OPEN) {
            hazard.state = State.RECTIFYING;
            hazard.fixMode = claim.onSpot() && hazard.severity != Severity.MAJOR ? FixMode.ON_SPOT : FixMode.DEADLINE;
        }
    }

    private static void log(Hazard hazard, Claim claim, PersonRef by, Instant now) {
        String said = said(claim);
        if (said != null) {
            hazard.progress = Hazard.append(hazard.progress, new Progress(now, by, said, null, List.of()));
        }
    }

    private static @Nullable String said(Claim claim) {
        return switch (claim.status()) {
            case OPEN -> null;
            case IN_PROGRESS -> "导入清单称：整改中";
            case RECTIFIED ->
                "导入清单称：已整改" + (claim.rectifiedOn() == null ? "" : "（" + claim.rectifiedOn() + "）") + "，待按程序销号";
        };
    }

    private static HazardEvent claimed(Claim claim, UUID origin) {
        return HazardEvent.of(HazardEventType.HAZARD_IMPORTED)
                .with("import", origin)
                .with("claimed", claim.status())
                .with("dueDate", claim.due())
                .with("rectifiedOn", claim.rectifiedOn())
                .with("responsible", claim.responsible());
    }
}
