package org.hazardledger.organisation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * To which district a school belongs from now on.
 *
 * @param officialName what it is called from now on, when a merger or the move renames it; the name until now joins the
 *     former names
 */
public record SchoolMove(
        @NotNull UUID districtId,
        @NotBlank @Size(max = 500) String reason,
        @Nullable @Size(min = 1, max = 200) String officialName) {}
