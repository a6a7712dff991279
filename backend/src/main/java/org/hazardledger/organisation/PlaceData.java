package org.hazardledger.organisation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What can be said of a place; a change replaces all of it.
 *
 * @param id the identifier the client chose, for a new place only
 */
public record PlaceData(
        @Nullable UUID id,
        @NotBlank @Size(max = 100) String name,
        @Nullable @Size(max = 20) String floor,
        @NotNull PlaceKind kind,
        @Nullable Boolean keyPlace) {

    public PlaceData {
        keyPlace = keyPlace != null && keyPlace;
    }
}
