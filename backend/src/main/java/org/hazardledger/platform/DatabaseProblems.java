package org.hazardledger.platform;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** What a failure of the database means for the one who asked; null when it is simply a fault of ours. */
final class DatabaseProblems {

    private DatabaseProblems() {}

    static @Nullable Problem of(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql) {
                return of(sql);
            }
        }
        return null;
    }

    private static @Nullable Problem of(SQLException failure) {
        String state = failure.getSQLState();
        if (state == null) {
            // the pool gave up waiting for a connection
            return Problem.of(ProblemType.UNAVAILABLE, "unavailable");
        }
        if (state.equals("23505")) {
            // two requests created the same thing at once: the second is told so
            return Problem.conflict("already-exists");
        }
        if (state.equals("22021") || state.equals("22P05")) {
            // a character that no column can keep, by a way that does not check texts
            return Problem.invalid("", "bad-format");
        }
        // connection lost, shutting down, deadlock or serialization: the same request may work in a moment
        boolean passing = state.startsWith("08")
                || state.startsWith("57P")
                || state.startsWith("53")
                || state.equals("40001")
                || state.equals("40P01");
        return passing ? Problem.of(ProblemType.UNAVAILABLE, "unavailable") : null;
    }
}
