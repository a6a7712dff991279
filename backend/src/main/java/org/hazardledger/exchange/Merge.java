package org.hazardledger.exchange;

import java.util.List;
import org.hazardledger.exchange.form.ReadRow;

/** Takes understood rows of one kind into the register or the ledger. */
interface Merge {

    /**
     * Settles the rows in their order, with a bounded number of statements for all of them.
     *
     * @param rows accepted rows of one kind of content
     * @param write false in a dry run: everything is decided, nothing stored
     */
    List<Settled> settle(List<ReadRow> rows, boolean write);
}
