package org.hazardledger.exchange;

import org.jspecify.annotations.Nullable;

/** What one bad row does to the others. */
enum OnError {
    /** Nothing of the file is stored. */
    REJECT_FILE,
    /** The good rows are stored. */
    ACCEPT_VALID;

    /** Reads {@code reject-file} or {@code accept-valid}; the careful one when nothing is said. */
    static OnError of(@Nullable String text) {
        return text == null || text.isEmpty() ? REJECT_FILE : Labels.parse(OnError.class, "onError", text);
    }
}
