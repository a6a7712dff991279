package org.hazardledger.integration.webhook;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A subscription as those see it who manage it.
 *
 * @param active whether events are brought: it is enabled, and whoever made it still reaches the organisation
 * @param pending deliveries still to be made
 * @param dead deliveries that were given up
 */
@Schema(name = "Webhook")
public record Webhook(
        UUID id,
        String name,
        UUID organisationId,
        String organisationCode,
        String organisationName,
        String url,
        List<String> eventTypes,
        boolean enabled,
        boolean active,
        String createdBy,
        Instant createdAt,
        long pending,
        long dead,
        @Nullable Instant lastDeliveredAt,
        long version) {}
