package org.hazardledger.exchange.picture;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.util.Units;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;

/** Comparison sheets as offices draw them. */
public final class SheetFiles {

    private SheetFiles() {}

    /** A table with a hazard a row: 学校, 隐患描述, 整改前照片, 整改后照片. */
    public static byte[] table(String school, String description, byte[] before, byte[] after) {
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            XSSFSheet sheet = workbook.createSheet("对比照");
            sheet.createRow(0).createCell(0).setCellValue("消防安全隐患整改对比照");
            String[] headings = {"序号", "学校名称", "隐患描述", "整改前照片", "整改后照片"};
            var header = sheet.createRow(1);
            var row = sheet.createRow(2);
            for (int i = 0; i < headings.length; i++) {
                header.createCell(i).setCellValue(headings[i]);
            }
            row.createCell(0).setCellValue("1");
            row.createCell(1).setCellValue(school);
            row.createCell(2).setCellValue(description);
            picture(workbook, sheet, before, 2, 3);
            picture(workbook, sheet, after, 2, 4);
            workbook.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * A table with a hazard a row and two pictures each: 学校名称, 隐患描述, 整改前照片, 整改后照片, and what else is told of it.
     *
     * @param rows values below the headings, in their order
     */
    public static byte[] told(String[] headings, List<String[]> rows, Supplier<byte[]> photo) {
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            XSSFSheet sheet = workbook.createSheet("对比照");
            sheet.createRow(0).createCell(0).setCellValue("消防安全隐患整改对比照");
            row(sheet, 1, headings);
            sheet.getRow(1).createCell(headings.length).setCellValue("整改前照片");
            sheet.getRow(1).createCell(headings.length + 1).setCellValue("整改后照片");
            for (int i = 0; i < rows.size(); i++) {
                row(sheet, 2 + i, rows.get(i));
                picture(workbook, sheet, photo.get(), 2 + i, headings.length);
                picture(workbook, sheet, photo.get(), 2 + i, headings.length + 1);
            }
            workbook.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void row(XSSFSheet sheet, int number, String[] values) {
        var row = sheet.createRow(number);
        for (int i = 0; i < values.length; i++) {
            row.createCell(i).setCellValue(values[i]);
        }
    }

    private static void picture(XSSFWorkbook workbook, XSSFSheet sheet, byte[] jpeg, int row, int column) {
        int index = workbook.addPicture(jpeg, Workbook.PICTURE_TYPE_JPEG);
        XSSFClientAnchor anchor = new XSSFClientAnchor(0, 0, 0, 0, column, row, column + 1, row + 1);
        anchor.setAnchorType(ClientAnchor.AnchorType.MOVE_AND_RESIZE);
        sheet.createDrawingPatriarch().createPicture(anchor, index);
    }

    /** Lines with labels, and one picture below each stage. */
    public static byte[] lines(List<String> lines, byte[] before, byte[] after) {
        try (XWPFDocument document = new XWPFDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            for (String line : lines) {
                document.createParagraph().createRun().setText(line);
            }
            document.createParagraph().createRun().setText("整改前");
            picture(document.createParagraph(), before);
            document.createParagraph().createRun().setText("整改后");
            picture(document.createParagraph(), after);
            document.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A document with one table: labels to the left, before and after side by side. */
    public static byte[] document(String school, String description, byte[] before, byte[] after) {
        try (XWPFDocument document = new XWPFDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            document.createParagraph().createRun().setText("隐患整改对比照");
            XWPFTable table = document.createTable(4, 2);
            table.getRow(0).getCell(0).setText("学校");
            table.getRow(0).getCell(1).setText(school);
            table.getRow(1).getCell(0).setText("隐患描述");
            table.getRow(1).getCell(1).setText(description);
            table.getRow(2).getCell(0).setText("整改前");
            table.getRow(2).getCell(1).setText("整改后");
            picture(table.getRow(3).getCell(0).getParagraphs().get(0), before);
            picture(table.getRow(3).getCell(1).getParagraphs().get(0), after);
            document.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void picture(XWPFParagraph paragraph, byte[] jpeg) throws IOException {
        try {
            paragraph
                    .createRun()
                    .addPicture(
                            new ByteArrayInputStream(jpeg),
                            org.apache.poi.xwpf.usermodel.Document.PICTURE_TYPE_JPEG,
                            "图片",
                            Units.toEMU(100),
                            Units.toEMU(80));
        } catch (InvalidFormatException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The same file with one part in other words; a part that is not there is added. */
    public static byte[] with(byte[] file, String part, java.util.function.UnaryOperator<String> words) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
            String before = new String(parts.getOrDefault(part, new byte[0]), StandardCharsets.UTF_8);
            parts.put(part, words.apply(before).getBytes(StandardCharsets.UTF_8));
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            try (ZipOutputStream changed = new ZipOutputStream(out)) {
                for (Map.Entry<String, byte[]> each : parts.entrySet()) {
                    changed.putNextEntry(new ZipEntry(each.getKey()));
                    changed.write(each.getValue());
                    changed.closeEntry();
                }
            }
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
