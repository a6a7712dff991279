package org.hazardledger.exchange;

import org.jspecify.annotations.Nullable;

/** Whether an import only says what it would do. */
enum ImportMode {
    DRY_RUN,
    COMMIT;

    /** Reads {@code dry-run} or {@code commit}; a dry run when nothing is said. */
    static ImportMode of(@Nullable String text) {
        return text == null || text.isEmpty() ? DRY_RUN : Labels.parse(ImportMode.class, "mode", text);
    }
}
