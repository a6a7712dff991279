package org.hazardledger.bench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Lists of made-up hazards of the bench district's schools, sorted by school as real ones are. */
final class HazardFiles {

    static final int SCHOOLS = 60;

    private static final String[] HEADINGS = {
        "org_code",
        "building",
        "place",
        "category",
        "severity",
        "description",
        "found_at",
        "found_by",
        "source",
        "status",
        "due_date",
        "responsible",
        "phone"
    };

    private HazardFiles() {}

    /** @param batch tells the hazards of one file from those of another */
    static byte[] csv(int rows, int batch) {
        StringBuilder text = new StringBuilder(String.join(",", HEADINGS)).append('\n');
        for (int i = 0; i < rows; i++) {
            text.append(String.join(",", row(i, rows, batch))).append('\n');
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    static byte[] xlsx(int rows, int batch) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(out, "Bench", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("隐患");
            write(sheet, 0, HEADINGS);
            for (int i = 0; i < rows; i++) {
                write(sheet, i + 1, row(i, rows, batch));
                if (i % 500 == 0) {
                    sheet.flush();
                }
            }
        }
        return out.toByteArray();
    }

    private static void write(Worksheet sheet, int line, String[] cells) {
        for (int column = 0; column < cells.length; column++) {
            sheet.inlineString(line, column, cells[column]);
        }
    }

    private static String[] row(int i, int rows, int batch) {
        int school = 1 + (int) ((long) i * SCHOOLS / rows);
        return new String[] {
            "B001" + String.format("%03d", school),
            "教学楼",
            i % 7 + "楼" + i % 40 + "室",
            "F02",
            "general",
            "第" + batch + "批第" + i + "具灭火器压力不足，应急照明灯不亮",
            "2026-05-%02d %02d:%02d".formatted(1 + i % 28, i % 24, i % 60),
            "陈若溪",
            "district",
            "open",
            "2026-12-31",
            "金思源",
            "1990000" + "%04d".formatted(i % 10_000)
        };
    }
}
