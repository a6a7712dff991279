package org.hazardledger.organisation;

import java.util.Set;

/** Whether a building may be used (transition T16); a demolished one never changes again. */
public enum UseState {
    IN_USE,
    SUSPENDED,
    SEALED,
    TO_DEMOLISH,
    DEMOLISHED;

    /** What a building in this state may become. */
    Set<UseState> next() {
        return switch (this) {
            case IN_USE -> Set.of(SUSPENDED, SEALED, TO_DEMOLISH);
            case SUSPENDED -> Set.of(IN_USE, SEALED, TO_DEMOLISH);
            case SEALED -> Set.of(IN_USE, SUSPENDED, TO_DEMOLISH);
            case TO_DEMOLISH -> Set.of(SUSPENDED, SEALED, DEMOLISHED);
            case DEMOLISHED -> Set.of();
        };
    }
}
