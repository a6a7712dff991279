package org.hazardledger.exchange.sheet;

/** Receives the rows of a sheet in order. */
@FunctionalInterface
public interface RowVisitor {

    /** @return false to stop reading */
    boolean visit(SheetRow row);
}
