package org.hazardledger.photo;

import java.time.Instant;
import java.util.UUID;

/**
 * What an event of the ledger keeps of a photo: enough to prove later that it is still the same one.
 *
 * @param sha256 digest of the uploaded bytes
 */
public record PhotoEvidence(UUID id, String sha256, Instant receivedAt, UUID uploadedBy) {}
