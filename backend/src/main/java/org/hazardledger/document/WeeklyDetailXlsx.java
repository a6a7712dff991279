package org.hazardledger.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Position;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * Prints a {@link WeeklyDetail} as a workbook that prints on A4 landscape and that the importer of this form reads back.
 * A spreadsheet does not find row heights by itself, so each one is computed from the text.
 */
final class WeeklyDetailXlsx {

    static final String SHEET = "明细表";

    private static final int LAST_COLUMN = WeeklyColumn.values().length - 1;
    private static final double LINE_POINTS = 16;
    private static final double LEAST_ROW_POINTS = 28;
    /** A spreadsheet row cannot be higher than 409 points. */
    private static final int LINES_PER_ROW = 25;

    private final Worksheet sheet;
    private final WeeklyDetail form;
    private int at;

    private WeeklyDetailXlsx(Worksheet sheet, WeeklyDetail form) {
        this.sheet = sheet;
        this.form = form;
    }

    /** Refuses with {@code missing-glyph} like the PDF: the three file kinds of a form either all exist or none does. */
    static byte[] render(WeeklyDetail form) {
        Glyphs.require(form.texts());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(out, "Hazard Ledger", "1.0")) {
            new WeeklyDetailXlsx(workbook.newWorksheet(SHEET), form).write();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private void write() {
        page();
        form.titleLines().forEach(line -> across(line, "方正小标宋简体", 18, "center", 30));
        across(form.unitLine(), "仿宋_GB2312", 12, "left", 24);
        sheet.repeatRows(at);
        heading();
        for (int i = 0; i < form.rows().size(); i++) {
            row(form.rows().get(i), i + 1);
        }
        for (int i = 0; i < form.blankRows(); i++) {
            style(at, at, false);
            sheet.rowHeight(at++, LEAST_ROW_POINTS);
        }
        across(String.join(" ".repeat(36), form.signatureParts()), "仿宋_GB2312", 12, "left", 30);
        double noteHeight =
                18.0 * FormText.lines(form.noteLine(), WeeklyColumn.TOTAL_WIDTH).size();
        across(form.noteLine(), "仿宋_GB2312", 11, "left", noteHeight + 4);
    }

    private void page() {
        sheet.pageOrientation("landscape");
        sheet.paperSize(PaperSize.A4_PAPER);
        sheet.setFitToPage(true);
        sheet.fitToWidth((short) 1);
        sheet.fitToHeight((short) 0);
        sheet.leftMargin(0.59f);
        sheet.rightMargin(0.59f);
        sheet.topMargin(0.7f);
        sheet.bottomMargin(0.67f);
        sheet.footer("第 &P 页 共 &N 页", Position.CENTER, 9);
        sheet.footer(form.footer(), Position.RIGHT, 7);
        for (WeeklyColumn column : WeeklyColumn.values()) {
            sheet.width(column.ordinal(), column.width());
        }
    }

    private void across(String text, String font, int points, String align, double height) {
        sheet.inlineString(at, 0, FormText.printable(text));
        sheet.range(at, 0, at, LAST_COLUMN).merge();
        sheet.range(at, 0, at, LAST_COLUMN)
                .style()
                .fontName(font)
                .fontSize(points)
                .horizontalAlignment(align)
                .verticalAlignment("center")
                .wrapText(true)
                .set();
        sheet.rowHeight(at++, height);
    }

    private void heading() {
        for (WeeklyColumn column : WeeklyColumn.values()) {
            sheet.inlineString(at, column.ordinal(), column.heading());
        }
        style(at, at, true);
        sheet.rowHeight(at++, 3.4 * LINE_POINTS);
    }

    private void row(WeeklyDetail.Row row, int number) {
        List<String> cells = row.cells(number).stream().map(FormText::printable).toList();
        int lines = 1;
        for (WeeklyColumn column : WeeklyColumn.values()) {
            String text = cells.get(column.ordinal());
            boolean isNumber = text.matches("\\d{1,9}(\\.\\d{1,4})?");
            if (isNumber) {
                sheet.value(at, column.ordinal(), new BigDecimal(text));
            } else {
                sheet.inlineString(at, column.ordinal(), text);
            }
            lines = Math.max(lines, FormText.lines(text, column.width() - 1).size());
        }
        int physical = (lines + LINES_PER_ROW - 1) / LINES_PER_ROW;
        double height = Math.max(LEAST_ROW_POINTS, (lines * LINE_POINTS + 6) / physical);
        style(at, at + physical - 1, false);
        for (WeeklyColumn column : WeeklyColumn.values()) {
            if (physical > 1) {
                sheet.range(at, column.ordinal(), at + physical - 1, column.ordinal())
                        .merge();
            }
        }
        for (int i = 0; i < physical; i++) {
            sheet.rowHeight(at++, height);
        }
    }

    private void style(int first, int last, boolean heading) {
        for (WeeklyColumn column : WeeklyColumn.values()) {
            Object value = sheet.value(first, column.ordinal());
            boolean centred = heading || column.centred(value == null ? "" : value.toString());
            sheet.range(first, column.ordinal(), last, column.ordinal())
                    .style()
                    .fontName(heading ? "黑体" : "仿宋_GB2312")
                    .fontSize(new BigDecimal("10.5"))
                    .horizontalAlignment(centred ? "center" : "left")
                    .verticalAlignment("center")
                    .wrapText(true)
                    .borderStyle(BorderStyle.THIN)
                    .set();
        }
    }
}
