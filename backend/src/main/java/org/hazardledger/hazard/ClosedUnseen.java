package org.hazardledger.hazard;

import java.time.Instant;
import java.util.UUID;

/**
 * A hazard closed without anybody having been there since it was rectified: 微小 on its two signatures, 一般 by a review at
 * the desk or by the principal (decision 6, T10). Fired inside the transaction that closes it, for every one alike, so
 * that whoever samples them needs nothing from the request.
 *
 * @param round the signing round that closed it
 * @param severity {@code MINOR} or {@code GENERAL}: the others are always seen on site
 */
public record ClosedUnseen(UUID hazardId, int round, Severity severity, UUID schoolId, UUID districtId, Instant at) {}
