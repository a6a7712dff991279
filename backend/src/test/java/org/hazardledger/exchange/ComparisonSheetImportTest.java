package org.hazardledger.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.hazardledger.exchange.picture.SheetFiles;
import org.hazardledger.hazard.HazardApi;
import org.hazardledger.platform.BusinessTime;
import org.hazardledger.testing.TestStack;
import org.hazardledger.testing.Tree;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Comparison sheets come in with their pictures: those of other offices, and the product's own. */
@QuarkusTest
@QuarkusTestResource(TestStack.class)
class ComparisonSheetImportTest {

    private static final Map<String, String> COMMIT = Map.of("mode", "commit", "onError", "accept-valid");
    private static final String DESCRIPTION = "二楼东侧灭火器失压";

    private Tree.School school;
    private String hazard;
    private String number;

    @BeforeEach
    void aHazardThatIsBeingRectified() {
        Tree.District district = Tree.district();
        school = district.school();
        hazard = HazardApi.listed(school, "F02", DESCRIPTION);
        HazardApi.listed(school, "F02", "三楼西侧灭火器失压");
        HazardApi.grade(school, hazard, "GENERAL");
        HazardApi.approveGeneralPlan(school, hazard);
        number = HazardApi.as(school.filler()).get("/api/v1/hazards/" + hazard).path("number");
    }

    @Test
    void aTableOfAnotherOfficeBringsItsPictures() {
        JsonPath done = run(SheetFiles.table(school.name(), DESCRIPTION, PhotoZip.jpeg(), PhotoZip.jpeg()));

        assertThat(done.getString("result.form")).isEqualTo("comparison-sheet");
        assertThat(done.getList("result.rows.reason"))
                .as(done.prettify())
                .containsExactly("picture-attached-before", "picture-attached-after");
        hasPhotos(2, 1);
    }

    @Test
    void aDocumentOfAnotherOfficeBringsItsPicturesOnce() {
        byte[] document = SheetFiles.document(school.name(), DESCRIPTION, PhotoZip.jpeg(), PhotoZip.jpeg());

        JsonPath done = run(document);
        JsonPath again = run(document);

        assertThat(done.getList("result.rows.fate")).containsOnly("CREATED");
        assertThat(again.getList("result.rows.fate")).containsOnly("UNCHANGED");
        hasPhotos(2, 1);
    }

    @Test
    void theProductsOwnSheetIsRecognisedAndChangesNothing() {
        HazardApi.rectify(school, hazard);
        byte[] sheet = HazardApi.as(school.filler())
                .get("/api/v1/documents/comparison-sheet?format=docx&hazard=" + hazard)
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();

        JsonPath done = run(sheet);

        assertThat(done.getList("result.rows.reason"))
                .as(done.prettify())
                .containsExactly("picture-known", "picture-known");
        assertThat(done.getList("result.rows.hazardIds.flatten()")).containsOnly(hazard);
        hasPhotos(1, 1);
    }

    @Test
    void aPictureOfNoHazardIsKeptForTheSchoolWhereAPersonWantsIt() {
        byte[] sheet = SheetFiles.table(school.name(), "食堂后厨油污", PhotoZip.jpeg(), PhotoZip.jpeg());
        JsonPath asked = filler().run(sheet, Map.of());

        JsonPath taken = filler().follow(asked, "decisions", Map.of("take", List.of("xlsx!2", "xlsx!3")));
        JsonPath done = filler().follow(taken, "commit", Map.of());

        assertThat(done.getList("result.rows.reason")).containsOnly("picture-unassigned");
        assertThat(hazards()).isEqualTo(2);
        filler().request()
                .get("/api/v1/imports/" + done.getString("id") + "/report.xlsx")
                .then()
                .statusCode(200);
    }

    @Test
    void aHazardThatTheLedgerDoesNotHaveIsCreatedWithItsPictures() {
        byte[] sheet = SheetFiles.told(
                new String[] {"学校名称", "建筑物", "部位", "隐患描述", "发现时间", "隐患等级", "整改责任人"},
                List.of(
                        new String[] {school.name(), "教学楼", "四楼", "消火栓箱内无水带", "2026-11-02", "一般", "赵亦凡"},
                        new String[] {school.name(), "教学楼", "一楼大厅", "安全出口上锁", "2026-11-03", "", ""}),
                PhotoZip::jpeg);

        JsonPath dryRun = filler().run(sheet, Map.of());
        JsonPath done = filler().follow(dryRun, "commit", Map.of());
        JsonPath again = filler().run(sheet, COMMIT);

        assertThat(dryRun.getList("result.rows.reason"))
                .as(dryRun.prettify())
                .containsExactly(
                        "picture-of-new-hazard-before",
                        "picture-of-new-hazard-after",
                        "picture-of-new-hazard-before",
                        "picture-of-new-hazard-after");
        assertThat(dryRun.getInt("result.counters.hazards")).isEqualTo(2);
        assertThat(dryRun.getList("result.rows[2].remarks.code")).contains("category-inferred");
        assertThat(done.getString("state")).as(done.prettify()).isEqualTo("DONE");
        String created = done.getString("result.rows[0].hazardIds[0]");
        assertThat(done.getString("result.rows[1].hazardIds[0]")).isEqualTo(created);
        HazardApi.as(school.filler())
                .get("/api/v1/hazards/" + created)
                .then()
                .body("description", equalTo("消火栓箱内无水带"))
                .body("severity", equalTo("GENERAL"))
                .body("state", equalTo("RECTIFYING"))
                .body("photos.stage", equalTo(List.of("BEFORE", "AFTER")));
        assertThat(again.getList("result.rows.fate"))
                .as(again.prettify())
                .containsOnly("UNCHANGED")
                .hasSize(4);
        assertThat(hazards()).isEqualTo(4);
    }

