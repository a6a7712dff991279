package org.hazardledger.identity;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An account to be created with its first membership.
 *
 * @param id the identifier the client chose
 * @param post needed for a school or district membership, absent for the others
 * @param initialPassword the temporary password; one is made up when left out
 */
public record NewPerson(
        @Nullable UUID id,

        @NotNull @Pattern(regexp = "[a-z0-9][a-z0-9._-]{2,49}")
        String username,

        @NotBlank @Size(max = 50) String name,
        @Nullable @Pattern(regexp = "[0-9+ -]{5,20}") String phone,
        @NotNull UUID organisationId,
        @NotNull Role role,
        @Nullable Post post,
        @Nullable @Size(min = 8, max = 72) String initialPassword) {}
