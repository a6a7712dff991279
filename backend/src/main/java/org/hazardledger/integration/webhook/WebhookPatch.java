package org.hazardledger.integration.webhook;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What may be changed of a subscription; what is left out stays.
 *
 * @param enabled false pauses it: what happens meanwhile is brought when it is enabled again
 */
public record WebhookPatch(
        @Nullable @Size(min = 1, max = 100) String name,
        @Nullable @Size(min = 1, max = 2000) String url,
        @Nullable @Size(min = 1, max = 100) Set<@NotBlank String> eventTypes,
        @Nullable Boolean enabled) {}
