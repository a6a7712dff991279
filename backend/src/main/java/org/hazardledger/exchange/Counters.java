package org.hazardledger.exchange;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How many rows met which fate. {@code rows} is the sum of the six. */
@Schema(name = "ImportCounters")
public record Counters(
        long rows,
        long created,
        long updated,
        long unchanged,
        long skipped,
        long rejected,
        long needsDecision,
        long hazards,
        long declaredNone) {}
