package org.hazardledger.hazard;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hazardledger.identity.Caller;
import org.hazardledger.platform.Messages;
import org.hazardledger.platform.Page;
import org.hazardledger.platform.Problem;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/**
 * The whole trace of a hazard as the ledger holds it: who did what, when, under which hash. Only what happens to hazards: a
 * client chooses a hazard's id, and may choose one that a school or a building has.
 */
@ApplicationScoped
class HazardHistory {

    private final Jdbi jdbi;
    private final ObjectMapper json;

    HazardHistory(Jdbi jdbi, ObjectMapper json) {
        this.jdbi = jdbi;
        this.json = json;
    }

    /**
     * Who acted, with the post they held then.
     *
     * @param id null when the service acted by itself
     */
    @Schema(name = "HistoryActor")
    public record Actor(
            @Nullable UUID id,
            String name,
            @Nullable String role,
            @Nullable String post) {}

    /**
     * One event of the chain.
     *
     * @param content the canonical JSON that {@code hash} is the SHA-256 of, for whoever wants to recompute it
     */
    @Schema(name = "HistoryEvent")
    public record Event(
            long sequence,
            Instant at,
            String type,
            Actor actor,
            String summary,
            Map<String, Object> details,
            String content,
            String hash,
            String previousHash) {}

    public record Row(long sequence, Instant at, String type, String content, String previousHash, String hash) {}

    Page<Event> of(Caller caller, UUID hazardId, Messages messages) {
        List<Row> rows = jdbi.withHandle(handle -> handle.createQuery("""
                        select e.sequence, e.at, e.type, e.content, e.previous_hash, e.hash
                        from hazard h join ledger_event e on e.subject_id = h.id and e.type = any(:types)
                        where h.id = :id and (h.district_id = any(:districts) or h.school_id = any(:schools))
                          and (h.state <> 'DRAFT' or h.created_by = :person or h.school_id = any(:own))
                        order by e.sequence""")
                .bind("id", hazardId)
                .bind("types", HazardEventType.names())
                .bind("districts", caller.scope().districtArray())
                .bind("schools", caller.scope().schoolArray())
                .bind("person", caller.personId())
                .bind("own", HazardQuery.ownSchools(caller))
                .mapTo(Row.class)
                .list());
        if (rows.isEmpty()) {
            throw Problem.notFound();
        }
        return new Page<>(rows.stream().map(row -> event(row, messages)).toList(), null, null);
    }

    private Event event(Row row, Messages messages) {
        try {
            JsonNode content = json.readTree(row.content());
            Actor actor = json.treeToValue(content.get("actor"), Actor.class);
            @SuppressWarnings("unchecked")
            Map<String, Object> details = json.treeToValue(content.get("details"), Map.class);
            return new Event(
                    row.sequence(),
                    row.at(),
                    row.type(),
                    actor,
                    messages.text("event." + row.type()),
                    details,
                    row.content(),
                    row.hash(),
                    row.previousHash());
        } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
