package org.hazardledger.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hazardledger.identity.Caller;
import org.hazardledger.platform.Cursor;
import org.hazardledger.platform.Messages;
import org.hazardledger.platform.Page;
import org.hazardledger.platform.Problem;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.json.Json;
import org.jspecify.annotations.Nullable;

/**
 * What imports were and what became of their rows. Their rows are seen by whoever sent them alone, who sent which file with what
 * result also by those who answer for all the schools it could have been about.
 */
@ApplicationScoped
class Imports {

    private static final String COLUMNS = """
            b.id, j.kind, j.state, j.done, j.total, j.message, b.file_name, b.file_sha256, b.file_size, b.form,
            lower(replace(b.mode, '_', '-')) as mode, lower(replace(b.on_error, '_', '-')) as on_error, b.counters,
            coalesce(b.file_of, b.id) as file_of, b.based_on, b.confirms,
            (select max(c.id::text)::uuid from import_batch c join job k on k.id = c.id
                where c.confirms = b.id and k.state in ('QUEUED', 'RUNNING', 'DONE')) as confirmed_by,
            jsonb_build_object('id', p.id, 'name', p.name) as started_by, b.resumed_at,
            j.created_at, j.updated_at""";

    private final Jdbi jdbi;

    Imports(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** A row as stored, with the headings of its file. */
    public record Row(
            int position,
            String sheet,
            int number,
            long line,
            Fate fate,
            @Nullable String reason,
            @Nullable Integer reasonColumn,
            @Nullable String schoolText,
            @Nullable Integer relatedRow,
            List<String> candidates,
            @Json List<ImportRows.StoredRemark> remarks,
            @Nullable @Json ImportedBuilding building,
            @Nullable @Json Map<String, Settled.Change> changes,
            List<UUID> hazardIds,
            List<String> cells,
            List<String> labels,
            List<String> columns) {

        /** Heading of a column by its number, null for the row as a whole. */
        @Nullable
        String label(int column) {
            return column >= 0 && column < labels.size() && !labels.get(column).isBlank() ? labels.get(column) : null;
        }

        /** What the column holds, null when nobody knows. */
        @Nullable
        String field(int column) {
            return column >= 0
                            && column < columns.size()
                            && !columns.get(column).isEmpty()
                    ? columns.get(column)
                    : null;
        }
    }

    Page<ImportView> page(Caller caller, ImportsOf of, int limit, @Nullable UUID after) {
        List<ImportView> views = jdbi.withHandle(handle -> handle.createQuery("select " + COLUMNS + """
                        , null::jsonb as result
                        from import_batch b join job j on j.id = b.id join person p on p.id = b.owner_id
                        where (b.owner_id = :owner or (:all and cardinality(b.districts || b.schools) > 0
                            and b.districts <@ :districts and not exists (
                                select 1 from unnest(b.schools) s (id) join organisation o on o.id = s.id
                                where not (o.id = any(:schools) or o.district_id = any(:districts)))))
                          and (cast(:after as uuid) is null or b.id < :after)
                        order by b.id desc limit :limit""")
                .bind("owner", caller.personId())
                .bind("all", of == ImportsOf.ALL)
                .bind("districts", caller.scope().districtArray())
                .bind("schools", caller.scope().schoolArray())
                .bind("after", after)
                .bind("limit", limit + 1)
                .mapTo(ImportView.class)
                .list());
        return Page.of(views, limit, view -> Cursor.of(view.id()), null);
    }

    Optional<ImportView> find(UUID owner, UUID id) {
        return jdbi.withHandle(handle -> handle.createQuery("select " + COLUMNS + """
                        , j.result
                        from import_batch b join job j on j.id = b.id join person p on p.id = b.owner_id
                        where b.id = :id and b.owner_id = :owner""")
                .bind("id", id)
                .bind("owner", owner)
                .mapTo(ImportView.class)
                .findOne());
    }

    /** @param after position of the last row seen, -1 for the first page */
    Page<ImportRowView> rows(UUID owner, UUID id, @Nullable Fate fate, int limit, int after, Messages texts) {
        List<Row> rows = jdbi.withHandle(handle -> {
            requireOwn(handle, owner, id);
            return handle.createQuery(ROWS + """
                             and r.position > :after and (cast(:fate as text) is null or r.fate = :fate)
                            order by r.position limit :limit""")
                    .bind("id", id)
                    .bind("after", after)
                    .bind("fate", fate == null ? null : fate.name())
                    .bind("limit", limit + 1)
                    .mapTo(Row.class)
                    .list();
        });
        Page<Row> page = Page.of(rows, limit, row -> Cursor.of(row.position()), null);
        return new Page<>(
                page.items().stream().map(row -> ImportRowView.of(row, texts)).toList(), page.nextCursor(), null);
    }

    /** The first rows of an import, for its result. */
    List<ImportRowView> firstRows(UUID id, int limit, Messages texts) {
        return jdbi.withHandle(handle -> handle.createQuery(ROWS + " order by r.position limit :limit")
                .bind("id", id)
                .bind("limit", limit)
                .mapTo(Row.class)
                .map(row -> ImportRowView.of(row, texts))
                .list());
    }

    static final String ROWS = """
            select r.position, r.sheet, r.number, r.line, r.fate, r.reason, r.reason_column, r.school_text,
                   r.related_row, r.candidates, r.remarks, r.building, r.changes, r.hazard_ids, r.cells, b.labels, b.columns
            from import_row r join import_batch b on b.id = r.batch_id where r.batch_id = :id""";

    void requireOwn(Handle handle, UUID owner, UUID id) {
        handle.createQuery("select 1 from import_batch where id = :id and owner_id = :owner")
                .bind("id", id)
                .bind("owner", owner)
                .mapTo(Integer.class)
                .findOne()
                .orElseThrow(Problem::notFound);
    }
}
