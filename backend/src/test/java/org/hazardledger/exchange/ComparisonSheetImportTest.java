package org.hazardledger.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.Map;
import org.hazardledger.exchange.picture.SheetFiles;
import org.hazardledger.hazard.HazardApi;
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

    @BeforeEach
    void aHazardThatIsBeingRectified() {
        Tree.District district = Tree.district();
        school = district.school();
        hazard = HazardApi.listed(school, "F02", DESCRIPTION);
        HazardApi.listed(school, "F02", "三楼西侧灭火器失压");
        HazardApi.grade(school, hazard, "GENERAL");
        HazardApi.approveGeneralPlan(school, hazard);
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
    void aPictureOfNoHazardIsKeptForTheSchool() {
        JsonPath done = run(SheetFiles.table(school.name(), "食堂后厨油污", PhotoZip.jpeg(), PhotoZip.jpeg()));

        assertThat(done.getList("result.rows.reason")).containsOnly("picture-unassigned");
        filler().request()
                .get("/api/v1/imports/" + done.getString("id") + "/report.xlsx")
                .then()
                .statusCode(200);
    }

    @Test
    void aDocumentWithoutPicturesSaysSo() {
        filler().start("没有照片".getBytes(java.nio.charset.StandardCharsets.UTF_8), Map.of("form", "comparison-sheet"))
                .then()
                .statusCode(422)
                .body("code", equalTo("import-no-pictures"));
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
