package org.hazardledger.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.dhatim.fastexcel.Worksheet;
import org.hazardledger.exchange.RowNotes.Note;
import org.hazardledger.exchange.sheet.SheetRow;
import org.hazardledger.exchange.sheet.Workbook;
import org.hazardledger.platform.Messages;

/** The rows of the sender's file in a new workbook, one by one, so that its size does not matter. */
final class RebuiltReport {

    private static final int FLUSH = 500;

    private final Workbook source;
    private final RowNotes notes;
    private final Messages texts;

    RebuiltReport(Workbook source, RowNotes notes, Messages texts) {
        this.source = source;
        this.notes = notes;
        this.texts = texts;
    }

    void write(OutputStream out) throws IOException {
        try (org.dhatim.fastexcel.Workbook workbook = new org.dhatim.fastexcel.Workbook(out, "HazardLedger", "1.0")) {
            List<String> sheets = source.sheets();
            for (int sheet = 0; sheet < sheets.size(); sheet++) {
                Worksheet target = workbook.newWorksheet(sheets.get(sheet));
                Lines lines = new Lines(target);
                source.read(sheet, lines::add);
                target.finish();
            }
        }
    }

    private final class Lines {

        private final Worksheet target;
        private boolean begun;
        private int rows;

        Lines(Worksheet target) {
            this.target = target;
        }

        boolean add(SheetRow row) {
            int line = row.number() - 1;
            for (int column = 0; column < row.cells().size(); column++) {
                String text = row.cells().get(column).text();
                if (!text.isEmpty()) {
                    target.inlineString(line, column, XlsxTable.storable(text));
                }
            }
            Note next = notes.peek();
            Note note = notes.take(row.sheet(), row.number());
            if (note == null
                    && !begun
                    && next != null
                    && next.sheet().equals(row.sheet())
                    && next.number() == row.number() + 1) {
                write(line, next.width(), texts.text("import.report.fate"), texts.text("import.report.messages"));
            }
            if (note != null) {
                begun = true;
                write(line, note.width(), note.fate(), note.messages());
                note.comments().forEach((column, comment) -> target.comment(line, column, comment));
            }
            flush();
            return true;
        }

        private void write(int line, int column, String fate, String messages) {
            target.inlineString(line, column, fate);
            target.inlineString(line, column + 1, XlsxTable.storable(messages));
        }

        private void flush() {
            if (++rows % FLUSH == 0) {
                try {
                    target.flush();
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
        }
    }
}
