package org.hazardledger.ledger;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hazardledger.platform.Sha256;
import org.jspecify.annotations.Nullable;

/**
 * Recomputes a chain from its events: each hash, each link, the columns against the hashed content, the numbering,
 * and the head. Plain JDBC, so that it runs beside the service as well as in it.
 */
final class ChainVerifier {

    private static final ObjectMapper JSON = new ObjectMapper();

    private ChainVerifier() {}

    /**
     * What was found.
     *
     * @param brokenAt sequence of the first event that does not hold, null when all hold
     * @param reason stable code of what does not hold there
     */
    @Schema(name = "LedgerFinding")
    record Finding(
            UUID organisationId,
            long events,
            String headHash,
            boolean intact,
            @Nullable Long brokenAt,
            @Nullable String reason) {}

    /** What is done with each event while a chain is verified. */
    @FunctionalInterface
    interface EachEvent {
        void accept(ResultSet event) throws SQLException;
    }

    /** What is done with each place of a chain that does not hold, by its sequence and the stable code of why. */
    @FunctionalInterface
    interface EachFault {
        void found(long sequence, String reason);
    }

    /** Verifies the chain of one organisation in bounded memory. */
    static Finding verify(Connection connection, UUID organisationId) throws SQLException {
        return verify(connection, organisationId, (sequence, reason) -> {});
    }

    /** The same, and shows every place that does not hold: each event is measured by the one that stands before it. */
    static Finding verify(Connection connection, UUID organisationId, EachFault eachFault) throws SQLException {
        boolean autoCommit = connection.getAutoCommit();
        int isolation = connection.getTransactionIsolation();
        connection.setAutoCommit(false);
        // events and head must be of one moment, or an append in between would look like tampering
        connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
        try {
            return walk(connection, organisationId, event -> {}, eachFault);
        } finally {
            connection.rollback();
            connection.setTransactionIsolation(isolation);
            connection.setAutoCommit(autoCommit);
        }
    }

    /**
     * Verifies within the caller's transaction, which sees one moment only, and shows every event on the way: also those
     * behind the first that does not hold.
     */
    static Finding walk(Connection connection, UUID organisationId, EachEvent each) throws SQLException {
        return walk(connection, organisationId, each, (sequence, reason) -> {});
    }

    private static Finding walk(Connection connection, UUID organisationId, EachEvent each, EachFault eachFault)
            throws SQLException {
        long expected = 0;
        String previous = Ledger.GENESIS;
        Finding broken = null;
        try (PreparedStatement events = connection.prepareStatement("""
                select sequence, subject_id, type, at, actor_id, content, previous_hash, hash from ledger_event
                where organisation_id = ? order by sequence""")) {
            events.setFetchSize(1000);
            events.setObject(1, organisationId);
            try (ResultSet event = events.executeQuery()) {
                while (event.next()) {
                    expected++;
                    String reason = fault(event, organisationId, expected, previous);
                    if (reason != null) {
                        broken = first(broken, eachFault, organisationId, expected, previous, expected, reason);
                        expected = event.getLong("sequence");
                    }
                    previous = event.getString("hash");
                    each.accept(event);
                }
            }
        }
        if (!(expected + ":" + previous).equals(head(connection, organisationId))) {
            broken = first(broken, eachFault, organisationId, expected, previous, expected + 1, "head-differs");
        }
        return broken == null ? new Finding(organisationId, expected, previous, true, null, null) : broken;
    }

    private static Finding first(
            @Nullable Finding broken,
            EachFault eachFault,
            UUID organisationId,
            long events,
            String headHash,
            long sequence,
            String reason) {
        eachFault.found(sequence, reason);
        return broken == null ? new Finding(organisationId, events, headHash, false, sequence, reason) : broken;
    }

    private static @Nullable String fault(ResultSet event, UUID organisationId, long expected, String previous)
            throws SQLException {
        if (event.getLong("sequence") != expected) {
            return "missing-event";
        }
        if (!event.getString("previous_hash").equals(previous)) {
            return "broken-link";
        }
        String content = event.getString("content");
        if (!Sha256.hex(content).equals(event.getString("hash"))) {
            return "content-changed";
        }
        return agrees(event, content, organisationId, previous) ? null : "columns-differ";
    }

    private static boolean agrees(ResultSet event, String content, UUID organisationId, String previous)
            throws SQLException {
        try {
            JsonNode node = JSON.readTree(content);
            return node.path("organisation").asText().equals(organisationId.toString())
                    && node.path("sequence").asLong() == event.getLong("sequence")
                    && node.path("previousHash").asText().equals(previous)
                    && node.path("subject").asText().equals(event.getString("subject_id"))
                    && node.path("type").asText().equals(event.getString("type"))
                    && Objects.equals(node.path("actor").path("id").textValue(), event.getString("actor_id"))
                    && Instant.parse(node.path("at").asText())
                            .equals(event.getTimestamp("at").toInstant());
        } catch (JsonProcessingException e) {
            return false;
        }
    }

    private static String head(Connection connection, UUID organisationId) throws SQLException {
        try (PreparedStatement head = connection.prepareStatement(
                "select sequence || ':' || hash from ledger_head where organisation_id = ?")) {
            head.setObject(1, organisationId);
            try (ResultSet row = head.executeQuery()) {
                return row.next() ? row.getString(1) : "0:" + Ledger.GENESIS;
            }
        }
    }
}
