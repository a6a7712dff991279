package org.hazardledger.platform;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Identifiers of everything stored: UUID version 7, so that keyset order follows creation. */
public final class Ids {

    private Ids() {}

    /** A new time-ordered identifier. */
    public static UUID next() {
        return UuidCreator.getTimeOrderedEpoch();
    }

    /** The identifier a client chose for what it creates, or a new one. */
    public static UUID chosenOrNext(@Nullable UUID chosen) {
        return chosen == null ? next() : chosen;
    }
}
