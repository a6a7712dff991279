package org.hazardledger.integration.webhook;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jdbi.v3.json.Json;
import org.jspecify.annotations.Nullable;

/**
 * One event on its way to one receiver.
 *
 * @param messageId the {@code webhook-id} of every attempt: a receiver that has seen it has the event
 * @param nextAttemptAt when it is tried again; null when it is over
 * @param tries every attempt, the first one first
 */
@Schema(name = "WebhookDelivery")
public record Delivery(
        UUID id,
        String messageId,
        String eventId,
        String eventType,
        State state,
        int attempts,
        Instant createdAt,
        @Nullable Instant nextAttemptAt,
        @Nullable Instant finishedAt,
        @Json List<Attempt> tries) {

    /** Where a delivery stands: dead ones were given up and can be replayed. */
    @Schema(name = "WebhookDeliveryState")
    public enum State {
        PENDING,
        DELIVERED,
        DEAD
    }

    /**
     * One attempt.
     *
     * @param failure why there was no answer: {@code timeout}, {@code connection-refused}, {@code private-target}, …
     * @param body the first thousand characters of the answer
     */
    @Schema(name = "WebhookAttempt")
    public record Attempt(
            Instant at,
            long durationMillis,
            @Nullable Integer status,
            @Nullable String failure,
            @Nullable String body) {}

    /** What is to be sent now, as it was taken from the table. */
    public record Due(
            UUID id,
            String messageId,
            UUID webhookId,
            UUID organisationId,
            long sequence,
            int attempts,
            String url,
            String secret,
            @Nullable String previousSecret,
            @Nullable Instant previousUntil) {

        List<String> secretsAt(Instant now) {
            boolean both = previousSecret != null && previousUntil != null && previousUntil.isAfter(now);
            return both ? List.of(secret, previousSecret) : List.of(secret);
        }
    }
}
