package org.hazardledger.photo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import org.hazardledger.platform.Problem;
import org.junit.jupiter.api.Test;

class BulkheadTest {

    private final Bulkhead bulkhead = new Bulkhead(1, Duration.ofMillis(10));

    @Test
    void work_beyond_the_places_is_told_to_come_again() {
        Problem refusal =
                bulkhead.within(() -> catchThrowableOfType(Problem.class, () -> bulkhead.within(() -> "never")));

        assertThat(refusal.code()).isEqualTo("photo-busy");
        assertThat(refusal.type().status()).isEqualTo(503);
    }

    @Test
    void a_place_is_free_again_after_work_that_failed() {
        catchThrowableOfType(
                IllegalStateException.class,
                () -> bulkhead.within(() -> {
                    throw new IllegalStateException("work failed");
                }));

        assertThat(bulkhead.<String>within(() -> "done")).isEqualTo("done");
    }
}
