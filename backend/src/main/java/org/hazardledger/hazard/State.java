package org.hazardledger.hazard;

import java.util.EnumSet;
import java.util.Set;

/** Main states of a hazard (domain model B.2). Overdue, supervised, extended and rebound are flags, not states. */
public enum State {
    DRAFT,
    LISTED,
    GRADED,
    RECTIFYING,
    REVIEW_REQUESTED,
    SIGNED,
    CLOSED,
    REJECTED,
    MERGED,
    CANCELLED_BY_DEMOLITION;

    /** On the ledger and not yet settled. */
    public static final Set<State> OPEN = EnumSet.of(LISTED, GRADED, RECTIFYING, REVIEW_REQUESTED, SIGNED);

    public boolean isOpen() {
        return OPEN.contains(this);
    }
}
