package org.hazardledger.photo;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** In which size a photo is asked for. */
public enum PhotoSize {
    /** At most 320 pixels, for lists. */
    THUMB,
    /** At most 1600 pixels, for looking and printing. */
    SCREEN,
    /** As it was uploaded. */
    ORIGINAL;

    public static PhotoSize fromString(String label) {
        return valueOf(label.toUpperCase(Locale.ROOT));
    }

    @JsonValue
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
