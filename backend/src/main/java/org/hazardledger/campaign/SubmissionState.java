package org.hazardledger.campaign;

/** How far one school's table of one week has come (domain model, submission lifecycle). */
public enum SubmissionState {
    /** Owed, and nobody has begun. */
    OPEN,
    /** The filler stands by the table. */
    DRAFT,
    LEADER_CHECKED,
    /** Frozen, to be printed and stamped. */
    SEALED,
    SUBMITTED,
    RETURNED,
    ACCEPTED
}
