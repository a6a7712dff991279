package org.hazardledger.ledger;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.hazardledger.platform.Sha256;
import org.jspecify.annotations.Nullable;

/**
 * One link of a chain.
 *
 * @param actorId null when the service acts by itself
 * @param content canonical JSON of the whole event, which its hash covers
 */
record LedgerEvent(
        UUID organisationId,
        long sequence,
        Ledger.Entry entry,
        Instant at,
        @Nullable UUID actorId,
        String content,
        String previousHash,
        String hash) {

    /** The event that follows the head. */
    static LedgerEvent after(
            Ledger.Head head,
            UUID organisationId,
            Ledger.Entry entry,
            Instant at,
            @Nullable UUID actorId,
            Map<String, Object> actor) {
        Map<String, Object> event = new HashMap<>();
        event.put("organisation", organisationId);
        event.put("sequence", head.sequence() + 1);
        event.put("previousHash", head.hash());
        event.put("subject", entry.subjectId());
        event.put("type", entry.type());
        event.put("at", at);
        event.put("actor", actor);
        event.put("details", entry.details());
        String content = CanonicalJson.of(event);
        return new LedgerEvent(
                organisationId, head.sequence() + 1, entry, at, actorId, content, head.hash(), Sha256.hex(content));
    }

    /** Where the chain ends with it. */
    Ledger.Head head() {
        return new Ledger.Head(sequence, hash);
    }
}
