package org.hazardledger.exchange;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hazardledger.exchange.form.FileReading;
import org.hazardledger.exchange.form.Remark;
import org.hazardledger.exchange.sheet.Cell;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jspecify.annotations.Nullable;

/** Keeps what was asked of an import and the fate of each of its rows. */
@ApplicationScoped
class ImportBatches {

    private final Jdbi jdbi;
    private final ObjectMapper json;

    ImportBatches(Jdbi jdbi, ObjectMapper json) {
        this.jdbi = jdbi;
        this.json = json;
    }

    /** A remark as stored: {@code column} from 0, -1 for the whole row. */
    public record StoredRemark(String code, int column, boolean warning) {}

    /** @param id of the job that does the work */
    void begin(UUID id, NewImport asked, String sha256, long size) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        insert into import_batch (id, owner_id, file_name, file_sha256, file_size, mode, on_error, wanted_form,
                            file_of, based_on, confirms, decisions, created_at)
                        values (:id, :owner, :name, :sha256, :size, :mode, :onError, :wanted,
                            :fileOf, :basedOn, :confirms, cast(:decisions as jsonb), now())""")
                .bind("id", id)
                .bind("owner", asked.caller().personId())
                .bind("name", asked.fileName())
                .bind("sha256", sha256)
                .bind("size", size)
                .bind("mode", asked.mode().name())
                .bind("onError", asked.onError().name())
                .bind("wanted", asked.wanted() == null ? null : asked.wanted().label())
                .bind("fileOf", asked.earlier().fileOf())
                .bind("basedOn", asked.earlier().basedOn())
                .bind("confirms", asked.earlier().confirms())
                .bind("decisions", text(asked.decisions()))
                .execute());
    }

    void describe(UUID id, String format, FileReading reading) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        update import_batch set format = :format, form = :form, labels = :labels, warnings = :warnings,
                            columns = :columns, unknown_headings = :unknown, missing_columns = :missing,
                            submission = cast(:submission as jsonb)
                        where id = :id""")
                .bind("id", id)
                .bind("format", format)
                .bind("form", reading.form().label())
                .bind("labels", reading.labels().toArray(String[]::new))
                .bind("warnings", reading.warnings().toArray(String[]::new))
                .bind(
                        "columns",
                        reading.columns().stream()
                                .map(column -> column == null ? "" : column.name())
                                .toArray(String[]::new))
                .bind("unknown", reading.unknownHeadings().toArray(String[]::new))
                .bind(
                        "missing",
                        reading.missingColumns().stream().map(Enum::name).toArray(String[]::new))
                .bind("submission", text(ImportResult.SubmissionView.of(reading.submission())))
                .execute());
    }

    /** How many rows of an import have a fate. */
    int recorded(UUID id) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select coalesce(max(position) + 1, 0) from import_row where batch_id = :id")
                .bind("id", id)
                .mapTo(Integer.class)
                .one());
    }

    /** Counts the recorded fates and keeps the counters. */
    Counters count(UUID id) {
        Counters counters = jdbi.withHandle(handle ->
                handle.createQuery("""
                        select count(*) as rows,
                               count(*) filter (where fate = 'CREATED') as created,
                               count(*) filter (where fate = 'UPDATED') as updated,
                               count(*) filter (where fate = 'UNCHANGED') as unchanged,
                               count(*) filter (where fate = 'SKIPPED') as skipped,
                               count(*) filter (where fate = 'REJECTED') as rejected,
                               count(*) filter (where fate = 'NEEDS_DECISION') as needs_decision,
                               coalesce(sum(hazards) filter (where fate in ('CREATED', 'UPDATED')), 0) as hazards,
                               count(*) filter (where declared_none and fate in ('CREATED', 'UPDATED')) as declared_none
                        from import_row where batch_id = :id""").bind("id", id).mapTo(Counters.class).one());
        jdbi.useHandle(handle -> handle.createUpdate(
                        "update import_batch set counters = cast(:counters as jsonb) where id = :id")
                .bind("id", id)
                .bind("counters", text(counters))
                .execute());
        return counters;
    }

    /** @param first position of the first row in the file */
    void addRows(UUID id, int first, List<Settled> rows) {
        if (rows.isEmpty()) {
            return;
        }
        jdbi.useHandle(handle -> {
            PreparedBatch batch = handle.prepareBatch("""
                    insert into import_row (batch_id, position, sheet, number, line, fate, reason, reason_column, school_text,
                        related_row, candidates, remarks, building, changes, hazard_ids, cells,
                        hazards, declared_none)
                    values (:batch, :position, :sheet, :number, :line, :fate, :reason, :column, :school, :related,
                        :candidates, cast(:remarks as jsonb), cast(:building as jsonb), cast(:changes as jsonb), :hazards, :cells,
                        :held, :declaredNone)""");
            for (int i = 0; i < rows.size(); i++) {
                bind(batch, id, first + i, rows.get(i)).add();
            }
            batch.execute();
        });
    }

    private PreparedBatch bind(PreparedBatch batch, UUID id, int position, Settled settled) {
        Remark reason = settled.reason();
        var row = settled.row();
        return batch.bind("batch", id)
                .bind("position", position)
                .bind("sheet", row.row().sheet())
                .bind("number", row.row().number())
                .bind("line", row.row().line())
                .bind("fate", settled.fate().name())
                .bind("reason", reason == null ? null : reason.code())
                .bind("column", reason == null ? null : reason.column())
                .bind(
                        "school",
                        row.school() == null ? row.schoolText() : row.school().name())
                .bind("related", row.relatedRow() == 0 ? null : row.relatedRow())
                .bind("candidates", row.candidates().toArray(String[]::new))
                .bind("remarks", text(remarks(settled)))
                .bind("building", text(ImportedBuilding.of(row.content())))
                .bind("changes", settled.changes().isEmpty() ? null : text(settled.changes()))
                .bind("held", row.content().hazards().size())
                .bind("declaredNone", row.content().declaredNone())
                .bind("hazards", settled.hazardIds().toArray(UUID[]::new))
                .bind(
                        "cells",
                        row.row().cells().stream()
                                .map(Cell::text)
                                .map(ImportBatches::storable)
                                .toArray(String[]::new));
    }

    private static List<StoredRemark> remarks(Settled settled) {
        List<StoredRemark> remarks = new ArrayList<>();
        settled.row().warnings().forEach(r -> remarks.add(new StoredRemark(r.code(), r.column(), true)));
        settled.row().notes().forEach(r -> remarks.add(new StoredRemark(r.code(), r.column(), false)));
        return remarks;
    }

    /** PostgreSQL stores every character but NUL. */
    private static String storable(String text) {
        return text.indexOf('\0') < 0 ? text : text.replace('\0', '\uFFFD');
    }

    private @Nullable String text(@Nullable Object value) {
        try {
            return value == null ? null : json.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
