package org.hazardledger.exchange;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** CSV that spreadsheets open as text: with a byte order mark, and no cell that they would execute. */
final class CsvTable implements TableWriter {

    private final Writer text;
    private final CsvWriter csv;

    CsvTable(OutputStream out) {
        text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        try {
            text.write('\uFEFF');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        csv = CsvWriter.builder().build(text);
    }

    @Override
    public void row(List<String> cells) {
        String[] inert = new String[cells.size()];
        for (int i = 0; i < inert.length; i++) {
            inert[i] = inert(cells.get(i));
        }
        csv.writeRecord(inert);
    }

    /** A leading = + - @ tab or CR starts a formula or smuggles one; an apostrophe before it makes it text. */
    static String inert(String cell) {
        return !cell.isEmpty() && "=+-@\t\r＝＋－＠".indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }

    @Override
    public void close() {
        try {
            csv.flush();
            text.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
