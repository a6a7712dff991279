package org.hazardledger.exchange.form;

import java.util.EnumMap;
import java.util.Map;

/**
 * Where the columns of a sheet stand.
 *
 * @param layout the table that was recognised
 * @param firstRow physical row of the first header line
 * @param lastRow physical row of the last header line
 * @param positions column numbers from 0
 * @param labels headings by column number, also of columns the form does not know
 */
public record Header(
        Layout layout, int firstRow, int lastRow, EnumMap<Column, Integer> positions, Map<Integer, String> labels) {

    Form form() {
        return layout.form();
    }

    /** The weekly table was seen with a heading over three others; the mapping is the same. */
    boolean twoLevel() {
        return lastRow > firstRow;
    }

    int position(Column column) {
        return positions.getOrDefault(column, -1);
    }
}
