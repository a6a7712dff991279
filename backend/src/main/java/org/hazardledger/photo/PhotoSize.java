package org.hazardledger.photo;

import java.util.Locale;
import org.hazardledger.platform.Problem;
import org.jspecify.annotations.Nullable;

/** In which size a photo is asked for. */
public enum PhotoSize {
    /** At most 320 pixels, for lists. */
    THUMB,
    /** At most 1600 pixels, for looking and printing. */
    SCREEN,
    /** As it was uploaded. */
    ORIGINAL;

    /** The size of a query parameter; screen when none is asked for. */
    static PhotoSize of(@Nullable String name) {
        if (name == null) {
            return SCREEN;
        }
        for (PhotoSize size : values()) {
            if (size.label().equals(name)) {
                return size;
            }
        }
        throw Problem.invalid("size", "unknown-value");
    }

    String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
