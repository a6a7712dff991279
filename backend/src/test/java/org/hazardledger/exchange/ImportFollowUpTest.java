package org.hazardledger.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.eclipse.microprofile.config.ConfigProvider;
import org.hazardledger.testing.TestStack;
import org.hazardledger.testing.Tree;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A dry run is answered and carried out on the bytes that were sent, and what is answered once is remembered. */
@QuarkusTest
@QuarkusTestResource(TestStack.class)
class ImportFollowUpTest {

    private static final String HEADINGS = "学校名称,隐患描述,发现时间,隐患等级,整改期限,隐患类别\n";

    @Inject
    Jdbi jdbi;

    private Tree.District district;
    private ImportApi staff;

    @BeforeEach
    void plant() {
        district = Tree.district();
        staff = ImportApi.as(district.staff());
    }

    @Test
    void asksOnceAndRemembersTheAnswerForTheNextFile() {
        String school = district.school().name();
        String file = HEADINGS + school + ",灭火器过期,2023-05-08,较大,,F02\n" + school + ",应急灯损坏,2023-05-08,较大,,F02\n"
                + school + ",通道堆物,2023-05-08,一般,暑假前,F03\n";

        JsonPath asked = staff.run(bytes(file), Map.of());
        JsonPath questions = staff.request()
                .get("/api/v1/imports/" + asked.getString("id") + "/questions")
                .jsonPath();
        JsonPath answered = staff.follow(
                asked,
                "decisions",
                Map.of(
                        "answers",
                        List.of(
                                Map.of("field", "SEVERITY", "said", "较大", "means", "MAJOR"),
                                Map.of("field", "DUE_DATE", "said", "暑假前", "means", "2023-06-30", "row", "csv!4"))));
        JsonPath later = staff.run(bytes(HEADINGS + school + ",插座松动,2023-05-15,较大,,F06\n"), Map.of());

        assertThat(asked.getList("result.rows.fate"))
                .isEqualTo(List.of("NEEDS_DECISION", "NEEDS_DECISION", "NEEDS_DECISION"));
        assertThat(questions.getList("questions.reason")).isEqualTo(List.of("unclear-severity", "date-needs-calendar"));
        assertThat(questions.getList("questions.rows")).isEqualTo(List.of(2, 1));
        assertThat(questions.getList("questions.said")).isEqualTo(List.of("较大", "暑假前"));
        assertThat(questions.getList("questions[0].options.value")).isEqualTo(List.of("GENERAL", "MAJOR", "MINOR"));
        assertThat(answered.getList("result.rows.fate")).isEqualTo(List.of("CREATED", "CREATED", "CREATED"));
        assertThat(answered.getList("result.rows[0].remarks.code")).contains("answered");
        assertThat(later.getList("result.rows.fate")).isEqualTo(List.of("CREATED"));
        assertThat(later.getList("result.rows[0].remarks.code")).contains("answered-before");
        JsonPath others =
                ImportApi.as(district.head()).run(bytes(HEADINGS + school + ",插座松动,2023-05-15,较大,,F06\n"), Map.of());
        assertThat(others.getList("result.rows.fate")).isEqualTo(List.of("NEEDS_DECISION"));
    }

    @Test
    void aRememberedAnswerIsListedAndCanBeWithdrawn() {
        String file = HEADINGS + district.school().name() + ",灭火器过期,2023-05-08,较大,,F02\n";
        Map<String, Object> answer = Map.of("field", "SEVERITY", "said", "较大", "means", "MAJOR");
        staff.follow(staff.run(bytes(file), Map.of()), "decisions", Map.of("answers", List.of(answer)));

        JsonPath answers = staff.request().get("/api/v1/import-answers").jsonPath();
        assertThat(answers.getList("items.said")).isEqualTo(List.of("较大"));
        assertThat(answers.getList("items.means")).isEqualTo(List.of("MAJOR"));
        assertThat(answers.getString("items[0].fieldText")).isEqualTo("隐患等级");
        assertThat(answers.getString("items[0].meansText")).isEqualTo("重大");
        String one = "/api/v1/import-answers/" + answers.getString("items[0].id");
        ImportApi other = ImportApi.as(district.head());
        assertThat(other.request().get("/api/v1/import-answers").jsonPath().getList("items"))
                .isEmpty();
        other.request().header("If-Match", "\"v0\"").delete(one).then().statusCode(404);
        staff.request().delete(one).then().statusCode(428);
        staff.request().header("If-Match", "\"v9\"").delete(one).then().statusCode(412);
        staff.request().header("If-Match", "\"v0\"").delete(one).then().statusCode(204);
        staff.request().header("If-Match", "\"v0\"").delete(one).then().statusCode(404);

        assertThat(staff.run(bytes(file), Map.of()).getList("result.rows.fate")).isEqualTo(List.of("NEEDS_DECISION"));
    }

