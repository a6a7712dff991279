package org.hazardledger.integration.webhook;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;
import java.util.UUID;

/**
 * A subscription.
 *
 * @param organisationId events of this organisation and of what lies below it
 * @param url where they are posted to: https, and an address of the public network
 * @param eventTypes kinds of events as in the change feed
 */
public record NewWebhook(
        @NotBlank @Size(max = 100) String name,
        @NotNull UUID organisationId,
        @NotBlank @Size(max = 2000) String url,
        @NotEmpty @Size(max = 100) Set<@NotBlank String> eventTypes) {}
