package org.hazardledger.exchange.form;

/**
 * Something to tell about a cell.
 *
 * @param code stable name of what it means
 * @param column number of the cell from 0; -1 when it concerns the whole row
 */
public record Remark(String code, int column) {

    public static Remark ofRow(String code) {
        return new Remark(code, -1);
    }
}
