package org.hazardledger.identity;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * What of a person can be put right; what is left out stays.
 *
 * @param phone the number as it is dialled; empty takes it away
 */
public record PersonPatch(
        @Nullable @Pattern(regexp = "[\\s\\S]*\\S[\\s\\S]*") @Size(max = 50)
        String name,

        @Nullable @Pattern(regexp = "([0-9+ -]{5,20})?") String phone) {}
