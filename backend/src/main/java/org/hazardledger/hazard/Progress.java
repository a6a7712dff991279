package org.hazardledger.hazard;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One entry of the progress log; {@code quantityDone} is the total done so far in the hazard's unit. */
@Schema(name = "Progress")
public record Progress(
        Instant at, PersonRef by, String note, @Nullable BigDecimal quantityDone, List<UUID> photoIds) {}
