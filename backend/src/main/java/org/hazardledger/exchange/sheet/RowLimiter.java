package org.hazardledger.exchange.sheet;

/** Refuses a sheet with too many rows, columns or characters while it is read, before memory is used up. */
final class RowLimiter {

    private final ReadLimits limits;
    private int rows;

    RowLimiter(ReadLimits limits) {
        this.limits = limits;
    }

    SheetRow check(SheetRow row) {
        if (++rows > limits.rows()) {
            throw new FileRefusal("import-too-many-rows", limits.rows());
        }
        if (row.cells().size() > limits.columns()
                && row.cells().stream().skip(limits.columns()).anyMatch(c -> !c.blank())) {
            throw new FileRefusal("import-too-many-columns", row.source(), limits.columns());
        }
        for (Cell cell : row.cells()) {
            if (cell.text().length() > limits.cellCharacters()) {
                throw new FileRefusal("import-cell-too-long", row.source(), limits.cellCharacters());
            }
        }
        return row;
    }
}
