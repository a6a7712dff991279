package org.hazardledger.organisation;

import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What can be said of a building; a change replaces all of it.
 *
 * @param id the identifier the client chose, for a new building only
 * @param useState for a new building only; later it changes by the procedure alone
 */
public record BuildingData(
        @Nullable UUID id,
        @NotBlank @Size(max = 100) String name,

        @Nullable @Size(max = 20) List<@NotBlank @Size(max = 100) String> aliases,

        @Nullable @Min(1800) @Max(2100) Integer completedYear,
        @Nullable @Min(1) @Max(200) Integer floors,

        @Nullable @DecimalMin("0") @Digits(integer = 10, fraction = 2)
        BigDecimal areaM2,

        @Nullable @Size(max = 200) String use,
        @Nullable UseState useState) {

    public BuildingData {
        aliases = aliases == null ? List.of() : List.copyOf(aliases);
        areaM2 = areaM2 == null ? null : areaM2.setScale(2, java.math.RoundingMode.HALF_UP);
        useState = useState == null ? UseState.IN_USE : useState;
    }

    /** This, with what it leaves open taken from what is known; the state of use never changes this way. */
    BuildingData over(BuildingData known) {
        return new BuildingData(
                null,
                known.name,
                aliases.isEmpty() ? known.aliases : aliases,
                completedYear == null ? known.completedYear : completedYear,
                floors == null ? known.floors : floors,
                areaM2 == null ? known.areaM2 : areaM2,
                use == null ? known.use : use,
                known.useState);
    }
}
