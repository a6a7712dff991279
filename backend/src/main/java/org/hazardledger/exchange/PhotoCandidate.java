package org.hazardledger.exchange;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hazardledger.hazard.State;
import org.jspecify.annotations.Nullable;

/**
 * A hazard that a photo may be of.
 *
 * @param photoId its first photo of the state before, to compare; null when it has none
 */
@Schema(name = "PhotoCandidate")
public record PhotoCandidate(
        UUID hazardId,
        String number,
        String description,
        @Nullable String place,
        State state,
        Instant foundAt,
        @Nullable UUID photoId) {}
