package org.hazardledger.platform;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;

/**
 * A list by id, the newest first: one statement a page, and one for the total when that is asked for.
 *
 * @param type a record that the columns of {@code sql} are mapped to
 * @param sql everything up to the last condition of its {@code where}
 * @param id the column that orders the list, with its table's alias
 */
public record NewestFirst<T>(Class<T> type, String sql, String id, Function<T, UUID> idOf) {

    /** The page that is asked for, and how many there are in all when that is. */
    public Page<T> page(Jdbi jdbi, UnaryOperator<Query> bind, CountedPageQuery asked) {
        return page(jdbi, bind, asked.limit(), asked.cursor(), asked.total());
    }

    /**
     * A page without a total.
     *
     * @param bind binds what {@code sql} names
     * @param asked how many at most, by the rules of {@link Limit}
     * @param cursor behind which it begins, null for the first page
     */
    public Page<T> page(Jdbi jdbi, UnaryOperator<Query> bind, @Nullable Integer asked, @Nullable String cursor) {
        return page(jdbi, bind, Limit.of(asked), cursor, false);
    }

    private Page<T> page(Jdbi jdbi, UnaryOperator<Query> bind, int limit, @Nullable String cursor, boolean total) {
        UUID after = Cursor.afterId(cursor);
        String page = sql
                + " and (cast(:after as uuid) is null or %1$s < :after) order by %1$s desc limit :fetched"
                        .formatted(id);
        return jdbi.withHandle(handle -> {
            List<T> fetched = bind.apply(handle.createQuery(page))
                    .bind("after", after)
                    .bind("fetched", limit + 1)
                    .mapTo(type)
                    .list();
            Page.Total counted = total
                    ? new Page.Total(
                            bind.apply(handle.createQuery("select count(*) from (" + sql + ") n"))
                                    .mapTo(Long.class)
                                    .one(),
                            true)
                    : null;
            return Page.of(fetched, limit, item -> Cursor.of(idOf.apply(item)), counted);
        });
    }
}
