package org.hazardledger.organisation;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** The district's answer to a school's proposal. */
public record UseDecision(
        @NotNull Boolean approved,
        @Nullable @Size(max = 1000) String note) {}
