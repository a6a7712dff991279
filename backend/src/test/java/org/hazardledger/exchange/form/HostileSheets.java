package org.hazardledger.exchange.form;

import java.util.LinkedHashMap;
import java.util.Map;

/** Workbooks of whole XML that says what no sheet is: rows and cells out of bounds, strings and sheets that are not there. */
final class HostileSheets {

    private static final String SHEET = "xl/worksheets/sheet1.xml";
    private static final String RELATIONS = "xl/_rels/workbook.xml.rels";

    private HostileSheets() {}

    static Map<String, byte[]> all(String school) {
        OfficeParts parts = OfficeParts.of(GoodTables.xlsx(school));
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (String cell : new String[] {"XFE1", "ZZZZZZZ1", "1", "A-1", "A99999999999", "学1"}) {
            files.put("cell at " + cell, reworded(parts, "r=\"A1\"", "r=\"" + cell + "\""));
        }
        for (String row : new String[] {"-1", "99999999999", "x", ""}) {
            files.put("row of number " + row, reworded(parts, "<row r=\"1\"", "<row r=\"" + row + "\""));
        }
        for (String index : new String[] {"-1", "99999", "99999999999", "x", ""}) {
            files.put("string number " + index, reworded(parts, "<v>0</v>", "<v>" + index + "</v>"));
        }
        for (String style : new String[] {"-1", "x"}) {
            files.put(
                    "style number " + style,
                    reworded(parts, "r=\"A1\" t=\"s\"", "r=\"A1\" s=\"" + style + "\" t=\"s\""));
        }
        for (String ref : new String[] {"A1:", "A1:ZZZZZZZZ9", "x", "A0:B0", "A1:XFD99999999999"}) {
            files.put(
                    "block of " + ref,
                    reworded(
                            parts,
                            "</sheetData>",
                            "</sheetData><mergeCells><mergeCell ref=\"" + ref + "\"/></mergeCells>"));
        }
        files.put(
                "20,001 blocks",
                reworded(
                        parts,
                        "</sheetData>",
                        "</sheetData><mergeCells>" + "<mergeCell ref=\"A1:B1\"/>".repeat(20_001) + "</mergeCells>"));
        files.put("300 columns", reworded(parts, "</row></sheetData>", columns(300) + "</row></sheetData>"));
        files.put(
                "cell of 32,768 characters",
                reworded(parts, "</row></sheetData>", inline("Z", "长".repeat(32_768)) + "</row></sheetData>"));
        files.put(
                "sheet that is not there",
                parts.reworded(RELATIONS, xml -> xml.replace("sheet1.xml", "sheet9.xml"))
                        .zipped());
        files.put(
                "sheet outside the file",
                parts.reworded(RELATIONS, xml -> xml.replace("worksheets/sheet1.xml", "../../../../etc/passwd"))
                        .zipped());
        files.put(
                "sheet at an address",
                parts.reworded(RELATIONS, xml -> xml.replace("worksheets/sheet1.xml", "http://127.0.0.1:9/s.xml"))
                        .zipped());
        files.put(
                "sheet of no relation",
                parts.reworded("xl/workbook.xml", xml -> xml.replaceAll("r:id=\"[^\"]*\"", "r:id=\"none\""))
                        .zipped());
        files.put(
                "no sheet at all",
                parts.reworded("xl/workbook.xml", xml -> xml.replaceAll("<sheet [^>]*/>", ""))
                        .zipped());
        return files;
    }

    private static byte[] reworded(OfficeParts parts, String from, String to) {
        return parts.reworded(SHEET, xml -> xml.replace(from, to)).zipped();
    }

    private static String columns(int number) {
        StringBuilder cells = new StringBuilder();
        for (int i = 26; i < number; i++) {
            cells.append(inline("" + (char) ('A' + i / 26 - 1) + (char) ('A' + i % 26), "x"));
        }
        return cells.toString();
    }

    private static String inline(String column, String text) {
        return "<c r=\"%s13\" t=\"inlineStr\"><is><t>%s</t></is></c>".formatted(column, text);
    }
}
