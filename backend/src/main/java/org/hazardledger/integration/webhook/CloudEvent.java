package org.hazardledger.integration.webhook;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.hazardledger.integration.feed.Change;
import org.jspecify.annotations.Nullable;

/** An event as CloudEvents 1.0 has it, without the names of who acted and who reported (matrix B.3, programs). */
@JsonPropertyOrder({"specversion", "id", "source", "type", "subject", "time", "datacontenttype", "data"})
record CloudEvent(
        String specversion,
        String id,
        String source,
        String type,
        String subject,
        Instant time,
        String datacontenttype,
        Data data) {

    static final String TYPE_PREFIX = "org.hazardledger.";

    private static final String REPORTER = "foundBy";

    /** What happened. */
    record Data(
            UUID organisationId,
            String organisationCode,
            long sequence,
            UUID subjectId,
            @Nullable String actorRole,
            @Nullable String actorPost,
            Map<String, Object> details,
            String hash,
            String previousHash) {}

    static CloudEvent of(Change change, String source) {
        Map<String, Object> details = new TreeMap<>(change.details());
        details.remove(REPORTER);
        return new CloudEvent(
                "1.0",
                change.id(),
                source,
                TYPE_PREFIX + change.type(),
                change.subjectId().toString(),
                change.at(),
                "application/json",
                new Data(
                        change.organisationId(),
                        change.organisationCode(),
                        change.sequence(),
                        change.subjectId(),
                        change.actor().role(),
                        change.actor().post(),
                        details,
                        change.hash(),
                        change.previousHash()));
    }
}
