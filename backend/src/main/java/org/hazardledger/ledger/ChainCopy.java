package org.hazardledger.ledger;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import org.hazardledger.identity.Caller;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * A chain as it leaves the house: one line an event, each the canonical JSON its hash is made of, so that anybody can
 * recompute the chain from the lines alone. What {@link Publicity} keeps from this reader is a line with hashes only: the
 * links hold across it, and nothing of it is told.
 */
public final class ChainCopy {

    private ChainCopy() {}

    /**
     * What was written.
     *
     * @param events lines, withheld ones included
     * @param withheld lines that hold hashes only
     * @param headSequence where the ledger says that the chain ends
     * @param brokenAt sequence of the first event that did not hold when it was written, null when all held
     * @param reason stable code of what did not hold
     */
    public record Written(
            UUID organisationId,
            long events,
            long withheld,
            long headSequence,
            String headHash,
            @Nullable Long brokenAt,
            @Nullable String reason) {}

    /** Writes and verifies the chain of an organisation within a transaction that sees one moment only. */
    public static Written write(Handle handle, Caller caller, UUID organisationId, OutputStream out) {
        long[] counts = new long[2];
        try {
            ChainVerifier.Finding found = ChainVerifier.walk(handle.getConnection(), organisationId, event -> {
                String line = line(caller, organisationId, event);
                counts[0]++;
                counts[1] += line == null ? 1 : 0;
                write(out, line == null ? withheld(event) : line);
            });
            Ledger.Head head = head(handle, organisationId);
            return new Written(
                    organisationId,
                    counts[0],
                    counts[1],
                    head.sequence(),
                    head.hash(),
                    found.brokenAt(),
                    found.reason());
        } catch (SQLException e) {
            throw new IllegalStateException("the chain could not be read", e);
        }
    }

    private static @Nullable String line(Caller caller, UUID organisationId, ResultSet event) throws SQLException {
        boolean told = Publicity.tells(
                caller, event.getString("type"), event.getObject("actor_id", UUID.class), organisationId);
        return told ? event.getString("content") : null;
    }

    private static String withheld(ResultSet event) throws SQLException {
        return CanonicalJson.of(Map.of(
                "withheld", true,
                "sequence", event.getLong("sequence"),
                "previousHash", event.getString("previous_hash"),
                "hash", event.getString("hash")));
    }

    private static void write(OutputStream out, String line) {
        try {
            out.write((line + '\n').getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Ledger.Head head(Handle handle, UUID organisationId) {
        return handle.createQuery("select sequence, hash from ledger_head where organisation_id = :id")
                .bind("id", organisationId)
                .mapTo(Ledger.Head.class)
                .findOne()
                .orElse(new Ledger.Head(0, Ledger.GENESIS));
    }
}