    @Test
    void learnsWhichSchoolAndWhichColumnIsMeant() {
        String file = "学校,情况说明,发现时间\n没听说过的小学,灭火器过期,2023-05-08\n";

        JsonPath unknown = staff.run(bytes(file), Map.of("form", "hazard-rows"));
        JsonPath read = staff.follow(unknown, "decisions", Map.of("headings", Map.of("情况说明", "DESCRIPTION")));
        JsonPath answered = staff.follow(
                read,
                "decisions",
                Map.of(
                        "answers",
                        List.of(Map.of(
                                "field",
                                "ORG_NAME",
                                "said",
                                "没听说过的小学",
                                "means",
                                district.school().code()))));

        assertThat(unknown.getString("state")).isEqualTo("FAILED");
        assertThat(read.getList("result.rows.reason")).isEqualTo(List.of("unknown-school"));
        assertThat(answered.getList("result.rows.fate")).isEqualTo(List.of("CREATED"));
        assertThat(answered.getString("result.rows[0].organisation"))
                .isEqualTo(district.school().name());
    }

    @Test
    void carriesOutWhatWasShownAndOnlyOnce() {
        String school = district.school().name();
        JsonPath dryRun = staff.run(
                bytes(HEADINGS + school + ",灭火器过期,2023-05-08,一般,,F02\n" + school + ",应急灯损坏,2023-02-30,一般,,F02\n"),
                Map.of());

        JsonPath done = staff.follow(dryRun, "commit", Map.of("onError", "accept-valid"));

        assertThat(done.getList("result.rows.fate")).isEqualTo(List.of("CREATED", "REJECTED"));
        assertThat(hazards()).isEqualTo(1);
        assertThat(done.getInt("done"))
                .as("compared with what was shown, then stored")
                .isEqualTo(4);
        assertThat(done.getInt("total")).isEqualTo(4);
        staff.request()
                .get("/api/v1/imports/" + dryRun.getString("id"))
                .then()
                .body("confirmedBy", equalTo(done.getString("id")));
        staff.request()
                .contentType("application/json")
                .body(Map.of())
                .post("/api/v1/imports/" + dryRun.getString("id") + "/commit")
                .then()
                .statusCode(409)
                .body("code", equalTo("import-already-confirmed"));
        ImportApi.as(district.head())
                .request()
                .contentType("application/json")
                .body(Map.of())
                .post("/api/v1/imports/" + dryRun.getString("id") + "/commit")
                .then()
                .statusCode(404);
    }

    @Test
    void stopsWhenTheWorldHasChangedSinceTheDryRun() {
        byte[] file = bytes(HEADINGS + district.school().name() + ",灭火器过期,2023-05-08,一般,,F02\n");
        JsonPath dryRun = staff.run(file, Map.of());
        ImportApi.as(district.head()).commit(file);

        JsonPath refused = staff.follow(dryRun, "commit", Map.of("onError", "accept-valid"));
        JsonPath whole = staff.follow(dryRun, "commit", Map.of());

        assertThat(refused.getString("state")).isEqualTo("FAILED");
        assertThat(refused.getString("message")).contains("csv!2");
        assertThat(whole.getString("state")).isEqualTo("FAILED");
        assertThat(hazards()).isEqualTo(1);
    }

    @Test
    void goesOnBehindTheLastStoredRowAfterItsConnectionDied() {
        staff.roster(district);
        String school = district.code() + "003";
        StringBuilder file = new StringBuilder("学校代码,隐患描述,发现时间\n");
        for (int i = 0; i < 4_700; i++) {
            file.append(school).append(",第").append(i).append("具灭火器过期,2023-05-08\n");
        }
        dieAtRow(3_234);

        JsonPath broken = staff.run(bytes(file.toString()), Map.of("mode", "commit", "onError", "accept-valid"));
        int stored = hazards();
        long recorded = recorded(broken.getString("id"));
        liveOn();
        JsonPath resumed = staff.follow(broken, "resume", null);

        assertThat(broken.getString("state")).isEqualTo("FAILED");
        assertThat(stored).as("whole chunks only").isEqualTo(2_000).isEqualTo((int) recorded);
        assertThat(resumed.getString("id")).isEqualTo(broken.getString("id"));
        staff.request().get("/api/v1/imports/" + broken.getString("id")).then().body("resumedAt", notNullValue());
        assertThat(resumed.getInt("result.counters.created")).isEqualTo(4_700);
        assertThat(resumed.getInt("result.counters.rows")).isEqualTo(4_700);
        assertThat(hazards()).isEqualTo(4_700);
        staff.request()
                .contentType("application/json")
                .post("/api/v1/imports/" + broken.getString("id") + "/resume")
                .then()
                .statusCode(409)
                .body("code", equalTo("import-not-interrupted"));
    }

