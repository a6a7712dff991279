package org.hazardledger.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.hazardledger.platform.Messages;
import org.jdbi.v3.core.Jdbi;

/**
 * The rows of an import as a workbook: each in its old line of its old sheet, its fate behind the last column, and a
 * comment in every cell there is something to say about.
 */
@ApplicationScoped
class ImportReport {

    private static final int FLUSH = 500;

    private final Jdbi jdbi;

    ImportReport(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    void write(UUID id, Messages texts, OutputStream out) {
        jdbi.useTransaction(handle -> {
            try (Workbook workbook = new Workbook(out, "HazardLedger", "1.0");
                    Stream<Imports.Row> rows = handle
                            .createQuery(Imports.ROWS + " order by r.position")
                            .bind("id", id)
                            .setFetchSize(FLUSH)
                            .mapTo(Imports.Row.class)
                            .stream()) {
                Sheets sheets = new Sheets(workbook, texts);
                rows.forEach(sheets::add);
                sheets.finish();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    /** The sheets of the report as their rows come by. */
    private static final class Sheets {

        private final Workbook workbook;
        private final Messages texts;
        private final Map<String, Worksheet> sheets = new LinkedHashMap<>();
        private int rows;

        Sheets(Workbook workbook, Messages texts) {
            this.workbook = workbook;
            this.texts = texts;
        }

        void add(Imports.Row row) {
            Worksheet sheet = sheet(row.sheet());
            int line = row.number() - 1;
            ImportRowView view = ImportRowView.of(row, texts);
            if (line > 0 && sheets.size() == 1 && row.position() == 0) {
                headings(sheet, row.labels(), line - 1);
            }
            for (int column = 0; column < row.cells().size(); column++) {
                sheet.inlineString(line, column, row.cells().get(column));
            }
            int end = Math.max(row.labels().size(), row.cells().size());
            sheet.inlineString(line, end, texts.text("import.fate." + row.fate().name()));
            sheet.inlineString(line, end + 1, String.join("；", view.messages()));
            comments(row).forEach((column, comment) -> sheet.comment(line, column, comment));
        }

        /** Sheets come one after the other; what is written of one need not stay in memory. */
        private Worksheet sheet(String name) {
            try {
                Worksheet known = sheets.get(name);
                if (known == null) {
                    known = workbook.newWorksheet(name);
                    sheets.put(name, known);
                } else if (++rows % FLUSH == 0) {
                    known.flush();
                }
                return known;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private void headings(Worksheet sheet, List<String> labels, int line) {
            for (int column = 0; column < labels.size(); column++) {
                sheet.inlineString(line, column, labels.get(column));
            }
            sheet.inlineString(line, labels.size(), texts.text("import.report.fate"));
            sheet.inlineString(line, labels.size() + 1, texts.text("import.report.messages"));
        }

        private Map<Integer, String> comments(Imports.Row row) {
            Map<Integer, String> comments = new HashMap<>();
            if (row.reason() != null && row.reasonColumn() != null && row.reasonColumn() >= 0) {
                comments.put(row.reasonColumn(), ImportMessage.text(row.reason(), texts));
            }
            row.remarks().stream()
                    .filter(remark -> remark.column() >= 0)
                    .forEach(remark -> comments.merge(
                            remark.column(), ImportMessage.text(remark.code(), texts), (a, b) -> a + "\n" + b));
            return comments;
        }

        void finish() throws IOException {
            if (sheets.isEmpty()) {
                workbook.newWorksheet("-");
            }
            for (Worksheet sheet : sheets.values()) {
                sheet.finish();
            }
        }
    }
}
