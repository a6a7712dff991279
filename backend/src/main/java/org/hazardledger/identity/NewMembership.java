package org.hazardledger.identity;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A further membership of somebody.
 *
 * @param transferFrom the membership that ends by this one, when somebody is transferred
 */
public record NewMembership(
        @NotNull UUID personId,
        @NotNull UUID organisationId,
        @NotNull Role role,
        @Nullable Post post,
        @Nullable UUID transferFrom) {}
