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

    private static final List<Column> SCHOOLS = List.of(Column.UNIT, Column.ORG_CODE, Column.ORG_NAME);

    private final SheetRow row;
    private final Header header;
    private final boolean oneSender;
    private final Map<Column, Cell> resolved = new EnumMap<>(Column.class);
    private final List<Remark> warnings = new ArrayList<>();
    private final List<Remark> notes = new ArrayList<>();
    private boolean ditto;
    private @Nullable Remark unresolved;

    /** @param oneSender whether the whole form is of one school, so that its unit column names places */
    FormRow(SheetRow row, Header header, boolean oneSender) {
        this.row = row;
        this.header = header;
        this.oneSender = oneSender;
    }

    SheetRow row() {
        return row;
    }

    /** Raw text of a column, with "as above" and decisions resolved; empty when the form has no such column. */
    String raw(Column column) {
        return cell(column).text();
    }

    /** Trimmed raw text, null when blank. */
    @Nullable
    String text(Column column) {
        String trimmed = Plain.trimmed(raw(column));
        return trimmed.isEmpty() ? null : trimmed;
    }

    Cell cell(Column column) {
        Cell instead = resolved.get(column);
        return instead == null ? row.cell(header.position(column)) : instead;
    }

    /**
     * Copies "as above" cells from the record before, which is never one behind a total line, and none about another
     * school: what it says there is not what is meant here.
     */
    void resolveDitto(@Nullable FormRow before) {
        boolean copies = before != null && !namesAnotherSchool(before);
        for (Column column : header.positions().keySet()) {
            if (!Words.ditto(cell(column).text())) {
                continue;
            }
            if (copies || (before != null && column == Column.UNIT)) {
                resolved.put(column, before.cell(column));
                note("ditto:" + column.name().toLowerCase(java.util.Locale.ROOT), column);
                ditto = true;
            } else {
                unresolved = unresolved == null ? remark("ditto-unresolved", column) : unresolved;
            }
        }
    }

    private boolean namesAnotherSchool(FormRow before) {
        for (Column column : SCHOOLS) {
            String here = text(column);
            String there = before.text(column);
            if (here != null
                    && there != null
                    && !Words.ditto(here)
                    && !Plain.name(here).equals(Plain.name(there))) {
                return !oneSender;
            }
        }
        return false;
    }

    /** Reads what a person has decided in place of what stands in the cells. */
    void resolve(Decisions decisions) {
        for (Column column : header.positions().keySet()) {
            Decisions.Answer answer = decisions.of(row.source(), column, raw(column));
            if (answer != null) {
                resolved.put(column, new Cell(answer.means(), null, null));
                note(answer.remembered() ? "answered-before" : "answered", column);
            }
        }
    }

    /** Reads this in place of an empty cell, because something else than a cell says so. */
    void assume(Column column, String means) {
        resolved.put(column, new Cell(means, null, null));
    }

    /** An "as above" with nothing above it; null for none. */
    @Nullable
    Remark unresolved() {
        return unresolved;
    }

    boolean hasDitto() {
        return ditto;
    }

    void warn(String code, Column column) {
        warnings.add(remark(code, column));
    }

    void warnOfRow(String code) {
        warnings.add(Remark.ofRow(code));
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
