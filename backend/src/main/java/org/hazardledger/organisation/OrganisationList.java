package org.hazardledger.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.hazardledger.identity.Caller;
import org.hazardledger.platform.Cursor;
import org.hazardledger.platform.Page;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.RowMappers;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;

/** Organisations in the caller's places by code, in one statement; a wanted total is counted in the same one. */
@ApplicationScoped
class OrganisationList {

    private final Jdbi jdbi;

    OrganisationList(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    Page<OrganisationSummary> page(Caller caller, OrganisationFilter filter) {
        int limit = filter.limit();
        Cursor cursor = Cursor.decode(filter.cursor(), 1);
        String where = where(filter);
        String sql = "select (%s) as total, page.* from (select 1) as one left join lateral ("
                        .formatted(filter.total() ? "select count(*) from organisation where " + where : "null::bigint")
                + "select id, code, official_name, short_names, level, kind, parent_id, boarding, key_unit, active from organisation where "
                + where + (cursor == null ? "" : " and code > :after")
                + " order by code limit :fetched) as page on true order by page.code";
        return jdbi.withHandle(handle -> {
            Query query = bind(handle.createQuery(sql), filter)
                    .bind("places", Node.places(caller))
                    .bind("fetched", limit + 1);
            if (cursor != null) {
                query.bind("after", cursor.values().get(0));
            }
            return read(query, filter.total(), limit);
        });
    }

    private static Page<OrganisationSummary> read(Query query, boolean counted, int limit) {
        List<OrganisationSummary> rows = new ArrayList<>();
        Page.Total[] total = new Page.Total[1];
        query.scanResultSet((results, context) -> {
            var row = results.get();
            var mapper = context.getConfig(RowMappers.class)
                    .findFor(OrganisationSummary.class)
                    .orElseThrow()
                    .specialize(row, context);
            while (row.next()) {
                if (counted) {
                    total[0] = new Page.Total(row.getLong("total"), true);
                }
                // an empty page is one row of nothing but its total
                if (row.getObject("id") != null) {
                    rows.add(mapper.map(row, context));
                }
            }
            return rows;
        });
        return Page.of(rows, limit, item -> Cursor.of(item.code()), total[0]);
    }

    private static String where(OrganisationFilter filter) {
        StringBuilder where = new StringBuilder("lineage && :places");
        if (filter.parent != null) {
            where.append(" and parent_id = :parent");
        }
        if (isGiven(filter.kind)) {
            where.append(" and kind = any(:kinds)");
        }
        if (isGiven(filter.level)) {
            where.append(" and level = any(:levels)");
        }
        if (filter.active != null) {
            where.append(" and active = :active");
        }
        if (isGiven(filter.q)) {
            where.append(" and strpos(lower(code || ' ' || official_name || ' ' || array_to_string(short_names, ' ')")
                    .append(" || ' ' || array_to_string(former_names, ' ')), lower(:text)) > 0");
        }
        return where.toString();
    }

    private static Query bind(Query query, OrganisationFilter filter) {
        if (filter.parent != null) {
            query.bind("parent", filter.parent);
        }
        if (isGiven(filter.kind)) {
            query.bindArray("kinds", String.class, names(filter.kind));
        }
        if (isGiven(filter.level)) {
            query.bindArray("levels", String.class, names(filter.level));
        }
        if (filter.active != null) {
            query.bind("active", filter.active);
        }
        if (isGiven(filter.q)) {
            query.bind("text", filter.q.strip());
        }
        return query;
    }

    private static List<String> names(List<? extends Enum<?>> values) {
        return values.stream().map(Enum::name).toList();
    }

    private static boolean isGiven(@Nullable Collection<?> values) {
        return values != null && !values.isEmpty();
    }

    private static boolean isGiven(@Nullable String text) {
        return text != null && !text.isBlank();
    }
}
