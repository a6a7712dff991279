package org.hazardledger.ledger;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An event was appended to a chain. Fired inside the transaction that appends it, so that what follows from it is
 * committed with it or not at all. What an import streams in by the thousand is not announced.
 *
 * @param organisationId whose chain it is
 * @param actorId null when the service acted by itself
 */
public record Recorded(
        UUID organisationId,
        long sequence,
        UUID subjectId,
        String type,
        @Nullable UUID actorId,
        Instant at) {}
