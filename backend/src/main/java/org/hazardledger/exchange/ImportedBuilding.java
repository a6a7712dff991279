package org.hazardledger.exchange;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hazardledger.exchange.form.Content;
import org.hazardledger.exchange.form.HazardEntry;
import org.jspecify.annotations.Nullable;

/**
 * What a row of a look-back table says of its building. A claim of the sender: the register changes a building's use
 * only by an act of its own.
 *
 * @param registered whether the register has a building of this name
 * @param fixableNow hazards that can be put right at once
 * @param hard hazards that cannot
 * @param plannedBy the latest planned date
 * @param suspended whether it is said to be out of use; null when nothing is said
 * @param declaredNone whether the sender says that it has no hazard
 */
@Schema(name = "ImportedBuilding")
public record ImportedBuilding(
        String name,
        boolean registered,
        int fixableNow,
        int hard,
        @Nullable LocalDate plannedBy,
        @Nullable Boolean suspended,
        boolean declaredNone,
        @Nullable String remark) {

    static @Nullable ImportedBuilding of(Content content) {
        if (!(content instanceof Content.LookbackBuilding building) || building.named() == null) {
            return null;
        }
        List<HazardEntry> hazards = building.hazards();
        int fixable = (int) hazards.stream()
                .filter(h -> Boolean.TRUE.equals(h.fixableNow()))
                .count();
        return new ImportedBuilding(
                building.named(),
                building.building() != null,
                fixable,
                hazards.size() - fixable,
                hazards.stream()
                        .map(HazardEntry::due)
                        .filter(Objects::nonNull)
                        .max(Comparator.naturalOrder())
                        .orElse(null),
                hazards.stream()
                        .map(HazardEntry::suspended)
                        .filter(Objects::nonNull)
                        .reduce(Boolean::logicalOr)
                        .orElse(null),
                building.declaredNone(),
                building.remark());
    }
}
