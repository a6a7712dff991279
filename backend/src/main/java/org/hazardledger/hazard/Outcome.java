package org.hazardledger.hazard;

/** What a verification says. */
public enum Outcome {
    ACCEPTED,
    SENT_BACK
}