    @Test
    void storesAllOrNothingWhenItsConnectionDies() {
        staff.roster(district);
        StringBuilder file = new StringBuilder("学校代码,隐患描述,发现时间\n");
        for (int i = 0; i < 700; i++) {
            file.append(district.code()).append("003,第").append(i).append("具灭火器过期,2023-05-08\n");
        }
        dieAtRow(650);

        JsonPath broken = staff.run(bytes(file.toString()), Map.of("mode", "commit", "onError", "reject-file"));
        int stored = hazards();
        liveOn();
        JsonPath resumed = staff.follow(broken, "resume", null);

        assertThat(broken.getString("state")).isEqualTo("FAILED");
        assertThat(stored).isZero();
        assertThat(resumed.getInt("result.counters.created")).isEqualTo(700);
        assertThat(hazards()).isEqualTo(700);
    }

    @Test
    void returnsTheSendersFileWithCommentsInTheCells() throws IOException {
        String school = district.school().name();
        String csv = "我区隐患清单,,,,,\n" + HEADINGS + school + ",灭火器过期,2023-02-30,一般,,F02\n";
        JsonPath ofText = staff.run(bytes(csv), Map.of());
        JsonPath ofWorkbook = staff.run(workbook(school), Map.of());

        try (XSSFWorkbook rebuilt = report(ofText);
                XSSFWorkbook own = report(ofWorkbook)) {
            Sheet sheet = rebuilt.getSheetAt(0);
            assertThat(sheet.getRow(0).getCell(0).getStringCellValue()).isEqualTo("我区隐患清单");
            assertThat(sheet.getRow(1).getCell(6).getStringCellValue()).isEqualTo("处理结果");
            assertThat(sheet.getRow(2).getCell(2).getStringCellValue()).isEqualTo("2023-02-30");
            assertThat(sheet.getRow(2).getCell(2).getCellComment().getString().getString())
                    .contains("日期不存在");
            assertThat(sheet.getRow(2).getCell(6).getStringCellValue()).isEqualTo("拒绝");
            Sheet kept = own.getSheet("隐患");
            assertThat(kept.getColumnWidth(1)).isEqualTo(9_000);
            assertThat(kept.getRow(0).getCell(0).getCellStyle().getFontIndex()).isPositive();
            assertThat(kept.getRow(1).getCell(2).getCellComment().getString().getString())
                    .contains("日期不存在");
            assertThat(own.getSheet("说明").getRow(0).getCell(0).getStringCellValue())
                    .isEqualTo("填表说明");
        }
    }

    @Test
    void namesColumnsInTheLanguageOfTheReader() {
        String file =
                "org_code,description,found_at,due_date\n" + district.school().code() + ",灭火器过期,2023-05-08,5月底前\n";
        String id = staff.run(bytes(file), Map.of()).getString("id");

        staff.request()
                .get("/api/v1/imports/" + id + "/rows")
                .then()
                .body("items[0].remarks.find { it.code == 'year-inferred' }.column", equalTo("整改期限（due_date）"));
        staff.request()
                .header("Accept-Language", "en")
                .get("/api/v1/imports/" + id + "/rows")
                .then()
                .body("items[0].remarks.find { it.code == 'year-inferred' }.column", equalTo("due_date"))
                .body("items", hasSize(1));
    }

    private XSSFWorkbook report(JsonPath job) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(staff.request()
                .get("/api/v1/imports/" + job.getString("id") + "/report.xlsx")
                .asByteArray()));
    }

    private static byte[] workbook(String school) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                var out = new java.io.ByteArrayOutputStream()) {
            Sheet sheet = workbook.createSheet("隐患");
            var bold = workbook.createCellStyle();
            var font = workbook.createFont();
            font.setBold(true);
            bold.setFont(font);
            String[][] cells = {HEADINGS.strip().split(","), {school, "灭火器过期", "2023-02-30", "一般", "", "F02"}};
            for (int r = 0; r < cells.length; r++) {
                var row = sheet.createRow(r);
                for (int c = 0; c < cells[r].length; c++) {
                    row.createCell(c).setCellValue(cells[r][c]);
                    row.getCell(c).setCellStyle(r == 0 ? bold : workbook.getCellStyleAt(0));
                }
            }
            sheet.setColumnWidth(1, 9_000);
            workbook.createSheet("说明").createRow(0).createCell(0).setCellValue("填表说明");
            workbook.write(out);
            return out.toByteArray();
        }
    }

    /** The database ends the connection of whoever stores this row's fate. */
    private void dieAtRow(int position) {
        owner("""
                create or replace function die_here() returns trigger language plpgsql as $$
                begin perform pg_terminate_backend(pg_backend_pid()); return new; end $$;
                create trigger die_here before insert on import_row for each row when (new.position = %d) execute function die_here();
                """.formatted(position));
    }

    private void liveOn() {
        owner("drop trigger die_here on import_row");
    }

    /** As the role that owns the tables; the application may not create triggers. */
    private static void owner(String sql) {
        String url = ConfigProvider.getConfig().getValue("quarkus.datasource.jdbc.url", String.class);
        try (Connection connection = DriverManager.getConnection(url, "hazard_ledger_owner", "owner");
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private long recorded(String id) {
        return jdbi.withHandle(
                handle -> handle.createQuery("select count(*) from import_row where batch_id = :id::uuid")
                        .bind("id", id)
                        .mapTo(Long.class)
                        .one());
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
