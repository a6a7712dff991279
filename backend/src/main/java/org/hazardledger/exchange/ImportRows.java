package org.hazardledger.exchange;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hazardledger.exchange.form.ReadRow;
import org.hazardledger.exchange.form.Remark;
import org.hazardledger.exchange.sheet.Cell;
import org.hazardledger.platform.CopyRows;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Keeps the fate of each row of an import. */
@ApplicationScoped
class ImportRows {

    private static final List<String> COLUMNS = List.of(
            "batch_id",
            "position",
            "sheet",
            "number",
            "line",
            "fate",
            "reason",
            "reason_column",
            "school_text",
            "related_row",
            "candidates",
            "remarks",
            "building",
            "changes",
            "hazard_ids",
            "cells",
            "hazards",
            "declared_none",
            "asked");

    private final Jdbi jdbi;
    private final ObjectMapper json;

    ImportRows(Jdbi jdbi, ObjectMapper json) {
        this.jdbi = jdbi;
        this.json = json;
    }

    /** A remark as stored: {@code column} from 0, -1 for the whole row. */
    public record StoredRemark(String code, int column, boolean warning) {}

    /** @param first position of the first row in the file */
    void add(UUID id, int first, List<Settled> settled) {
        jdbi.useHandle(handle -> CopyRows.into(handle.getConnection(), "import_row", COLUMNS, rows -> {
            for (int i = 0; i < settled.size(); i++) {
                copy(rows, id, first + i, settled.get(i));
            }
        }));
    }

    private void copy(CopyRows rows, UUID id, int position, Settled settled) {
        Remark reason = settled.reason();
        ReadRow row = settled.row();
        rows.row()
                .uuid(id)
                .integer(position)
                .text(row.row().sheet())
                .integer(row.row().number())
                .bigint(row.row().line())
                .name(settled.fate())
                .text(reason == null ? null : reason.code())
                .integer(reason == null ? null : reason.column())
                .text(row.school() == null ? row.schoolText() : row.school().name())
                .integer(row.relatedRow() == 0 ? null : row.relatedRow())
                .texts(row.candidates())
                .json(remarks(settled))
                .json(text(ImportedBuilding.of(row.content())))
                .json(settled.changes().isEmpty() ? null : text(settled.changes()))
                .uuids(settled.hazardIds())
                .texts(row.row().cells().stream().map(Cell::text).toList())
                .integer(row.content().hazards().size())
                .bool(row.content().declaredNone())
                .text(settled.asked());
    }

    private @Nullable String remarks(Settled settled) {
        List<StoredRemark> remarks = new ArrayList<>();
        settled.row().warnings().forEach(r -> remarks.add(new StoredRemark(r.code(), r.column(), true)));
        settled.row().notes().forEach(r -> remarks.add(new StoredRemark(r.code(), r.column(), false)));
        return remarks.isEmpty() ? "[]" : text(remarks);
    }

    private @Nullable String text(@Nullable Object value) {
        try {
            return value == null ? null : json.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
