package org.hazardledger.hazard;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** In which way hazards of a list have to do with the caller. */
public enum Mine {
    /** They wait for the caller's next step. */
    DUE;

    public static Mine fromString(String label) {
        return valueOf(label.toUpperCase(Locale.ROOT));
    }

    @JsonValue
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
