package org.hazardledger.testing;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.persistence.EntityManagerFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.hibernate.SessionFactory;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.SqlLogger;
import org.jdbi.v3.core.statement.StatementContext;

/**
 * How many statements a request costs, those of Jdbi and of Hibernate together. Only for requests that run alone.
 */
public final class Statements {

    /** What surrounds every request: finding the caller, counting requests, keeping jobs alive. */
    private static final List<String> FRAME = List.of("p.subject = :subject", "rate_window", "update job");

    private Statements() {}

    /** Statements of the request's own. */
    public static List<String> of(Runnable request) {
        List<String> seen = new CopyOnWriteArrayList<>();
        Jdbi jdbi = CDI.current().select(Jdbi.class).get();
        var statistics = CDI.current()
                .select(EntityManagerFactory.class)
                .get()
                .unwrap(SessionFactory.class)
                .getStatistics();
        SqlLogger before =
                jdbi.getConfig(org.jdbi.v3.core.statement.SqlStatements.class).getSqlLogger();
        long prepared = statistics.getPrepareStatementCount();
        jdbi.setSqlLogger(new SqlLogger() {
            @Override
            public void logAfterExecution(StatementContext context) {
                seen.add(context.getRenderedSql());
            }
        });
        try {
            request.run();
        } finally {
            jdbi.setSqlLogger(before);
        }
        List<String> own = new ArrayList<>(seen);
        own.removeIf(sql -> FRAME.stream().anyMatch(sql::contains));
        for (long n = statistics.getPrepareStatementCount() - prepared; n > 0; n--) {
            own.add("a statement of Hibernate");
        }
        return own;
    }
}
