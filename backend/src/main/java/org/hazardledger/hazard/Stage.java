package org.hazardledger.hazard;

/** What a photo shows of a hazard: before, during, after the rectification, or at the re-inspection. */
public enum Stage {
    BEFORE,
    DURING,
    AFTER,
    RECHECK
}
