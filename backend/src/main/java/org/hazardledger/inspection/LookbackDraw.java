package org.hazardledger.inspection;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One draw.
 *
 * @param round the signing round that closed the hazard
 * @param value the first six bytes of the keyed hash, as hexadecimal digits
 * @param percent the share of closings the district looked at then
 * @param holds whether the secret gives the same value and the same answer again
 */
@Schema(name = "LookbackDraw")
public record LookbackDraw(
        UUID id,
        UUID hazardId,
        int round,
        Instant closedAt,
        Instant drawnAt,
        String value,
        BigDecimal percent,
        boolean selected,
        boolean holds) {}
