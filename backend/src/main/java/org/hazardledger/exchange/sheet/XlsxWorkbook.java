package org.hazardledger.exchange.sheet;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.jspecify.annotations.Nullable;

/** An Office Open XML workbook, streamed behind the {@link ZipGuard}. */
record XlsxWorkbook(Path file, ReadLimits limits, List<String> sheets, boolean macros) implements Workbook {

    /** Cell formats are needed to tell dates from numbers. */
    private static final ReadingOptions WITH_FORMATS = new ReadingOptions(true, false);

    static XlsxWorkbook open(Path file, ReadLimits limits) {
        return Damage.explained(() -> {
            boolean macros = ZipGuard.check(file, limits);
            try (ReadableWorkbook workbook = new ReadableWorkbook(file.toFile(), WITH_FORMATS)) {
                return new XlsxWorkbook(
                        file, limits, workbook.getSheets().map(Sheet::getName).toList(), macros);
            }
        });
    }

    @Override
    public String description() {
        return "xlsx";
    }

    @Override
    public SheetLayout layout(int sheet) {
        return Damage.explained(() -> new SheetParts(file, limits).layout(sheet));
    }

    @Override
    public List<String> warnings() {
        return macros ? List.of("macros-ignored") : List.of();
    }

    @Override
    public void read(int sheet, RowVisitor visitor) {
        RowLimiter limiter = new RowLimiter(limits);
        RowVisitor through = Damage.through(visitor);
        Damage.explained(() -> {
            try (ReadableWorkbook workbook = new ReadableWorkbook(file.toFile(), WITH_FORMATS);
                    Stream<Row> rows = workbook.getSheet(sheet).orElseThrow().openStream()) {
                int last = 0;
                for (Iterator<Row> i = rows.iterator(); i.hasNext(); ) {
                    SheetRow row = row(i.next(), sheets.get(sheet));
                    if (row.number() <= last) {
                        // rows are named by their numbers, in questions and in the report
                        throw new FileRefusal("import-file-damaged");
                    }
                    last = row.number();
                    if (!row.blank() && !through.visit(limiter.check(row))) {
                        break;
                    }
                }
                return sheet;
            }
        });
    }

    private SheetRow row(Row row, String sheet) {
        List<Cell> cells = new ArrayList<>(row.getCellCount());
        for (int column = 0; column < row.getCellCount(); column++) {
            cells.add(cell(row.getCell(column)));
        }
        return new SheetRow(sheet, row.getRowNum(), row.getRowNum(), cells);
    }

    private static Cell cell(org.dhatim.fastexcel.reader.@Nullable Cell cell) {
        if (cell == null) {
            return Cell.EMPTY;
        }
        return switch (cell.getType()) {
            case NUMBER -> number(cell);
            case FORMULA -> formula(cell);
            case BOOLEAN -> Cell.ofText(Boolean.TRUE.equals(cell.asBoolean()) ? "是" : "否");
            case STRING -> Cell.ofText(cell.asString());
            case ERROR -> Cell.ofText(cell.getRawValue());
            case EMPTY -> Cell.EMPTY;
        };
    }

    private static Cell number(org.dhatim.fastexcel.reader.Cell cell) {
        LocalDateTime date =
                NumberFormat.isDate(cell.getDataFormatId(), cell.getDataFormatString()) ? cell.asDate() : null;
        return date == null ? Cell.ofNumber(cell.asNumber()) : Cell.ofDate(date);
    }

    /** The value the sender's program had computed; formulas are never evaluated here. */
    private static Cell formula(org.dhatim.fastexcel.reader.Cell cell) {
        Object value = cell.getValue();
        if (value instanceof BigDecimal number) {
            return Cell.ofNumber(number);
        }
        return Cell.ofText(cell.getText());
    }
}
