package org.hazardledger.hazard;

import java.time.Instant;
import java.util.UUID;

/**
 * A minor hazard closed on its two signatures (decision 6). Fired inside the transaction that closes it, for every one
 * alike, so that whoever samples them needs nothing from the request.
 *
 * @param round the signing round that closed it
 */
public record ClosedBySignatures(UUID hazardId, int round, UUID schoolId, UUID districtId, Instant at) {}
