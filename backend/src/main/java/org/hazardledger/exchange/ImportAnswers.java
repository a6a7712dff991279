package org.hazardledger.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hazardledger.exchange.form.Column;
import org.hazardledger.exchange.form.Decisions;
import org.hazardledger.platform.Problem;
import org.hazardledger.platform.Revision;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jspecify.annotations.Nullable;

/** What the texts of a sender mean, remembered from one file to the next. Nobody else's imports know of it. */
@ApplicationScoped
class ImportAnswers {

    static final String HEADING = "HEADING";
    private static final int MOST = 5_000;

    private final Jdbi jdbi;

    ImportAnswers(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** One remembered meaning. */
    public record Remembered(String field, String said, String means) {}

    Decisions of(UUID owner) {
        List<Decisions.Answer> answers = new ArrayList<>();
        Map<String, Column> headings = new HashMap<>();
        jdbi.useHandle(handle -> handle.createQuery("""
                        select field, said, means from import_answer where owner_id = :owner
                        order by given_at desc limit :most""")
                .bind("owner", owner)
                .bind("most", MOST)
                .mapTo(Remembered.class)
                .forEach(one -> {
                    if (one.field().equals(HEADING)) {
                        headings.put(one.said(), Column.valueOf(one.means()));
                    } else {
                        answers.add(
                                new Decisions.Answer(null, Column.valueOf(one.field()), one.said(), one.means(), true));
                    }
                }));
        return new Decisions(answers, Set.of(), Set.of(), headings);
    }

    /** Keeps what holds for more than one row; a later answer replaces an earlier one. */
    void remember(UUID owner, Decisions decisions) {
        jdbi.useHandle(handle -> {
            PreparedBatch batch = handle.prepareBatch("""
                    insert into import_answer (owner_id, field, said, means, given_at)
                    values (:owner, :field, :said, :means, now())
                    on conflict (owner_id, field, said) do update
                        set means = excluded.means, given_at = excluded.given_at, version = import_answer.version + 1""");
            decisions.answers().stream()
                    .filter(answer -> answer.row() == null)
                    .forEach(answer -> add(batch, owner, answer.column().name(), answer.said(), answer.means()));
            decisions.headings().forEach((heading, column) -> add(batch, owner, HEADING, heading, column.name()));
            if (batch.size() > 0) {
                batch.execute();
            }
        });
    }

    /** One remembered meaning with what is known of it. */
    public record Row(UUID id, String field, String said, String means, Instant givenAt, long version) {}

    /** Those of a sender, the last remembered first. */
    List<Row> list(UUID owner, @Nullable UUID after, int limit) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select id, field, said, means, given_at, version from import_answer
                        where owner_id = :owner and (cast(:after as uuid) is null or id < :after)
                        order by id desc limit :limit""")
                .bind("owner", owner)
                .bind("after", after)
                .bind("limit", limit)
                .mapTo(Row.class)
                .list());
    }

    /** Forgets one; somebody else's is answered like one that does not exist. */
    void withdraw(UUID owner, UUID id, @Nullable String ifMatch) {
        jdbi.useTransaction(handle -> {
            long version = handle.createQuery(
                            "select version from import_answer where id = :id and owner_id = :owner for update")
                    .bind("id", id)
                    .bind("owner", owner)
                    .mapTo(Long.class)
                    .findOne()
                    .orElseThrow(Problem::notFound);
            Revision.require(ifMatch, version);
            handle.execute("delete from import_answer where id = ?", id);
        });
    }

    private static void add(PreparedBatch batch, UUID owner, String field, String said, String means) {
        batch.bind("owner", owner)
                .bind("field", field)
                .bind("said", said)
                .bind("means", means)
                .add();
    }
}
