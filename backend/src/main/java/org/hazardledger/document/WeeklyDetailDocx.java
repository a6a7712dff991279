package org.hazardledger.document;

import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.TableRowHeightRule;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTabJc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;

/** Prints a {@link WeeklyDetail} as a Word file, A4 landscape, to be corrected by hand or sealed. */
final class WeeklyDetailDocx {

    private static final double PRINTABLE_WIDTH_MM = 297 - 2 * 15;
    private static final double BODY_POINTS = 10.5;
    private static final int BLANK_ROW_TWIPS = 24 * WordFile.TWIPS_PER_POINT;

    private final WordFile file = new WordFile(true, 18, 15);
    private final WeeklyDetail form;

    private WeeklyDetailDocx(WeeklyDetail form) {
        this.form = form;
    }

    /** Refuses with {@code missing-glyph} like the PDF: the three file kinds of a form either all exist or none does. */
    static byte[] render(WeeklyDetail form) {
        Glyphs.require(form.texts());
        return new WeeklyDetailDocx(form).write();
    }

    private byte[] write() {
        XWPFParagraph title = file.document().createParagraph();
        title.setAlignment(ParagraphAlignment.CENTER);
        title.setSpacingAfter(8 * WordFile.TWIPS_PER_POINT);
        WordFile.write(title, String.join("\n", form.titleLines()), WordFont.TITLE, 18);
        WordFile.write(file.document().createParagraph(), form.unitLine(), WordFont.BODY, 12);
        table();
        signatures();
        WordFile.write(file.document().createParagraph(), form.noteLine(), WordFont.BODY, BODY_POINTS);
        file.footer(form.footer());
        return file.toBytes();
    }

    private void table() {
        XWPFTable table = file.document().createTable(1, WeeklyColumn.values().length);
        CTTblPr properties = table.getCTTbl().getTblPr();
        properties.addNewTblLayout().setType(STTblLayoutType.FIXED);
        table.setCellMargins(30, 50, 30, 50);
        table.setWidth(WordFile.twips(PRINTABLE_WIDTH_MM).intValue());
        table.getCTTbl().addNewTblGrid();
        for (WeeklyColumn column : WeeklyColumn.values()) {
            table.getCTTbl().getTblGrid().addNewGridCol().setW(width(column));
        }
        XWPFTableRow heading = table.getRow(0);
        heading.setRepeatHeader(true);
        heading.setCantSplitRow(true);
        for (WeeklyColumn column : WeeklyColumn.values()) {
            cell(heading, column, column.brokenHeading(), WordFont.HEADING, true);
        }
        for (int i = 0; i < form.rows().size(); i++) {
            row(table, form.rows().get(i).cells(i + 1));
        }
        for (int i = 0; i < form.blankRows(); i++) {
            row(table, List.of());
        }
    }

    private static void row(XWPFTable table, List<String> cells) {
        XWPFTableRow row = table.createRow();
        row.setCantSplitRow(true);
        row.setHeight(BLANK_ROW_TWIPS);
        row.setHeightRule(TableRowHeightRule.AT_LEAST);
        for (WeeklyColumn column : WeeklyColumn.values()) {
            String text = cells.isEmpty() ? "" : cells.get(column.ordinal());
            cell(row, column, text, WordFont.BODY, column.centred(text));
        }
    }

    private static void cell(XWPFTableRow row, WeeklyColumn column, String text, WordFont font, boolean centred) {
        XWPFTableCell cell = row.getCell(column.ordinal());
        cell.setWidth(width(column).toString());
        cell.setVerticalAlignment(XWPFTableCell.XWPFVertAlign.CENTER);
        XWPFParagraph paragraph = cell.getParagraphs().get(0);
        paragraph.setAlignment(centred ? ParagraphAlignment.CENTER : ParagraphAlignment.LEFT);
        WordFile.write(paragraph, text, font, BODY_POINTS);
    }

    /** Three equal parts on one line, kept with the note below. */
    private void signatures() {
        XWPFParagraph line = file.document().createParagraph();
        line.setSpacingBefore(8 * WordFile.TWIPS_PER_POINT);
        line.setKeepNext(true);
        List<String> parts = form.signatureParts();
        for (int i = 0; i < parts.size(); i++) {
            if (i > 0) {
                WordFile.write(line, "", WordFont.BODY, 12).addTab();
                var tabs = line.getCTPPr().isSetTabs()
                        ? line.getCTPPr().getTabs()
                        : line.getCTPPr().addNewTabs();
                var tab = tabs.addNewTab();
                tab.setPos(WordFile.twips(PRINTABLE_WIDTH_MM * i / parts.size()));
                tab.setVal(STTabJc.LEFT);
            }
            WordFile.write(line, parts.get(i), WordFont.BODY, 12);
        }
    }

    private static BigInteger width(WeeklyColumn column) {
        return WordFile.twips(PRINTABLE_WIDTH_MM * column.width() / WeeklyColumn.TOTAL_WIDTH);
    }
}
