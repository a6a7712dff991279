package org.hazardledger.exchange.form;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.hazardledger.exchange.cell.Count;
import org.hazardledger.exchange.cell.Plain;
import org.hazardledger.exchange.sheet.Cell;
import org.hazardledger.exchange.sheet.SheetRow;
import org.jspecify.annotations.Nullable;

/** Hazards are counted, as the weekly table's column 隐患总数 does. */
final class HazardTotals implements Totals {

    private static final Pattern SENTENCE = Pattern.compile("隐患(?:总数)?[::]?\\(?(\\d{1,6})\\)?[处个项条]");

    private final Header header;
    private int hazards;
    private int since;
    private boolean differs;

    HazardTotals(Header header) {
        this.header = header;
    }

    @Override
    public void declared(SheetRow row, boolean part) {
        Integer declared = number(row);
        differs |= declared != null && declared != (part ? since : hazards);
        since = 0;
    }

    /** In its column, or in a sentence: 合计：隐患12处. */
    private @Nullable Integer number(SheetRow row) {
        Integer inColumn = Count.parse(row.cell(header.position(Column.TOTAL)).text())
                .map(Count::value)
                .orElse(null);
        if (inColumn != null) {
            return inColumn;
        }
        String line = row.cells().stream().map(Cell::text).collect(Collectors.joining(" "));
        Matcher sentence = SENTENCE.matcher(Plain.tight(line));
        return sentence.find() ? Integer.valueOf(sentence.group(1)) : null;
    }

    @Override
    public void count(ReadRow row) {
        int more = row.verdict() == ReadRow.Verdict.ACCEPTED
                ? row.content().hazards().size()
                : 0;
        hazards += more;
        since += more;
    }

    @Override
    public List<String> findings() {
        return differs ? List.of("total-mismatch") : List.of();
    }
}
