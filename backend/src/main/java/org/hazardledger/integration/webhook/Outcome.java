package org.hazardledger.integration.webhook;

import org.jspecify.annotations.Nullable;

/**
 * What came of one attempt.
 *
 * @param status of the answer, null when there was none
 * @param failure stable code of why there was no answer
 * @param body the beginning of the answer
 */
record Outcome(
        @Nullable Integer status,
        @Nullable String failure,
        long millis,
        @Nullable String body) {

    /** Any 2xx, and nothing else: a redirect is not followed. */
    boolean delivered() {
        return status != null && status >= 200 && status < 300;
    }

    /** 410: the receiver wants no more of it. */
    boolean gone() {
        return status != null && status == 410;
    }
}
