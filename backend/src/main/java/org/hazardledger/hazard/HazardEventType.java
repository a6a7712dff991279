package org.hazardledger.hazard;

import java.util.Arrays;

/** What can be read in a hazard's history. The names are part of what is hashed: they never change. */
enum HazardEventType {
    HAZARD_DRAFTED,
    HAZARD_EDITED,
    HAZARD_LISTED,
    HAZARD_GRADED,
    SEVERITY_LOWERING_PROPOSED,
    MAJOR_REPORTED,
    MAJOR_REPORT_RECEIVED,
    MAJOR_RECEIPT_OVERDUE,
    PLAN_DRAFTED,
    PLAN_APPROVED,
    FIXING_ON_SPOT,
    PROGRESS_LOGGED,
    EVIDENCE_ADDED,
    EXTENSION_REQUESTED,
    EXTENSION_DECIDED,
    RECTIFICATION_CLAIMED,
    SIGNED_BY_RESPONSIBLE,
    SIGNED_BY_LEADER,
    VERIFICATION_ACCEPTED,
    SENT_BACK,
    HAZARD_CLOSED,
    HAZARD_REOPENED,
    REOPENING_REQUESTED,
    REOPENING_REQUEST_DECIDED,
    HAZARD_REJECTED,
    REJECTION_REQUESTED,
    REJECTION_REQUEST_DECIDED,
    HAZARD_MERGED,
    EVIDENCE_RECEIVED_BY_MERGE,
    SUPERVISION_REQUESTED,
    SUPERVISION_REQUEST_DECIDED,
    SUPERVISION_LISTED,
    SUPERVISION_SERVED,
    SUPERVISION_ENDED,
    OUTSIDE_LIST_CONFIRMED,
    ON_LIST_CONFIRMED,
    HAZARD_CORRECTED,
    CANCELLED_BY_DEMOLITION,
    HAZARD_IMPORTED;

    /** All of them, for binding as a {@code text[]} parameter. */
    static String[] names() {
        return Arrays.stream(values()).map(HazardEventType::name).toArray(String[]::new);
    }
}
