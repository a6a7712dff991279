package org.hazardledger.integration.webhook;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hazardledger.platform.Confidential;
import org.jspecify.annotations.Nullable;

/**
 * A subscription with the secret its deliveries are signed by.
 *
 * @param secret shown this once: {@code whsec_} and 32 bytes in Base64
 * @param previousUntil until when deliveries are signed by the previous secret as well
 */
@Schema(name = "WebhookWithSecret")
public record WebhookWithSecret(
        Webhook webhook, String secret, @Nullable Instant previousUntil) implements Confidential {}