    @Test
    void aDocumentWithoutATimeOfFindingAsksForIt() {
        byte[] document = SheetFiles.lines(
                List.of("学校：" + school.name(), "部位：食堂后厨", "隐患描述：油烟管道未清洗"), PhotoZip.jpeg(), PhotoZip.jpeg());

        JsonPath dryRun = filler().run(document, Map.of());
        JsonPath questions = filler().request()
                .get("/api/v1/imports/" + dryRun.getString("id") + "/questions")
                .jsonPath();
        JsonPath answered = filler().follow(
                        dryRun,
                        "decisions",
                        Map.of(
                                "answers",
                                List.of(Map.of(
                                        "row", "docx!2", "field", "FOUND_AT", "said", "", "means", "2026-11-02"))));
        JsonPath done = filler().follow(answered, "commit", Map.of());
        JsonPath again = filler().run(document, COMMIT);

        assertThat(dryRun.getList("result.rows.reason"))
                .containsExactly("missing-found-at", "picture-waits-for-hazard");
        assertThat(questions.getList("questions.field")).isEqualTo(List.of("FOUND_AT"));
        assertThat(answered.getList("result.rows.fate")).containsOnly("CREATED");
        assertThat(done.getList("result.rows.hazardIds.flatten()")).hasSize(2);
        assertThat(again.getList("result.rows.fate")).as(again.prettify()).containsOnly("UNCHANGED");
        assertThat(hazards()).isEqualTo(3);
    }

    @Test
    void aHazardThatTheLedgerMayHaveInOtherWordsIsAskedAbout() {
        byte[] sheet = SheetFiles.told(
                new String[] {"学校名称", "建筑物", "部位", "隐患描述", "发现时间"},
                List.<String[]>of(new String[] {school.name(), "教学楼", "二楼东侧走廊", "灭火器压力不足", today()}),
                PhotoZip::jpeg);

        JsonPath dryRun = filler().run(sheet, Map.of());
        JsonPath answered = filler().follow(
                        dryRun,
                        "decisions",
                        Map.of(
                                "answers",
                                List.of(Map.of(
                                        "row", "xlsx!2", "field", "NUMBER", "said", "灭火器压力不足", "means", number))));
        JsonPath done = filler().follow(answered, "commit", Map.of());
        JsonPath again = filler().run(sheet, COMMIT);

        assertThat(dryRun.getList("result.rows.reason"))
                .containsExactly("possible-duplicate-in-ledger", "picture-waits-for-hazard");
        assertThat(dryRun.<String>getList("result.rows[0].candidates")).contains(number);
        assertThat(answered.getList("result.rows.reason"))
                .containsExactly("picture-attached-before", "picture-attached-after");
        assertThat(done.getString("state")).as(done.prettify()).isEqualTo("DONE");
        assertThat(again.getList("result.rows.fate")).as(again.prettify()).containsOnly("UNCHANGED");
        assertThat(hazards()).isEqualTo(2);
        hasPhotos(2, 1);
    }

    @Test
    void aDocumentWithoutPicturesSaysSo() {
        filler().start("没有照片".getBytes(java.nio.charset.StandardCharsets.UTF_8), Map.of("form", "comparison-sheet"))
                .then()
                .statusCode(422)
                .body("code", equalTo("import-no-pictures"));
    }

    private static String today() {
        return LocalDate.now(BusinessTime.ZONE).toString();
    }

    private int hazards() {
        return HazardApi.as(school.filler())
                .get("/api/v1/hazards?total=true")
                .jsonPath()
                .getInt("total.value");
    }

    private JsonPath run(byte[] file) {
        return filler().run(file, COMMIT);
    }

    private ImportApi filler() {
        return ImportApi.as(school.filler());
    }

    private void hasPhotos(int before, int after) {
        HazardApi.as(school.filler())
                .get("/api/v1/hazards/" + hazard)
                .then()
                .body("photos.findAll { it.stage == 'BEFORE' }.size()", equalTo(before))
                .body("photos.findAll { it.stage == 'AFTER' }.size()", equalTo(after));
    }
}
