package org.hazardledger.integration.feed;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * One event of the ledger on its way out.
 *
 * @param id the same whenever and however the event is told: organisation and sequence
 * @param subjectId the hazard, building or submission the event is about
 * @param content the canonical JSON that {@code hash} is the SHA-256 of, for whoever recomputes the chain
 */
@Schema(name = "LedgerChange")
public record Change(
        String id,
        UUID organisationId,
        String organisationCode,
        long sequence,
        UUID subjectId,
        String type,
        Instant at,
        Actor actor,
        Map<String, Object> details,
        String content,
        String hash,
        String previousHash) {

    /**
     * Who acted, with the role and post they held then.
     *
     * @param id null when the service acted by itself
     */
    @Schema(name = "LedgerChangeActor")
    public record Actor(
            @Nullable UUID id,
            String name,
            @Nullable String role,
            @Nullable String post) {}

    /** The event as it comes from SQL. */
    public record Row(
            long position,
            UUID organisationId,
            String organisationCode,
            long sequence,
            UUID subjectId,
            String type,
            Instant at,
            String content,
            String previousHash,
            String hash) {}

    /** Reads what the chain holds. */
    @SuppressWarnings("unchecked")
    public static Change of(Row row, ObjectMapper json) {
        try {
            JsonNode content = json.readTree(row.content());
            return new Change(
                    row.organisationId() + ":" + row.sequence(),
                    row.organisationId(),
                    row.organisationCode(),
                    row.sequence(),
                    row.subjectId(),
                    row.type(),
                    row.at(),
                    json.treeToValue(content.get("actor"), Actor.class),
                    json.treeToValue(content.get("details"), Map.class),
                    row.content(),
                    row.hash(),
                    row.previousHash());
        } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
