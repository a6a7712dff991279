package org.hazardledger.organisation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Asks for another state of use.
 *
 * @param demolishBy by when the building is to be gone; needed for {@code TO_DEMOLISH}
 */
public record UseChange(
        @NotNull UseState useState,
        @NotBlank @Size(max = 1000) String reason,
        @Nullable @Size(max = 20) List<@NotNull UUID> photoIds,
        @Nullable LocalDate demolishBy) {

    public UseChange {
        photoIds = photoIds == null ? List.of() : photoIds.stream().distinct().toList();
    }
}
