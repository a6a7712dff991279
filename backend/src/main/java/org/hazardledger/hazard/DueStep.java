package org.hazardledger.hazard;

/** The next step a hazard waits for, by what has to be done. */
public enum DueStep {
    LIST,
    GRADE,
    PLAN,
    RECTIFY,
    SIGN,
    VERIFY,
    RECEIVE,
    DECIDE
}
