package org.hazardledger.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.ss.usermodel.Comment;
import org.apache.poi.ss.usermodel.CreationHelper;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.hazardledger.exchange.RowNotes.Note;
import org.hazardledger.platform.Messages;

/** The sender's own workbook, looks and all, with comments in the cells there is something to say about. */
final class AnnotatedReport {

    private final Path file;
    private final RowNotes notes;
    private final Messages texts;

    /** A marked cell keeps its style but for the colour. */
    private final Map<Short, CellStyle> marked = new HashMap<>();

    AnnotatedReport(Path file, RowNotes notes, Messages texts) {
        this.file = file;
        this.notes = notes;
        this.texts = texts;
    }

    void write(OutputStream out) throws IOException {
        // by way of memory: a package that is opened on its file would write its changes back to it
        try (InputStream source = Files.newInputStream(file);
                XSSFWorkbook workbook = new XSSFWorkbook(source)) {
            String begun = null;
            for (Note note = notes.peek(); note != null; note = notes.peek()) {
                Sheet sheet = workbook.getSheet(note.sheet());
                if (!note.sheet().equals(begun) && note.number() > 1) {
                    begun = note.sheet();
                    tell(row(sheet, note.number() - 2), note.width(), "import.report");
                }
                annotate(workbook, sheet, note);
                notes.take(note.sheet(), note.number());
            }
            workbook.write(out);
        }
    }

    private void tell(Row row, int column, String prefix) {
        row.createCell(column).setCellValue(texts.text(prefix + ".fate"));
        row.createCell(column + 1).setCellValue(texts.text(prefix + ".messages"));
    }

    private void annotate(XSSFWorkbook workbook, Sheet sheet, Note note) {
        Row row = row(sheet, note.number() - 1);
        row.createCell(note.width()).setCellValue(note.fate());
        row.createCell(note.width() + 1).setCellValue(note.messages());
        note.comments().forEach((column, text) -> {
            Cell cell = row.getCell(column, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
            cell.setCellStyle(marked.computeIfAbsent(cell.getCellStyle().getIndex(), i -> mark(workbook, cell)));
            comment(workbook.getCreationHelper(), sheet, cell, text);
        });
    }

    private static CellStyle mark(XSSFWorkbook workbook, Cell cell) {
        CellStyle style = workbook.createCellStyle();
        style.cloneStyleFrom(cell.getCellStyle());
        style.setFillForegroundColor(IndexedColors.LIGHT_YELLOW.getIndex());
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        return style;
    }

    private static void comment(CreationHelper helper, Sheet sheet, Cell cell, String text) {
        cell.removeCellComment();
        ClientAnchor anchor = helper.createClientAnchor();
        anchor.setCol1(cell.getColumnIndex() + 1);
        anchor.setCol2(cell.getColumnIndex() + 4);
        anchor.setRow1(cell.getRowIndex());
        anchor.setRow2(cell.getRowIndex() + 4);
        Comment comment = sheet.createDrawingPatriarch().createCellComment(anchor);
        comment.setString(helper.createRichTextString(text));
        comment.setAuthor("Hazard Ledger");
        cell.setCellComment(comment);
    }

    private static Row row(Sheet sheet, int index) {
        Row row = sheet.getRow(index);
        return row == null ? sheet.createRow(index) : row;
    }
}
