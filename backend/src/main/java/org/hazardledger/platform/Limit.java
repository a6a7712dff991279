package org.hazardledger.platform;

import org.jspecify.annotations.Nullable;

/** The page size of lists: 50 unless asked, never over 200 (public contract). */
public final class Limit {

    public static final int DEFAULT = 50;
    public static final int MAX = 200;

    private Limit() {}

    /** The page size to use; out of 1…200 is refused with 400. */
    public static int of(@Nullable Integer asked) {
        if (asked == null) {
            return DEFAULT;
        }
        if (asked < 1 || asked > MAX) {
            throw Problem.invalid("limit", "range", 1, MAX);
        }
        return asked;
    }
}
