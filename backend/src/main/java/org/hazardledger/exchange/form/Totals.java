package org.hazardledger.exchange.form;

import java.util.List;
import org.hazardledger.exchange.sheet.SheetRow;
import org.jspecify.annotations.Nullable;

/** Compares what a table's own 合计 line says with what its rows say. The line is checked, never imported. */
interface Totals {

    /** @param part whether the line sums up only the rows since the last such line: 小计, not 合计 */
    void declared(SheetRow row, boolean part);

    void count(ReadRow row);

    /** What there is to say about the table as a whole, once its rows are read. */
    List<String> findings();

    /** The figures of a look-back table, null for any other. */
    default @Nullable LookbackCheck lookback() {
        return null;
    }

    static Totals of(Header header, Submission submission) {
        return header.form() == Form.LOOKBACK_SUMMARY ? new LookbackTotals(submission) : new HazardTotals(header);
    }
}
