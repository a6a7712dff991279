package org.hazardledger.exchange.form;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Lists as honest people send them, in every encoding, separator and container that is read. Each is whole by itself. */
public final class GoodTables {

    private static final List<String> HEADINGS = List.of("学校代码", "隐患描述", "发现时间", "隐患类别", "部位");
    private static final int ROWS = 12;

    /** Where rare characters, commas, quotes and line breaks come from. */
    private static final List<String> WORDS =
            List.of("灭火器失压", "安全出口上锁，已劝离", "“防火门”常闭失效", "𠮷姓值班室插座松动", "A栋1-2层应急灯不亮", "第①处烟感离线\n待维保");

    private GoodTables() {}

    /** @param school the code of the school whose hazards they are */
    public static Map<String, byte[]> all(String school) {
        Map<String, byte[]> good = new LinkedHashMap<>();
        int list = 0;
        for (String charset : List.of("UTF-8", "GB18030", "UTF-16", "UTF-16LE", "UTF-16BE")) {
            for (String separator : List.of(",", ";", "\t", "|")) {
                for (String line : List.of("\n", "\r\n")) {
                    byte[] text = text(school, "文" + list++, separator, line).getBytes(Charset.forName(charset));
                    good.put("%s, %s, %d".formatted(charset, separator.strip(), line.length()), text);
                }
            }
        }
        good.put("UTF-8 with BOM", ("\uFEFF" + text(school, "标" + list++, ",", "\n")).getBytes(StandardCharsets.UTF_8));
        for (int i = 0; i < 10; i++) {
            good.put("xlsx " + i, workbook(new XSSFWorkbook(), school, "新" + i));
            good.put("xls " + i, workbook(new HSSFWorkbook(), school, "旧" + i));
        }
        return good;
    }

    /** The workbook that hostile ones are made from. */
    static byte[] xlsx(String school) {
        return workbook(new XSSFWorkbook(), school, "表");
    }

    static byte[] xls(String school) {
        return workbook(new HSSFWorkbook(), school, "表");
    }

    static String csv(String school) {
        return text(school, "表", ",", "\n");
    }

    private static String text(String school, String mark, String separator, String line) {
        StringBuilder text = new StringBuilder(String.join(separator, HEADINGS)).append(line);
        for (int i = 0; i < ROWS; i++) {
            text.append(cells(school, mark, i).stream()
                            .map(cell -> "\"" + cell + "\"")
                            .collect(Collectors.joining(separator)))
                    .append(line);
        }
        return text.toString();
    }

    private static byte[] workbook(Workbook workbook, String school, String mark) {
        try (workbook;
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            var sheet = workbook.createSheet("隐患");
            fill(sheet.createRow(0), HEADINGS);
            for (int i = 0; i < ROWS; i++) {
                fill(sheet.createRow(i + 1), cells(school, mark, i));
            }
            workbook.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void fill(org.apache.poi.ss.usermodel.Row row, List<String> cells) {
        for (int i = 0; i < cells.size(); i++) {
            row.createCell(i).setCellValue(cells.get(i));
        }
    }

    /** No hazard is told twice, in one list or in two. */
    private static List<String> cells(String school, String mark, int i) {
        String words = mark + i + "号" + WORDS.get(i % WORDS.size());
        return List.of(school, words, "2023-05-0" + (1 + i % 8), "F%02d".formatted(1 + i % 9), mark + i + "室");
    }
}
