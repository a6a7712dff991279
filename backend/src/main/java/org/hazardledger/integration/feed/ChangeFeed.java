package org.hazardledger.integration.feed;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hazardledger.identity.Caller;
import org.hazardledger.identity.Scope;
import org.hazardledger.ledger.Publicity;
import org.hazardledger.platform.Cursor;
import org.hazardledger.platform.Limit;
import org.hazardledger.platform.Problem;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;

/**
 * The events in a caller's scope, in the one order. A cursor names the last event seen and not its number, which would
 * tell how much happens elsewhere.
 */
@ApplicationScoped
public class ChangeFeed {

    private static final String COLUMNS = """
            select c.position, e.organisation_id, o.code as organisation_code, e.sequence, e.subject_id, e.type, e.at,
                   e.content, e.previous_hash, e.hash
            from ledger_change c
            join ledger_event e on e.organisation_id = c.organisation_id and e.sequence = c.sequence
            join organisation o on o.id = c.organisation_id
            where\s""";

    private final Jdbi jdbi;
    private final ObjectMapper json;
    private final Numbering numbering;

    ChangeFeed(Jdbi jdbi, ObjectMapper json, Numbering numbering) {
        this.jdbi = jdbi;
        this.json = json;
        this.numbering = numbering;
    }

    /** What came after a cursor, from the beginning when there is none. */
    ChangePage after(Caller caller, @Nullable String since, @Nullable Integer asked) {
        int limit = Limit.of(asked);
        Cursor cursor = Cursor.decode(since, 2);
        numbering.catchUp();
        List<Change.Row> rows = jdbi.withHandle(handle -> {
            long position = cursor == null ? 0 : position(handle, cursor);
            String sql = COLUMNS + scope(caller.scope()) + " and " + Publicity.CONDITION
                    + " and c.position > :position order by c.position limit :limit";
            return bind(handle.createQuery(sql), caller)
                    .bind("position", position)
                    .bind("limit", limit + 1)
                    .mapTo(Change.Row.class)
                    .list();
        });
        boolean more = rows.size() > limit;
        List<Change> items =
                rows.stream().limit(limit).map(row -> Change.of(row, json)).toList();
        return new ChangePage(items, items.isEmpty() ? since : cursorOf(items.get(items.size() - 1)), more);
    }

    /** The place of the last event of all. */
    long last() {
        numbering.catchUp();
        return jdbi.withHandle(handle -> handle.createQuery("select position from ledger_feed")
                .mapTo(Long.class)
                .one());
    }

    /** Schools, districts and offices something happened in after one place and up to another. */
    Set<UUID> touched(long after, long upTo) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select organisation_id from ledger_change where position > :after and position <= :upTo
                        union select district_id from ledger_change where position > :after and position <= :upTo""")
                .bind("after", after)
                .bind("upTo", upTo)
                .mapTo(UUID.class)
                .set());
    }

    /** Nothing but the cursor of the last event there is, for who wants to hear only of what comes. */
    ChangePage end(Caller caller) {
        numbering.catchUp();
        String last = jdbi.withHandle(handle -> bind(
                        handle.createQuery(COLUMNS + scope(caller.scope()) + " and " + Publicity.CONDITION
                                + " order by c.position desc limit 1"),
                        caller)
                .mapTo(Change.Row.class)
                .findOne()
                .map(row -> cursorOf(Change.of(row, json)))
                .orElse(null));
        return new ChangePage(List.of(), last, false);
    }

    private static String cursorOf(Change change) {
        return Cursor.of(change.organisationId(), change.sequence()).encode();
    }

    private static long position(Handle handle, Cursor cursor) {
        try {
            return handle.createQuery(
                            "select position from ledger_change where organisation_id = :id and sequence = :sequence")
                    .bind("id", UUID.fromString(cursor.values().get(0)))
                    .bind("sequence", Long.parseLong(cursor.values().get(1)))
                    .mapTo(Long.class)
                    .findOne()
                    .orElseThrow(() -> Problem.invalid("since", "bad-cursor"));
        } catch (IllegalArgumentException e) {
            throw Problem.invalid("since", "bad-cursor");
        }
    }

    /** One district or school is an equality, so that its index gives the order as well. */
    private static String scope(Scope scope) {
        if (scope.districts().size() == 1 && scope.schools().isEmpty()) {
            return "c.district_id = (:districts)[1]";
        }
        if (scope.schools().size() == 1 && scope.districts().isEmpty()) {
            return "c.organisation_id = (:schools)[1]";
        }
        return "(c.district_id = any(:districts) or c.organisation_id = any(:schools))";
    }

    private static Query bind(Query query, Caller caller) {
        return query.bind("districts", caller.scope().districtArray())
                .bind("schools", caller.scope().schoolArray())
                .bind("person", caller.personId())
                .bind("own", Publicity.ownSchools(caller))
                .bind("published", Publicity.published())
                .bind("drafts", Publicity.drafts());
    }
}
