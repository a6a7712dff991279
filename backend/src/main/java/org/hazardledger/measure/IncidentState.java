package org.hazardledger.measure;

/** How far accountability 追责 is; withdrawn when the ruling behind it was corrected. */
public enum IncidentState {
    OPEN,
    IN_PROGRESS,
    CONCLUDED,
    WITHDRAWN
}
