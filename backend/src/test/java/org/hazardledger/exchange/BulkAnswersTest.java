package org.hazardledger.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.hazardledger.hazard.HazardApi;
import org.hazardledger.platform.BusinessTime;
import org.hazardledger.testing.Statements;
import org.hazardledger.testing.TestStack;
import org.hazardledger.testing.Tree;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A thousand questions are answered in one request: all of them or none. */
@QuarkusTest
@QuarkusTestResource(TestStack.class)
class BulkAnswersTest {

    private static final String HEADINGS = "学校名称,建筑物,部位,隐患描述,发现时间,整改状态\n";
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
    void thousandAnswersCostAsManyStatementsAsTwo() {
        String number = number(HazardApi.listed(school, "F02", "干粉灭火器压力表指针在红区"));
        JsonPath few = staff.run(duplicates(2), Map.of());
        JsonPath many = staff.run(duplicates(1_000), Map.of());

        List<String> ofFew = statements(few, answers(questions(few), number));
        List<String> ofMany = statements(many, answers(questions(many), number));

        assertThat(questions(many).getList("questions")).hasSize(1_000);
        assertThat(ofMany).hasSameSizeAs(ofFew);
    }

    @Test
    void theAnswersOfAGroupAreJudgedTogether() {
        String number = number(HazardApi.listed(school, "F02", "干粉灭火器压力表指针在红区"));
        JsonPath dryRun = staff.run(duplicates(300), Map.of());

        JsonPath asNew = staff.follow(dryRun, "decisions", Map.of("answers", answers(questions(dryRun), "NEW")));
        JsonPath asKnown = staff.follow(asNew, "decisions", Map.of("answers", answers(questions(dryRun), number)));

        assertThat(asNew.getInt("result.counters.created")).isEqualTo(300);
        assertThat(asKnown.getInt("result.counters.unchanged"))
                .as("a later answer replaces the earlier one")
                .isEqualTo(300);
    }

    @Test
    void namesWrittenWithOtherWhiteSpaceAndWidthAreAskedAboutOnce() {
        JsonPath dryRun = staff.run(
                bytes(HEADINGS
                        + "希望　小学,,,灭火器过期,2023-05-08,\n"
                        + "希望小学,,,应急灯损坏,2023-05-08,\n"
                        + "希望 小学,,,通道堵塞,2023-05-08,\n"),
                Map.of());

        JsonPath questions = questions(dryRun);
        JsonPath answered = staff.follow(
                dryRun,
                "decisions",
                Map.of("answers", List.of(Map.of("field", "ORG_NAME", "said", "希望小学", "means", school.code()))));

        assertThat(questions.getList("questions.rows")).isEqualTo(List.of(3));
        assertThat(answered.getInt("result.counters.created")).isEqualTo(3);
    }

    @Test
    void oneBadAnswerKeepsAllOut() {
        JsonPath dryRun = staff.run(
                bytes(HEADINGS.strip() + ",隐患等级\n希望小学,,,灭火器过期,2023-05-08,,一般\n" + school.name()
                        + ",,,应急灯损坏,2023-05-08,,较大\n"),
                Map.of());

        Response refused = decide(
                dryRun,
                Map.of(
                        "answers",
                        List.of(
                                Map.of("field", "SEVERITY", "said", "较大", "means", "MAJOR"),
                                Map.of("field", "SEVERITY", "said", "较 大", "means", "MINOR"),
                                Map.of("field", "ORG_NAME", "said", "希望小学", "means", "没有这所小学"),
                                Map.of("field", "SEVERITY", "said", "很大", "means", "非常大"),
                                Map.of("field", "DUE_DATE", "said", "暑假前", "means", "暑假前"),
                                Map.of("field", "NUMBER", "row", "csv!2", "said", "灭火器过期", "means", "X-1"),
                                Map.of("field", "PLACE", "row", "csv!99", "said", "", "means", "走廊")),
                        "skip",
                        List.of("csv!3"),
                        "take",
                        List.of("csv!3", "csv!77")));

        refused.then().statusCode(400).body("code", equalTo("invalid-request"));
        assertThat(refused.jsonPath().getList("errors.pointer"))
                .isEqualTo(List.of(
                        "/answers/1/means",
                        "/answers/2/means",
                        "/answers/3/means",
                        "/answers/4/means",
                        "/answers/5/means",
                        "/answers/6/row",
                        "/take/1",
                        "/take/0"));
        assertThat(refused.jsonPath().getString("errors[4].detail")).contains("csv!2");
        assertThat(refused.jsonPath().getString("errors[5].detail")).contains("csv!99");
        staff.request().get("/api/v1/import-answers").then().body("items", equalTo(List.of()));
    }

    @Test
    void aSchoolOfAnotherDistrictIsAnsweredLikeNone() {
        JsonPath dryRun = staff.run(bytes(HEADINGS + "希望小学,,,灭火器过期,2023-05-08,\n"), Map.of());
        String foreign = Tree.district().school().code();

        Response refused = decide(
                dryRun, Map.of("answers", List.of(Map.of("field", "ORG_NAME", "said", "希望小学", "means", foreign))));

        refused.then().statusCode(400).body("errors[0].code", equalTo("import-no-such-school"));
    }

    @Test
    void moreThanARequestTakesIsRefusedAsAWhole() {
        JsonPath dryRun = staff.run(bytes(HEADINGS + "希望小学,,,灭火器过期,2023-05-08,\n"), Map.of());

        Response refused = decide(dryRun, Map.of("skip", Collections.nCopies(2_001, "csv!2")));

        refused.then().statusCode(400).body("errors[0].pointer", equalTo("/skip"));
    }

    private List<String> statements(JsonPath dryRun, List<Map<String, String>> answers) {
        return Statements.of(() -> staff.follow(dryRun, "decisions", Map.of("answers", answers))).stream()
                .filter(sql -> sql.contains("import_") || sql.contains("hazard"))
                .toList();
    }

    private static List<Map<String, String>> answers(JsonPath questions, String means) {
        List<Map<String, String>> answers = new ArrayList<>();
        List<String> rows = questions.getList("questions.firstRow");
        List<String> said = questions.getList("questions.said");
        for (int i = 0; i < rows.size(); i++) {
            answers.add(Map.of("row", rows.get(i), "field", "NUMBER", "said", said.get(i), "means", means));
        }
        return answers;
    }

    private Response decide(JsonPath dryRun, Map<String, ?> body) {
        return staff.request()
                .contentType("application/json")
                .body(body)
                .post("/api/v1/imports/" + dryRun.getString("id") + "/decisions");
    }

    /** Rows that tell of the listed hazard in other words, each of another minute. */
    private byte[] duplicates(int rows) {
        StringBuilder file = new StringBuilder(HEADINGS);
        IntStream.range(0, rows)
                .forEach(i -> file.append("%s,教学楼,二楼东侧走廊,灭火器失压,%s %02d:%02d,未整改\n"
                        .formatted(school.name(), TODAY.minusDays(1 + i / 1_440), i / 60 % 24, i % 60)));
        return bytes(file.toString());
    }

    private JsonPath questions(JsonPath job) {
        return staff.request()
                .get("/api/v1/imports/" + job.getString("id") + "/questions")
                .jsonPath();
    }

    private String number(String hazard) {
        return HazardApi.as(school.filler()).get("/api/v1/hazards/" + hazard).path("number");
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
