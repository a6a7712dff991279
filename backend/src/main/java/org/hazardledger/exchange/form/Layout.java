package org.hazardledger.exchange.form;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.hazardledger.exchange.cell.Plain;

/** The columns of one kind of table: which must be there, and every heading they have been seen under. */
enum Layout {
    WEEKLY(Form.WEEKLY_DETAIL, Set.of(Column.UNIT, Column.PROBLEMS), Headings.WEEKLY),
    LOOKBACK(Form.LOOKBACK_SUMMARY, Set.of(Column.BUILDING, Column.PROBLEMS, Column.FIXABLE_NOW), Headings.LOOKBACK),
    HAZARDS(Form.HAZARD_ROWS, Set.of(Column.DESCRIPTION, Column.FOUND_AT), Headings.HAZARDS),
    ORGANISATIONS(
            Form.ORGANISATION_ROSTER, Set.of(Column.ORG_CODE, Column.ORG_NAME, Column.KIND), Headings.ORGANISATIONS),
    BUILDINGS(Form.ORGANISATION_ROSTER, Set.of(Column.ORG_CODE, Column.BUILDING, Column.USE_STATE), Headings.BUILDINGS);

    private final Form form;
    private final Set<Column> required;
    private final Map<String, Column> columns = new HashMap<>();

    Layout(Form form, Set<Column> required, Map<Column, String> headings) {
        this.form = form;
        this.required = required;
        headings.forEach((column, synonyms) -> {
            for (String synonym : synonyms.split(" ")) {
                columns.put(Plain.heading(synonym), column);
            }
        });
    }

    Form form() {
        return form;
    }

    Set<Column> required() {
        return required;
    }

    boolean has(Column column) {
        return columns.containsValue(column);
    }

    /** Every column the table can have. */
    Set<Column> all() {
        return EnumSet.copyOf(columns.values());
    }

    /** The column under this heading; null for a column the form does not know. */
    @org.jspecify.annotations.Nullable
    Column column(String heading) {
        return columns.get(Plain.heading(heading));
    }
}
