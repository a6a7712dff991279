package org.hazardledger.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.hazardledger.hazard.HazardApi;
import org.hazardledger.platform.BusinessTime;
import org.hazardledger.testing.Statements;
import org.hazardledger.testing.TestStack;
import org.hazardledger.testing.Tree;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a file tells in other words than the ledger is asked about before it is created (imports.md, mess 33). */
@QuarkusTest
@QuarkusTestResource(TestStack.class)
class PossibleDuplicateTest {

    private static final String HEADINGS = "学校名称,建筑物,部位,隐患描述,发现时间,整改状态,整改完成时间\n";
    private static final LocalDate TODAY = LocalDate.now(BusinessTime.ZONE);

    @Inject
    Jdbi jdbi;

    private Tree.District district;
    private Tree.School school;
    private ImportApi staff;

    @BeforeEach
    void plant() {
        district = Tree.district();
        school = district.school();
        staff = ImportApi.as(district.staff());
    }

    @Test
    void asksWhetherItIsTheHazardThatWasFiledByHand() {
        String filed = HazardApi.listed(school, "F02", "干粉灭火器压力表指针在红区");
        String number = number(filed);
        byte[] file = file(row("教学楼", "二楼东侧走廊", "灭火器失压", TODAY));

        JsonPath dryRun = staff.run(file, Map.of());
        JsonPath questions = questions(dryRun);
        JsonPath unanswered = staff.commit(file);

        assertThat(dryRun.getList("result.rows.fate")).isEqualTo(List.of("NEEDS_DECISION"));
        assertThat(dryRun.getList("result.rows.reason")).isEqualTo(List.of("possible-duplicate-in-ledger"));
        assertThat(dryRun.getList("result.rows[0].candidates")).isEqualTo(List.of(number));
        assertThat(questions.getString("questions[0].field")).isEqualTo("NUMBER");
        assertThat(questions.getString("questions[0].said")).isEqualTo("灭火器失压");
        assertThat(questions.getBoolean("questions[0].perRow")).isTrue();
        assertThat(questions.getList("questions[0].options.value")).isEqualTo(List.of(number, "NEW"));
        assertThat(questions.getString("questions[0].options[0].text")).contains("干粉灭火器压力表指针在红区");
        assertThat(unanswered.getInt("result.counters.needsDecision")).isEqualTo(1);
        assertThat(hazards()).isEqualTo(1);
    }

    @Test
    void takesTheSameHazardForTheSameFromThenOn() {
        String filed = HazardApi.listed(school, "F02", "干粉灭火器压力表指针在红区");
        byte[] file = file(row("教学楼", "二楼东侧走廊", "灭火器失压", TODAY));
        JsonPath dryRun = staff.run(file, Map.of());

        JsonPath answered = staff.follow(dryRun, "decisions", same("csv!2", "灭火器失压", number(filed)));
        JsonPath done = staff.follow(answered, "commit", Map.of());
        JsonPath again = staff.run(file, Map.of());
        JsonPath later = staff.run(file(row("教学楼", "二楼东侧走廊", "灭火器失压", TODAY, "已整改", TODAY)), Map.of());

        assertThat(answered.getList("result.rows.fate")).isEqualTo(List.of("UNCHANGED"));
        assertThat(done.getList("result.rows[0].hazardIds")).isEqualTo(List.of(filed));
        assertThat(again.getList("result.rows.fate")).isEqualTo(List.of("UNCHANGED"));
        assertThat(later.getList("result.rows.fate")).isEqualTo(List.of("UPDATED"));
        assertThat(later.getList("result.rows[0].hazardIds")).isEqualTo(List.of(filed));
        assertThat(hazards()).isEqualTo(1);
    }

