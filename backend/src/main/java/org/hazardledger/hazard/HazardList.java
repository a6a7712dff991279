package org.hazardledger.hazard;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.hazardledger.identity.Caller;
import org.hazardledger.platform.BusinessTime;
import org.hazardledger.platform.Cursor;
import org.hazardledger.platform.Limit;
import org.hazardledger.platform.Page;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;

/** The list of hazards: one statement, keyset pages, a count that stops at ten thousand. */
@ApplicationScoped
class HazardList {

    private static final int COUNTED_TO = 10_000;

    private final Jdbi jdbi;
    private final Clock clock;

    HazardList(Jdbi jdbi, Clock clock) {
        this.jdbi = jdbi;
        this.clock = clock;
    }

    /** How a page is asked for. */
    record PageRequest(
            @Nullable Integer limit,
            @Nullable String cursor,
            @Nullable HazardSort sort,
            boolean total) {}

    Page<HazardSummary> page(Caller caller, HazardFilter filter, PageRequest request) {
        int limit = Limit.of(request.limit());
        HazardSort sort = request.sort() == null ? HazardSort.NEWEST : request.sort();
        Cursor cursor = Cursor.decode(request.cursor(), 2);
        LocalDate today = BusinessTime.today(clock);
        HazardQuery conditions = HazardQuery.of(caller, filter, today);
        List<HazardSummary.Row> rows = jdbi.withHandle(handle -> {
            Query query = handle.createQuery(sql(conditions, sort, cursor != null, request.total(), limit + 1))
                    .bindMap(conditions.bindings());
            if (cursor != null) {
                sort.bind(query, cursor);
            }
            return query.mapTo(HazardSummary.Row.class).list();
        });
        Page.Total total = request.total() ? total(rows) : null;
        Page<HazardSummary.Row> page = Page.of(rows, limit, row -> Cursor.of(row.sortKey(), row.id()), total);
        return new Page<>(
                page.items().stream().map(row -> HazardSummary.of(row, today)).toList(),
                page.nextCursor(),
                page.total());
    }

    private static Page.Total total(List<HazardSummary.Row> rows) {
        Long counted = rows.isEmpty() ? Long.valueOf(0) : rows.get(0).total();
        long value = counted == null ? 0 : counted;
        return new Page.Total(Math.min(value, COUNTED_TO), value <= COUNTED_TO);
    }

    /**
     * The page is cut by the index first; names and thumbnails are fetched for its rows only. The number of rows is part of the
     * text and the joins can't be flattened: a planner that does not know how few rows these are reads whole tables for the names.
     */
    private static String sql(HazardQuery conditions, HazardSort sort, boolean after, boolean total, int rows) {
        String count = total
                ? "(select count(*) from (select 1 from hazard h where " + conditions.where() + " limit "
                        + (COUNTED_TO + 1) + ") counted)"
                : "null::bigint";
        return """
                with page as materialized (
                    select h.id, h.number, h.school_id, h.building_id, h.place_text, h.category, h.severity,
                           h.description, h.state, h.fix_mode, h.due_date, h.supervision, h.rebound_count, h.outside_list, h.found_at,
                           h.listed_at, h.source, %s as sort_key
                    from hazard h
                    where %s%s
                    order by %s
                    limit %d)
                select page.*, coalesce((page.supervision ->> 'on')::boolean, false) as supervised,
                       s.official_name as school_name, s.code as school_code,
                       (select b.name from building b where b.id = page.building_id) as building_name,
                       (select hp.photo_id from hazard_photo hp where hp.hazard_id = page.id and hp.stage = 'BEFORE'
                        order by hp.added_at, hp.photo_id limit 1) as thumb_photo_id,
                       %s as total
                from page cross join lateral (select o.official_name, o.code from organisation o
                                              where o.id = page.school_id offset 0) s
                order by %s
                """.formatted(
                        sort.key("h"),
                        conditions.where(),
                        after ? "\n  and " + sort.after("h") : "",
                        sort.order("h"),
                        rows,
                        count,
                        sort.order("page"));
    }
}
