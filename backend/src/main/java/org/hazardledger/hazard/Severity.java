package org.hazardledger.hazard;

/** 重大, 一般, 微小 (decision 4), from the gravest down. */
public enum Severity {
    MAJOR,
    GENERAL,
    MINOR;

    public boolean isLowerThan(Severity other) {
        return compareTo(other) > 0;
    }
}
