package org.hazardledger.exchange;

/** What became of a row, or in a dry run would become of it. Every row has exactly one. */
public enum Fate {
    CREATED,
    UPDATED,
    UNCHANGED,
    SKIPPED,
    REJECTED,
    NEEDS_DECISION
}
