package org.hazardledger.hazard;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a transition did, for the ledger. */
record HazardEvent(HazardEventType type, Map<String, Object> details) {

    static HazardEvent of(HazardEventType type) {
        return new HazardEvent(type, new LinkedHashMap<>());
    }

    /** Adds one detail; absent values are left out. */
    HazardEvent with(String name, @Nullable Object value) {
        if (value != null) {
            details.put(name, value);
        }
        return this;
    }
}
