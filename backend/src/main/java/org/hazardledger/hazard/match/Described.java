package org.hazardledger.hazard.match;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where a hazard is and what it is, as far as two of one school are compared by it.
 *
 * @param place the registered place and the words for it, whichever are known
 */
public record Described(
        String category,
        @Nullable UUID buildingId,
        @Nullable UUID placeId,
        @Nullable String place,
        String description) {}
