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
                        insert into import_batch (id, owner_id, file_name, file_sha256, file_size, mode, on_error, created_at)
                        values (:id, :owner, :name, :sha256, :size, :mode, :onError, now())""")
                .bind("id", id)
                .bind("owner", asked.caller().personId())
                .bind("name", asked.fileName())
                .bind("sha256", sha256)
                .bind("size", size)
                .bind("mode", asked.mode().name())
                .bind("onError", asked.onError().name())
                .execute());
    }

    void end(UUID id, String format, FileReading reading, Counters counters) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        update import_batch set format = :format, form = :form, labels = :labels, warnings = :warnings,
                            submission = cast(:submission as jsonb), counters = cast(:counters as jsonb)
                        where id = :id""")
                .bind("id", id)
                .bind("format", format)
                .bind("form", reading.form().label())
                .bind("labels", reading.labels().toArray(String[]::new))
                .bind("warnings", reading.warnings().toArray(String[]::new))
                .bind("submission", text(ImportResult.SubmissionView.of(reading.submission())))
                .bind("counters", text(counters))
                .execute());
    }

    /** @param first position of the first row in the file */
    void addRows(UUID id, int first, List<Settled> rows) {
        if (rows.isEmpty()) {
            return;
        }
        jdbi.useHandle(handle -> {
            PreparedBatch batch = handle.prepareBatch("""
                    insert into import_row (batch_id, position, sheet, number, line, fate, reason, reason_column, school_text,
                        related_row, candidates, remarks, building, changes, hazard_ids, cells)
                    values (:batch, :position, :sheet, :number, :line, :fate, :reason, :column, :school, :related,
                        :candidates, cast(:remarks as jsonb), cast(:building as jsonb), cast(:changes as jsonb), :hazards, :cells)""");
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
