package org.hazardledger.platform;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jdbi.v3.json.Json;
import org.jspecify.annotations.Nullable;

/**
 * Long work as its owner sees it.
 *
 * @param total how many steps there are, null when that is not known beforehand
 * @param message what is being done, or why the work failed
 * @param result what came out, of a shape that depends on {@code kind}
 */
public record Job(
        UUID id,
        String kind,
        State state,
        long done,
        @Nullable Long total,
        @Nullable String message,
        @Nullable @Json JsonNode result,
        Instant createdAt,
        Instant updatedAt) {

    /** Where long work stands. */
    @Schema(name = "JobState")
    public enum State {
        QUEUED,
        RUNNING,
        DONE,
        FAILED,
        CANCELLED;

        /** Whether nothing more will happen. */
        public boolean isFinal() {
            return this == DONE || this == FAILED || this == CANCELLED;
        }
    }

    /** Each change of a job, progress included, sets another {@code updatedAt}: that moment is its version. */
    long revision() {
        return ChronoUnit.MICROS.between(Instant.EPOCH, updatedAt);
    }

    Job withMessage(String text) {
        return new Job(id, kind, state, done, total, text, result, createdAt, updatedAt);
    }
}
