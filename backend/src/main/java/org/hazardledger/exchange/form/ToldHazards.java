package org.hazardledger.exchange.form;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hazardledger.exchange.cell.Claim;
import org.hazardledger.exchange.sheet.SheetRow;

/** Reads hazards that stand beside pictures by the rules of the flat format. */
public final class ToldHazards {

    /** What can be told of one, in the order of the cells. */
    public static final List<Column> COLUMNS = List.of(
            Column.DESCRIPTION,
            Column.BUILDING,
            Column.PLACE,
            Column.CATEGORY,
            Column.SEVERITY,
            Column.FOUND_AT,
            Column.FOUND_BY,
            Column.SOURCE,
            Column.STATUS,
            Column.DUE_DATE,
            Column.RECTIFIED_AT,
            Column.RESPONSIBLE);

    private final ReadContext context;
    private final Header header;
    private final HazardReader reader;

    /**
     * Of rows with a school in one column and {@link #COLUMNS} one beside the other.
     *
     * @param school number of the column of its name
     * @param first number of the first of the columns
     */
    public ToldHazards(ReadContext context, int school, int first) {
        this.context = context;
        EnumMap<Column, Integer> positions = new EnumMap<>(Column.class);
        positions.put(Column.ORG_NAME, school);
        COLUMNS.forEach(column -> positions.put(column, first + COLUMNS.indexOf(column)));
        header = new Header(Layout.HAZARDS, 1, 1, positions, Map.of());
        reader = new HazardReader(context);
    }

    /** @param rectified whether a picture shows that it is, where no words say how far its remedy is */
    public ReadRow read(SheetRow row, boolean rectified) {
        FormRow form = new FormRow(row, header, false);
        form.resolve(context.decisions());
        if (rectified && form.text(Column.STATUS) == null) {
            form.assume(Column.STATUS, Claim.Status.RECTIFIED.name().toLowerCase(Locale.ROOT));
        }
        return reader.read(form);
    }
}
