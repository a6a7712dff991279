package org.hazardledger.platform;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/**
 * Many rows on their way into a table by COPY, in PostgreSQL's binary format: nothing has to be escaped, and the types must be
 * those of the columns. Constraints hold and triggers fire as for an insert. In the transaction of its connection, which can do
 * nothing else meanwhile.
 */
public final class CopyRows {

    private static final byte[] SIGNATURE = {'P', 'G', 'C', 'O', 'P', 'Y', '\n', (byte) 0xFF, '\r', '\n', 0};
    private static final Instant EPOCH = Instant.parse("2000-01-01T00:00:00Z");
    private static final long EPOCH_DAY = LocalDate.of(2000, 1, 1).toEpochDay();
    private static final int UUID_TYPE = 2950;
    private static final int TEXT_TYPE = 25;
    private static final int SENT_AT_ONCE = 64 * 1024;
    private static final int ABSENT = -1;

    private final CopyIn copy;
    private final int columns;
    private final CopyBuffer buffer = new CopyBuffer(2 * SENT_AT_ONCE);

    private CopyRows(CopyIn copy, int columns) {
        this.copy = copy;
        this.columns = columns;
        buffer.writeBytes(SIGNATURE);
        int4(0, 4);
        int4(0, 4);
    }

    /**
     * Copies the rows that are given; a failure, theirs or the database's, leaves none of them.
     *
     * @param columns names, in the order in which each row gives its values
     */
    public static void into(Connection connection, String table, List<String> columns, Consumer<CopyRows> rows) {
        String sql = "copy " + table + " (" + String.join(", ", columns) + ") from stdin (format binary)";
        try {
            CopyIn copy = connection.unwrap(PGConnection.class).getCopyAPI().copyIn(sql);
            try {
                CopyRows copied = new CopyRows(copy, columns.size());
                rows.accept(copied);
                copied.end();
            } catch (SQLException | RuntimeException e) {
                cancel(copy, e);
                throw e;
            }
        } catch (SQLException e) {
            throw new IllegalStateException("rows of " + table + " were refused", e);
        }
    }

    /** What went wrong first is what is told. */
    private static void cancel(CopyIn copy, Exception reason) {
        try {
            if (copy.isActive()) {
                copy.cancelCopy();
            }
        } catch (SQLException e) {
            reason.addSuppressed(e);
        }
    }

    /** Begins the next row; its values follow. */
    public CopyRows row() {
        if (buffer.size() >= SENT_AT_ONCE) {
            send();
        }
        return int2(columns);
    }

    public CopyRows uuid(@Nullable UUID value) {
        return value == null ? absent() : int4(16, 4).uuidBytes(value);
    }

    public CopyRows text(@Nullable String value) {
        if (value == null) {
            return absent();
        }
        int size = begin();
        buffer.writeText(value);
        return end(size);
    }

    /** An enumeration by its name, in a column of text. */
    public CopyRows name(@Nullable Enum<?> value) {
        return value == null ? absent() : text(value.name());
    }

    public CopyRows integer(@Nullable Integer value) {
        return value == null ? absent() : int4(4, 4).int4(value, 4);
    }

    public CopyRows bigint(long value) {
        return int4(8, 4).int8(value);
    }

    public CopyRows bool(boolean value) {
        int4(1, 4);
        buffer.write(value ? 1 : 0);
        return this;
    }

    public CopyRows instant(@Nullable Instant value) {
        return value == null ? absent() : bigint(ChronoUnit.MICROS.between(EPOCH, value));
    }

    public CopyRows date(@Nullable LocalDate value) {
        return value == null ? absent() : integer((int) (value.toEpochDay() - EPOCH_DAY));
    }

    /** A column of type jsonb. */
    public CopyRows json(@Nullable String value) {
        if (value == null) {
            return absent();
        }
        int size = begin();
        // version of the binary form
        buffer.write(1);
        buffer.writeText(value);
        return end(size);
    }

    public CopyRows texts(Collection<String> values) {
        int size = begin();
        array(TEXT_TYPE, values.size());
        values.forEach(this::text);
        return end(size);
    }

    public CopyRows uuids(Collection<UUID> values) {
        int size = begin();
        array(UUID_TYPE, values.size());
        values.forEach(this::uuid);
        return end(size);
    }

    /** A column of type tsvector, of lexemes without positions; none of them twice. */
    public CopyRows lexemes(String[] values) {
        int size = begin();
        int4(values.length, 4);
        for (String lexeme : values) {
            buffer.writeText(lexeme);
            buffer.write(0);
            int2(0);
        }
        return end(size);
    }

    private void array(int type, int length) {
        int4(length == 0 ? 0 : 1, 4).int4(0, 4).int4(type, 4);
        if (length > 0) {
            int4(length, 4).int4(1, 4);
        }
    }

    /** Leaves room for a size that is known at {@link #end}. */
    private int begin() {
        int4(0, 4);
        return buffer.size();
    }

    private CopyRows end(int begun) {
        buffer.patch(begun - 4, buffer.size() - begun);
        return this;
    }

    private CopyRows absent() {
        return int4(ABSENT, 4);
    }

    private CopyRows uuidBytes(UUID value) {
        return int8(value.getMostSignificantBits()).int8(value.getLeastSignificantBits());
    }

    private CopyRows int8(long value) {
        return int4((int) (value >>> 32), 4).int4((int) value, 4);
    }

    private CopyRows int2(int value) {
        return int4(value, 2);
    }

    /** The lower bytes of a number, the highest of them first. */
    private CopyRows int4(int value, int bytes) {
        for (int shift = (bytes - 1) * 8; shift >= 0; shift -= 8) {
            buffer.write(value >>> shift);
        }
        return this;
    }

    private void end() throws SQLException {
        // the mark behind the last row
        int2(-1);
        send();
        copy.endCopy();
    }

    private void send() {
        try {
            buffer.sendTo(copy);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
