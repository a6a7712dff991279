package org.hazardledger.exchange.form;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.hazardledger.exchange.cell.Plain;
import org.hazardledger.exchange.cell.Words;
import org.hazardledger.exchange.sheet.Cell;
import org.hazardledger.exchange.sheet.SheetRow;
import org.jspecify.annotations.Nullable;

/** One record row seen through its header, collecting what there is to say about it. */
final class FormRow {

    private final SheetRow row;
    private final Header header;
    private final Map<Column, String> resolved = new EnumMap<>(Column.class);
    private final List<Remark> warnings = new ArrayList<>();
    private final List<Remark> notes = new ArrayList<>();

    FormRow(SheetRow row, Header header) {
        this.row = row;
        this.header = header;
    }

    SheetRow row() {
        return row;
    }

    /** Raw text of a column, with "as above" resolved; empty when the form has no such column. */
    String raw(Column column) {
        String above = resolved.get(column);
        return above == null ? cell(column).text() : above;
    }

    /** Trimmed raw text, null when blank. */
    @Nullable
    String text(Column column) {
        String trimmed = Plain.trimmed(raw(column));
        return trimmed.isEmpty() ? null : trimmed;
    }

    Cell cell(Column column) {
        return row.cell(header.position(column));
    }

    /** Copies "as above" cells from the record before; it never reaches over a total or another table. */
    boolean resolveDitto(@Nullable FormRow before) {
        boolean any = false;
        for (Column column : header.positions().keySet()) {
            if (before != null && Words.ditto(cell(column).text())) {
                resolved.put(column, before.raw(column));
                note("ditto:" + column.name().toLowerCase(java.util.Locale.ROOT), column);
                any = true;
            }
        }
        return any;
    }

    boolean hasDitto() {
        return !resolved.isEmpty();
    }

    void warn(String code, Column column) {
        warnings.add(remark(code, column));
    }

    void note(String code, Column column) {
        notes.add(remark(code, column));
    }

    Remark remark(String code, Column column) {
        return new Remark(code, header.position(column));
    }

    List<Remark> warnings() {
        return warnings;
    }

    List<Remark> notes() {
        return notes;
    }
}
