package org.hazardledger.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** XLSX of inline strings: they are never executed, and unlike shared ones they need no memory. */
final class XlsxTable implements TableWriter {

    private static final int ROWS_OF_A_SHEET = 1_000_000;
    private static final int FLUSH = 500;
    private static final Pattern UNSTORABLE = Pattern.compile("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]");

    private final Workbook workbook;
    private Worksheet sheet;
    private int sheets = 1;
    private int row;

    XlsxTable(OutputStream out) {
        workbook = new Workbook(out, "HazardLedger", "1.0");
        sheet = workbook.newWorksheet("1");
    }

    @Override
    public void row(List<String> cells) {
        try {
            if (row == ROWS_OF_A_SHEET) {
                sheet.finish();
                sheet = workbook.newWorksheet(String.valueOf(++sheets));
                row = 0;
            }
            for (int column = 0; column < cells.size(); column++) {
                sheet.inlineString(row, column, storable(cells.get(column)));
            }
            if (++row % FLUSH == 0) {
                sheet.flush();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** XML has no control characters beside tab and line break; Excel takes 32 767 characters. */
    static String storable(String cell) {
        String clean = hasUnstorable(cell) ? UNSTORABLE.matcher(cell).replaceAll("") : cell;
        return clean.length() <= 32_767 ? clean : clean.substring(0, 32_767);
    }

    private static boolean hasUnstorable(String cell) {
        for (int i = 0; i < cell.length(); i++) {
            char c = cell.charAt(i);
            if (c < ' ' || c >= '\uFFFE') {
                return true;
            }
        }
        return false;
    }

    @Override
    public void close() {
        try {
            workbook.finish();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