    @Test
    void createsAnotherHazardOnceAPersonHasSaidSo() {
        HazardApi.listed(school, "F02", "干粉灭火器压力表指针在红区");
        byte[] file = file(row("教学楼", "二楼东侧走廊", "灭火器失压", TODAY));
        JsonPath dryRun = staff.run(file, Map.of());

        JsonPath answered = staff.follow(dryRun, "decisions", same("csv!2", "灭火器失压", "NEW"));
        JsonPath done = staff.follow(answered, "commit", Map.of());
        JsonPath again = staff.run(file, Map.of());

        assertThat(answered.getList("result.rows.fate")).isEqualTo(List.of("CREATED"));
        assertThat(done.getList("result.rows.fate")).isEqualTo(List.of("CREATED"));
        assertThat(again.getList("result.rows.fate")).isEqualTo(List.of("UNCHANGED"));
        assertThat(hazards()).isEqualTo(2);
    }

    @Test
    void asksAgainWhenTheAnswerNamesNoHazardOfTheSchool() {
        district = Tree.district(2);
        school = district.school();
        staff = ImportApi.as(district.staff());
        Tree.School other = district.schools().get(1);
        HazardApi.listed(school, "F02", "干粉灭火器压力表指针在红区");
        String elsewhere = HazardApi.as(other.filler())
                .get("/api/v1/hazards/" + HazardApi.listed(other, "F02", "灭火器失压"))
                .path("number");
        JsonPath dryRun = staff.run(file(row("教学楼", "二楼东侧走廊", "灭火器失压", TODAY)), Map.of());

        JsonPath answered = staff.follow(dryRun, "decisions", same("csv!2", "灭火器失压", elsewhere));

        assertThat(answered.getList("result.rows.fate")).isEqualTo(List.of("NEEDS_DECISION"));
    }

    @Test
    void asksAboutWhatSomebodyElsesFileHasBroughtInOtherWords() {
        staff.commit(file(row("", "", "灭火器过期", TODAY.minusDays(3))));

        JsonPath other =
                ImportApi.as(district.head()).run(file(row("", "", "灭火器压力不足、过期", TODAY.minusDays(2))), Map.of());

        assertThat(other.getList("result.rows.fate")).isEqualTo(List.of("NEEDS_DECISION"));
        assertThat(other.getList("result.rows[0].candidates")).hasSize(1);
    }

    @Test
    void doesNotAskAboutOtherFaultsOtherPlacesAndWhatWasGoneBefore() {
        staff.commit(file(
                row("教学楼", "一楼大厅", "应急照明灯不亮", TODAY.minusDays(40), "已整改", TODAY.minusDays(30)),
                row("教学楼", "三楼", "1号灭火器过期", TODAY.minusDays(9)),
                row("教学楼", "四楼", "消火栓无水", TODAY.minusDays(9))));

        JsonPath other = ImportApi.as(district.head())
                .run(
                        file(
                                row("教学楼", "一楼大厅", "应急灯损坏", TODAY),
                                row("教学楼", "三楼", "2号灭火器超期", TODAY),
                                row("教学楼", "四楼", "消火栓被遮挡", TODAY),
                                row("教学楼", "五楼", "消火栓没有水", TODAY)),
                        Map.of());

        assertThat(other.getList("result.rows.fate")).containsOnly("CREATED").hasSize(4);
        assertThat(other.getList("result.rows.remarks.code.flatten()")).doesNotContain("possible-duplicate-in-ledger");
    }

    @Test
    void warnsWhereThePlaceOfOneOfThemIsNotKnown() {
        staff.commit(file(row("教学楼", "三楼", "灭火器过期", TODAY.minusDays(9))));

        JsonPath other = ImportApi.as(district.head()).run(file(row("", "", "灭火器超期", TODAY)), Map.of());

        assertThat(other.getList("result.rows.fate")).isEqualTo(List.of("CREATED"));
        assertThat(other.getList("result.rows[0].remarks.findAll { it.warning }.code"))
                .isEqualTo(List.of("possible-duplicate-in-ledger"));
        assertThat(other.getList("result.rows[0].candidates")).hasSize(1);
    }

