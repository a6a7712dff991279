package org.hazardledger.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.Units;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.TableRowHeightRule;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;

/** Prints {@link ComparisonSheet}s as a Word file, A4 portrait, one page for each hazard. */
final class ComparisonSheetDocx {

    private static final int EMU_PER_MM = Units.EMU_PER_CENTIMETER / 10;

    private final WordFile file = new WordFile(false, (int) SheetLayout.MARGIN_TOP, (int) SheetLayout.MARGIN_SIDE);

    private ComparisonSheetDocx() {}

    /** Refuses with {@code missing-glyph} like the PDF: both file kinds of a form exist or none does. */
    static byte[] render(List<ComparisonSheet> sheets) {
        Glyphs.require(sheets.stream().flatMap(ComparisonSheet::texts));
        ComparisonSheetDocx writer = new ComparisonSheetDocx();
        for (int i = 0; i < sheets.size(); i++) {
            writer.sheet(sheets.get(i), i > 0);
        }
        writer.file.footer(sheets.size() == 1 ? sheets.get(0).number() : "");
        return writer.file.toBytes();
    }

    private void sheet(ComparisonSheet sheet, boolean onNewPage) {
        SheetLayout layout = SheetLayout.of(sheet);
        XWPFParagraph title = file.document().createParagraph();
        title.setPageBreak(onNewPage);
        title.setAlignment(ParagraphAlignment.CENTER);
        WordFile.lineHeight(title, SheetLayout.TITLE_LINE_POINTS);
        title.setSpacingAfter(WordFile.twips(SheetLayout.TITLE_GAP).intValue());
        WordFile.write(title, String.join("\n", sheet.titleLines()), WordFont.TITLE, 18);
        for (SheetLayout.Field field : layout.fields()) {
            XWPFParagraph paragraph = label(field.label(), field.points(), field.lineHeightPoints());
            WordFile.write(paragraph, String.join("\n", field.lines()), WordFont.BODY, field.points());
        }
        side(sheet.number(), "整改前", sheet.before(), sheet.noBefore(), layout);
        side(sheet.number(), "整改后", sheet.after(), sheet.noAfter(), layout);
    }

    private XWPFParagraph label(String label, double points, double lineHeight) {
        XWPFParagraph paragraph = file.document().createParagraph();
        WordFile.lineHeight(paragraph, lineHeight);
        WordFile.write(paragraph, label, WordFont.HEADING, points);
        return paragraph;
    }

    private void side(String number, String label, List<SheetPhoto> photos, String remark, SheetLayout layout) {
        label(label + "：", SheetLayout.FIELD_POINTS, SheetLayout.FIELD_POINTS * 1.6);
        List<SheetPhoto> shown =
                photos.stream().limit(ComparisonSheet.PHOTOS_PER_SIDE).toList();
        XWPFTable box = file.document().createTable(1, Math.max(1, shown.size()));
        box.getCTTbl().getTblPr().addNewTblLayout().setType(STTblLayoutType.FIXED);
        box.setWidth(WordFile.twips(SheetLayout.WIDTH).intValue());
        box.setCellMargins(0, 0, 0, 0);
        box.setInsideVBorder(XWPFTable.XWPFBorderType.NONE, 0, 0, "auto");
        box.getRow(0).setHeight(WordFile.twips(layout.boxHeight()).intValue());
        box.getRow(0).setHeightRule(TableRowHeightRule.EXACT);
        double width = SheetLayout.WIDTH / Math.max(1, shown.size());
        for (int i = 0; i < Math.max(1, shown.size()); i++) {
            XWPFTableCell cell = box.getRow(0).getCell(i);
            cell.setWidth(WordFile.twips(width).toString());
            cell.setVerticalAlignment(XWPFTableCell.XWPFVertAlign.CENTER);
            XWPFParagraph paragraph = cell.getParagraphs().get(0);
            paragraph.setAlignment(ParagraphAlignment.CENTER);
            paragraph.setSpacingAfter(0);
            if (shown.isEmpty()) {
                WordFile.write(paragraph, remark, WordFont.BODY, 12);
            } else {
                picture(paragraph, shown.get(i), "%s %s %d".formatted(number, label, i + 1), width, layout.boxHeight());
            }
        }
    }

    /** @param told what a picture is, for who cannot see it and for the import that reads the sheet again */
    private static void picture(XWPFParagraph paragraph, SheetPhoto photo, String told, double width, double height) {
        double[] size = photo.fit(width - 2 * SheetLayout.BOX_PADDING, height - 2 * SheetLayout.BOX_PADDING);
        try {
            paragraph
                    .createRun()
                    .addPicture(
                            new ByteArrayInputStream(photo.jpeg()),
                            PictureType.JPEG,
                            told,
                            (int) (size[0] * EMU_PER_MM),
                            (int) (size[1] * EMU_PER_MM));
        } catch (InvalidFormatException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
