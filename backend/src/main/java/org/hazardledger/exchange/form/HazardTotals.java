package org.hazardledger.exchange.form;

import java.util.List;
import org.hazardledger.exchange.cell.Count;
import org.hazardledger.exchange.sheet.SheetRow;
import org.jspecify.annotations.Nullable;

/** Hazards are counted, as the weekly table's column 隐患总数 does. */
final class HazardTotals implements Totals {

    private final Header header;
    private int hazards;
    private @Nullable Integer declared;

    HazardTotals(Header header) {
        this.header = header;
    }

    @Override
    public void declared(SheetRow row) {
        declared = Count.parse(row.cell(header.position(Column.TOTAL)).text())
                .map(Count::value)
                .orElse(declared);
    }

    @Override
    public void count(ReadRow row) {
        hazards += row.verdict() == ReadRow.Verdict.ACCEPTED
                ? row.content().hazards().size()
                : 0;
    }

    @Override
    public List<String> findings() {
        return declared != null && declared != hazards ? List.of("total-mismatch") : List.of();
    }
}
