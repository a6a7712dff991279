package org.hazardledger.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.hazardledger.document.WeeklyDetail.Finding;
import org.hazardledger.exchange.form.FileReading;
import org.hazardledger.exchange.form.Form;
import org.hazardledger.exchange.form.HazardEntry;
import org.hazardledger.exchange.form.ReadContext;
import org.hazardledger.exchange.form.ReadRow;
import org.hazardledger.exchange.form.Roster;
import org.hazardledger.exchange.sheet.ReadLimits;
import org.hazardledger.exchange.sheet.Workbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What goes out comes back the same: a school can correct its table in a spreadsheet and import it. */
class WeeklyDetailReimportTest {

    @TempDir
    Path folder;

    @Test
    void theExportedWorkbookIsReadBackHazardByHazard() throws IOException {
        List<String> hazards = hazardsIn(WeeklyForms.sample());

        assertThat(hazards)
                .containsExactly(
                        "二楼走廊2具灭火器压力不足 RECTIFIED null",
                        "三楼东侧疏散指示灯损坏 OPEN 2023-05-31",
                        "一楼西门安全出口上锁 RECTIFIED null",
                        "化学实验室酒精与氧化剂同柜存放 IN_PROGRESS 2023-06-10",
                        "计算机房插线板串联使用 OPEN 2023-05-20",
                        "楼层疏散示意图缺失 RECTIFIED null",
                        "操作间燃气泄漏报警器未接入联动切断阀 OPEN 2023-06-15",
                        "北侧疏散通道堆放体操垫 RECTIFIED null",
                        "窗户防盗网未开逃生口 OPEN 2023-06-01");
    }

    @Test
    void everyPhraseOfTheLedgerIsUnderstood() throws IOException {
        List<String> hazards = hazardsIn(WeeklyForms.of(WeeklyForms.place(
                "教学楼",
                new Finding("甲", "尚未整改"),
                new Finding("乙", "立行立改"),
                new Finding("丙", "整改中"),
                new Finding("丁", "2023年5月20日前完成"))));

        assertThat(hazards).containsExactly("甲 OPEN null", "乙 OPEN null", "丙 IN_PROGRESS null", "丁 OPEN 2023-05-20");
    }

    @Test
    void aPlaceHigherThanASpreadsheetRowIsReadOnce() throws IOException {
        Finding[] many = IntStream.rangeClosed(1, 40)
                .mapToObj(i -> new Finding("第" + i + "处应急照明灯损坏", "已整改"))
                .toArray(Finding[]::new);

        assertThat(hazardsIn(WeeklyForms.of(WeeklyForms.place("综合楼", many)))).hasSize(40);
    }

    private List<String> hazardsIn(WeeklyDetail form) throws IOException {
        Path file = Files.write(folder.resolve("out.xlsx"), WeeklyDetailXlsx.render(form));
        ReadContext context =
                new ReadContext(new Roster(List.of(), List.of()), Set.of("清河区"), LocalDate.of(2023, 5, 9), null);
        FileReading reading = FileReading.open(Workbook.open(file, ReadLimits.STANDARD), null, context);
        List<ReadRow> rows = new ArrayList<>();
        reading.rows(rows::add);
        assertThat(reading.form()).isEqualTo(Form.WEEKLY_DETAIL);
        assertThat(reading.submission().filledBy()).isEqualTo("李𠮷");
        assertThat(reading.submission().filledAt()).isEqualTo(LocalDate.of(2023, 5, 9));
        return rows.stream()
                .flatMap(row -> row.content().hazards().stream())
                .map(WeeklyDetailReimportTest::line)
                .toList();
    }

    private static String line(HazardEntry hazard) {
        return hazard.description() + " " + hazard.status() + " " + hazard.due();
    }
}
