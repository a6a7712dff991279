package org.hazardledger.exchange.sheet;

import java.util.List;

/**
 * One row of a sheet.
 *
 * @param sheet name of the sheet; {@code csv} for a text file
 * @param number physical row (XLSX, XLS) or record (CSV), counted from 1
 * @param line physical line on which a CSV record begins; equals {@code number} in a workbook
 * @param cells the cells from the first column on; may be shorter than the header
 */
public record SheetRow(String sheet, int number, long line, List<Cell> cells) {

    public Cell cell(int column) {
        return column >= 0 && column < cells.size() ? cells.get(column) : Cell.EMPTY;
    }

    public boolean blank() {
        for (Cell cell : cells) {
            if (!cell.blank()) {
                return false;
            }
        }
        return true;
    }

    /** {@code sheet!row}, as the report names a row. */
    public String source() {
        return sheet + "!" + number;
    }
}