    @Test
    void asksAboutOneHazardOfAPlaceAndKnowsItTheWeekAfter() {
        String filed = HazardApi.listed(school, "F02", "干粉灭火器压力表指针在红区");
        JsonPath dryRun = staff.run(weekly(TODAY.minusDays(7)), Map.of());

        JsonPath answered = staff.follow(dryRun, "decisions", same("csv!3", "灭火器失压", number(filed)));
        staff.follow(answered, "commit", Map.of());
        JsonPath nextWeek = staff.run(weekly(TODAY), Map.of());

        assertThat(dryRun.getList("result.rows.fate").subList(0, 1)).isEqualTo(List.of("NEEDS_DECISION"));
        assertThat(questions(dryRun).getList("questions.said")).isEqualTo(List.of("灭火器失压"));
        assertThat(answered.getList("result.rows.fate").subList(0, 1)).isEqualTo(List.of("CREATED"));
        assertThat(nextWeek.getList("result.rows.fate").subList(0, 1)).isEqualTo(List.of("UNCHANGED"));
        assertThat(nextWeek.getList("result.rows[0].hazardIds")).contains(filed).hasSize(2);
        assertThat(hazards()).isEqualTo(2);
    }

    @Test
    void rowsOfOneFileAreNoDuplicatesOfEachOtherHoweverManyChunks() {
        StringBuilder file = new StringBuilder(HEADINGS);
        for (int i = 0; i < 2_050; i++) {
            file.append(
                    row("教学楼", "三楼", "灭火器过期", TODAY.minusDays(1 + i / 1_440)).replace(" 00:00", time(i)));
        }

        JsonPath done = staff.commit(bytes(file.toString()));

        assertThat(done.getInt("result.counters.created")).isEqualTo(2_050);
    }

    @Test
    void comparesAllRowsWithOneQuestionToTheDatabase() {
        HazardApi.listed(school, "F02", "干粉灭火器压力表指针在红区");
        StringBuilder file = new StringBuilder(HEADINGS);
        for (int i = 0; i < 300; i++) {
            file.append(row("教学楼", "三楼", "第" + i + "盏应急灯不亮", TODAY));
        }

        List<String> statements = Statements.of(() -> staff.run(bytes(file.toString()), Map.of()));

        assertThat(statements)
                .filteredOn(sql -> sql.contains("cross join lateral"))
                .hasSize(1);
    }

    private String row(String building, String place, String description, LocalDate found) {
        return row(building, place, description, found, "未整改", null);
    }

    private String row(
            String building, String place, String description, LocalDate found, String status, LocalDate rectified) {
        return String.join(
                        ",",
                        school.name(),
                        building,
                        place,
                        description,
                        found + " 00:00",
                        status,
                        rectified == null ? "" : rectified.toString())
                + "\n";
    }

    private static String time(int i) {
        return " %02d:%02d".formatted(i / 60 % 24, i % 60);
    }

    private byte[] weekly(LocalDate filled) {
        return bytes("""
                填报单位：%s,,,,,,,,,
                序号,单位（场所）名称,单位地址,负责人及联系方式,基本情况,场所面积（m²）,类型,消防安全隐患总数,具体问题,整改情况及整改期限
                1,教学楼,城西路1号,,,3000,小学,2,"1.灭火器失压
                2.安全出口上锁","1.整改中
                2.整改中"
                填表人：陈若溪        填表时间：%s,,,,,,,,,
                """.formatted(school.name(), filled));
    }

    private static Map<String, ?> same(String row, String said, String means) {
        return Map.of("answers", List.of(Map.of("row", row, "field", "NUMBER", "said", said, "means", means)));
    }

    private JsonPath questions(JsonPath job) {
        return staff.request()
                .get("/api/v1/imports/" + job.getString("id") + "/questions")
                .jsonPath();
    }

    private String number(String hazard) {
        return HazardApi.as(school.filler()).get("/api/v1/hazards/" + hazard).path("number");
    }

    private static byte[] file(String... rows) {
        return bytes(HEADINGS + String.join("", rows));
    }

    private int hazards() {
        return jdbi.withHandle(handle -> handle.createQuery("select count(*) from hazard where district_id = :district")
                .bind("district", district.id())
                .mapTo(Integer.class)
                .one());
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
