package org.hazardledger.exchange.form;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.hazardledger.exchange.cell.Plain;
import org.hazardledger.exchange.cell.Words;
import org.hazardledger.exchange.sheet.Cell;
import org.hazardledger.exchange.sheet.MergedRegion;
import org.hazardledger.exchange.sheet.RowVisitor;
import org.hazardledger.exchange.sheet.SheetLayout;
import org.hazardledger.exchange.sheet.SheetRow;
import org.jspecify.annotations.Nullable;

/** The rows below one header: tells records from footers, totals and filler, and fills what merges leave out. */
final class TableReader implements RowVisitor {

    private static final Set<String> TOTALS = Set.of("合计", "小计", "总计", "共计");
    private static final Pattern BEHIND_TOTAL = Pattern.compile("[::(].*$");

    private final Header header;
    private final Submission submission;
    private final RowReader reader;
    private final DuplicateWatch duplicates;
    private final Consumer<ReadRow> rows;
    private final ReadContext context;
    private final BitSet hiddenRows;
    private final List<MergedRegion> tall;
    private final Map<MergedRegion, Cell> merged = new HashMap<>();
    private final SubmissionLines lines = new SubmissionLines();
    private final Totals totals;

    private @Nullable FormRow before;

    TableReader(
            Header header,
            Submission submission,
            SheetLayout layout,
            ReadContext context,
            DuplicateWatch duplicates,
            Consumer<ReadRow> rows) {
        this.header = header;
        this.submission = submission;
        this.reader = RowReader.of(header, submission, context);
        this.duplicates = duplicates;
        this.totals = Totals.of(header, submission);
        this.rows = rows;
        this.context = context;
        this.hiddenRows = layout.hiddenRows();
        this.tall = layout.merges().stream()
                .filter(m -> m.height() > 1 && m.firstRow() > header.lastRow())
                .toList();
    }

    /** What there is to say about the table as a whole, once its rows are read. */
    List<String> findings() {
        return totals.findings();
    }

    @Nullable
    LookbackCheck lookback() {
        return totals.lookback();
    }

    @Override
    public boolean visit(SheetRow row) {
        if (row.number() > header.lastRow()) {
            rows.accept(read(tall.isEmpty() ? row : fill(row)));
        }
        return true;
    }

    private ReadRow read(SheetRow row) {
        if (header.form().isPaper() && lines.accept(row)) {
            return ReadRow.skipped(row, "footer");
        }
        String sum = total(row);
        if (sum != null) {
            totals.declared(row, sum.equals("小计"));
            before = null;
            return ReadRow.skipped(row, "total-row");
        }
        if (isFiller(row)) {
            return ReadRow.skipped(row, "template-filler");
        }
        if (context.decisions().skipped().contains(row.source())) {
            return ReadRow.skipped(row, "skipped-by-decision");
        }
        FormRow form = new FormRow(row, header, submission.school() != null);
        form.resolveDitto(before);
        form.resolve(context.decisions());
        before = form;
        if (hiddenRows.get(row.number())) {
            form.warnOfRow("row-hidden");
        }
        ReadRow read = reader.read(form);
        if (form.unresolved() != null && read.verdict() != ReadRow.Verdict.REJECTED) {
            read = read.decided(ReadRow.Verdict.NEEDS_DECISION, form.unresolved());
        }
        read = duplicates.check(read, submission, context.decisions().taken());
        totals.count(read);
        return read;
    }

    private static boolean isFiller(SheetRow row) {
        for (Cell cell : row.cells()) {
            if (!cell.blank() && !Words.filler(cell.text())) {
                return false;
            }
        }
        return true;
    }

    /** The word a line of sums begins with; null for any other line. */
    private static @Nullable String total(SheetRow row) {
        for (int column = 0; column < Math.min(3, row.cells().size()); column++) {
            Cell cell = row.cells().get(column);
            if (!cell.blank()) {
                String word = BEHIND_TOTAL.matcher(Plain.tight(cell.text())).replaceAll("");
                return TOTALS.contains(word) ? word : null;
            }
        }
        return null;
    }

    /** The file keeps the value of a merged block in its first cell only. */
    private SheetRow fill(SheetRow row) {
        List<Cell> cells = new ArrayList<>(row.cells());
        for (MergedRegion region : tall) {
            if (region.firstRow() == row.number()) {
                merged.put(region, row.cell(region.firstColumn()));
            } else if (region.covers(row.number(), region.firstColumn()) && merged.get(region) != null) {
                while (cells.size() <= region.firstColumn()) {
                    cells.add(row.cell(Integer.MAX_VALUE));
                }
                cells.set(region.firstColumn(), merged.get(region));
            }
        }
        return new SheetRow(row.sheet(), row.number(), row.line(), cells);
    }
}
