package org.hazardledger.hazard;

/** 立行立改 or 限期整改. */
public enum FixMode {
    ON_SPOT,
    DEADLINE
}
