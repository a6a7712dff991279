package org.hazardledger.identity;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;
import java.util.UUID;

/**
 * An account for a program.
 *
 * @param name what the program is, for the people who see what it did
 * @param organisationId the organisation at and below which it reaches
 * @param scopes whether it reads, or writes as well
 */
public record NewServiceAccount(
        @NotBlank @Size(max = 50) String name,
        @NotNull UUID organisationId,
        @NotEmpty Set<@NotNull ServiceScope> scopes) {}
