package org.hazardledger.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hazardledger.hazard.HazardApi;
import org.hazardledger.testing.TestStack;
import org.hazardledger.testing.Tree;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Folders of photos come in: each photo meets one fate, is attached where it belongs, and closes nothing. */
@QuarkusTest
@QuarkusTestResource(TestStack.class)
class PictureImportTest {

    private static final Map<String, String> COMMIT = Map.of("mode", "commit", "onError", "accept-valid");
    private static final Map<String, String> DRY_RUN = Map.of("mode", "dry-run");

    @Inject
    Jdbi jdbi;

    private Tree.District district;
    private Tree.School school;
    private String hazard;
    private String number;

    @BeforeEach
    void aHazardThatIsBeingRectified() {
        district = Tree.district(2);
        school = district.school();
        hazard = HazardApi.listed(school, "F02", "二楼东侧灭火器失压");
        HazardApi.grade(school, hazard, "GENERAL");
        HazardApi.approveGeneralPlan(school, hazard);
        number = HazardApi.as(school.filler()).get("/api/v1/hazards/" + hazard).path("number");
    }

    @Test
    void attachesFoldersOfWindowsByNumberSerialAndWords() {
        String serial = String.valueOf(Integer.parseInt(number.substring(number.length() - 6)));
        byte[] zip = PhotoZip.gbk()
                .photo(school.name() + "/" + number + "/整改前/IMG_001.jpg")
                .photo(school.name() + "/" + serial + "/整改后/IMG_001.jpg")
                .photo(school.name() + "/灭火器失压/整改后/IMG_001(1).jpg")
                .toBytes();

        JsonPath done = staff().run(zip, COMMIT);

        assertThat(done.getString("result.form")).isEqualTo("photo-folders");
        assertThat(done.getList("result.rows.fate")).as(done.prettify()).containsOnly("CREATED");
        assertThat(done.getList("result.rows.reason"))
                .containsExactly("picture-attached-before", "picture-attached-after", "picture-attached-after");
        assertThat(done.getString("result.rows[0].cells[0]"))
                .isEqualTo(school.name() + "/" + number + "/整改前/IMG_001.jpg");
        HazardApi.as(school.filler())
                .get("/api/v1/hazards/" + hazard)
                .then()
                .body("state", equalTo("RECTIFYING"))
                .body("photos.findAll { it.stage == 'BEFORE' }.size()", equalTo(2))
                .body("photos.findAll { it.stage == 'AFTER' }.size()", equalTo(2));
        assertThat(HazardApi.as(school.filler())
                        .get("/api/v1/hazards/" + hazard + "/history")
                        .jsonPath()
                        .getList("items.type"))
                .containsSubsequence("PLAN_APPROVED", "EVIDENCE_ADDED", "EVIDENCE_ADDED");
    }

    @Test
    void showsExactlyWhatTheCommitDoesAndChangesNothingTheSecondTime() {
        byte[] zip = PhotoZip.utf8()
                .photo(number + "/before/1.jpg")
                .photo(number + "/after/2.jpg")
                .toBytes();

        String etag = etag();
        JsonPath shown = filler().run(zip, DRY_RUN);
        assertThat(etag()).isEqualTo(etag);
        int before = photos();
        JsonPath done = filler().follow(shown, "commit", Map.of("onError", "reject-file"));
        assertThat(etag())
                .as("who has read the hazard has not seen these photos")
                .isNotEqualTo(etag);
        etag = etag();
        JsonPath again = filler().run(zip, COMMIT);

        assertThat(etag()).isEqualTo(etag);
        assertThat(shown.getBoolean("result.stored")).isFalse();
        assertThat(before)
                .as("photos after the dry run: the one it was listed with")
                .isEqualTo(1);
        assertThat(done.getList("result.rows.fate")).isEqualTo(shown.getList("result.rows.fate"));
        assertThat(done.getInt("result.counters.created")).isEqualTo(2);
        assertThat(again.getList("result.rows.fate")).containsOnly("UNCHANGED");
        assertThat(photos()).isEqualTo(3);
    }

    @Test
    void saysOfEachFileWhyItIsNotTaken() {
        byte[] photo = PhotoZip.jpeg();
        byte[] zip = PhotoZip.utf8()
                .file(number + "/整改前/ok.jpg", photo)
                .file(number + "/整改前/ok(1).jpg", photo)
                .file(number + "/整改前/empty.jpg", new byte[0])
                .file(number + "/整改前/half.jpg", java.util.Arrays.copyOf(photo, photo.length / 2))
                .file(number + "/整改前/film.MOV", new byte[] {1, 2, 3})
                .file(number + "/整改前/说明.txt", new byte[] {65})
                .file("__MACOSX/" + number + "/._ok.jpg", new byte[] {1})
                .file(number + "/整改前/Thumbs.db", new byte[] {1})
                .photo("../../" + number + "/整改前/up.jpg")
                .photo(number + "/随手拍.jpg")
                .toBytes();

        JsonPath done = filler().run(zip, COMMIT);

        assertThat(done.getList("result.rows.reason"))
                .as(done.prettify())
                .containsExactly(
                        "picture-attached-before",
                        "picture-twice-in-file",
                        "photo-empty",
                        "photo-truncated",
                        "film-not-taken",
                        "file-is-no-photo",
                        "file-of-the-system",
                        "file-of-the-system",
                        "path-unsafe",
                        "stage-unclear");
        assertThat(done.getList("result.rows.fate"))
                .containsExactly(
                        "CREATED",
                        "SKIPPED",
                        "REJECTED",
                        "REJECTED",
                        "SKIPPED",
                        "SKIPPED",
                        "SKIPPED",
                        "SKIPPED",
                        "REJECTED",
                        "NEEDS_DECISION");
        assertThat(done.getInt("result.counters.rows")).isEqualTo(10);
        filler().request()
                .get("/api/v1/imports/" + done.getString("id") + "/report.xlsx")
                .then()
                .statusCode(200);
    }

    @Test
    void asksWhichHazardAndWhichStageAndTakesTheAnswers() {
        String other = HazardApi.listed(school, "F02", "三楼西侧灭火器失压");
        String otherNumber =
                HazardApi.as(school.filler()).get("/api/v1/hazards/" + other).path("number");
        byte[] zip = PhotoZip.utf8().photo("灭火器失压/现场.jpg").toBytes();

        JsonPath shown = filler().run(zip, DRY_RUN);
        assertThat(shown.getString("result.rows[0].fate")).isEqualTo("NEEDS_DECISION");
        assertThat(shown.getString("result.rows[0].reason")).isEqualTo("ambiguous-hazard");
        JsonPath which = question(shown);
        assertThat(which.getString("questions[0].field")).isEqualTo("NUMBER");
        assertThat(which.getList("questions[0].options.value")).containsExactlyInAnyOrder(number, otherNumber);
        assertThat(which.<String>getList("questions[0].options.text")).anyMatch(text -> text.contains("三楼西侧灭火器失压"));

        JsonPath second = filler().follow(shown, "decisions", answer("NUMBER", which, otherNumber));
        assertThat(second.getString("result.rows[0].reason")).isEqualTo("stage-unclear");
        JsonPath stage = question(second);
        assertThat(stage.getList("questions[0].options.value")).containsExactly("BEFORE", "DURING", "AFTER");
        JsonPath third = filler().follow(second, "decisions", answer("STAGE", stage, "BEFORE"));
        JsonPath done = filler().follow(third, "commit", Map.of("onError", "reject-file"));

        assertThat(done.getString("result.rows[0].reason")).isEqualTo("picture-attached-before");
        assertThat(done.getList("result.rows[0].hazardIds")).containsExactly(other);
    }

    @Test
    void keepsWhatBelongsToNoHazardForTheSchool() {
        byte[] zip = PhotoZip.utf8().photo(school.name() + "/门卫室/整改前/IMG_1.jpg").toBytes();

        JsonPath done = staff().run(zip, COMMIT);
        JsonPath again = staff().run(zip, COMMIT);

        assertThat(done.getString("result.rows[0].reason")).isEqualTo("picture-unassigned");
        assertThat(again.getString("result.rows[0].reason")).isEqualTo("picture-known-unassigned");
        HazardApi.as(school.filler())
                .get("/api/v1/photos/" + done.getString("result.rows[0].changes.photo.after"))
                .then()
                .statusCode(200);
        assertThat(photos()).isEqualTo(2);
    }

    @Test
    void addsNothingToWhatIsUnderSignaturesOrClosed() {
        HazardApi.rectify(school, hazard);
        byte[] zip = PhotoZip.utf8().photo(number + "/整改后/1.jpg").toBytes();

        JsonPath done = filler().run(zip, COMMIT);

        assertThat(done.getString("result.rows[0].fate")).isEqualTo("REJECTED");
        assertThat(done.getString("result.rows[0].reason")).isEqualTo("evidence-under-signature");
        assertThat(HazardApi.state(school.filler(), hazard)).isEqualTo("REVIEW_REQUESTED");
    }

    @Test
    void oneFileThatIsNotTakenKeepsAllOutWhenTheSenderWantsItSo() {
        byte[] zip = PhotoZip.utf8()
                .photo(number + "/整改前/1.jpg")
                .file(number + "/整改前/2.jpg", new byte[0])
                .toBytes();

        JsonPath done = filler().run(zip, Map.of("mode", "commit", "onError", "reject-file"));

        assertThat(done.getBoolean("result.stored")).isFalse();
        assertThat(done.getList("result.rows.fate")).containsExactly("SKIPPED", "REJECTED");
        assertThat(photos()).isEqualTo(1);
    }

    @Test
    void anotherSchoolsHazardIsNotFoundByItsNumber() {
        Tree.School sibling = district.schools().get(1);
        byte[] zip = PhotoZip.utf8().photo(number + "/整改前/1.jpg").toBytes();

        JsonPath done = ImportApi.as(sibling.filler()).run(zip, COMMIT);

        assertThat(done.getString("result.rows[0].reason")).isEqualTo("picture-unassigned");
        assertThat(done.getList("result.rows[0].hazardIds")).isEmpty();
    }

    @Test
    void theTimeInAWeChatNameIsKeptAsAClaim() {
        byte[] zip =
                PhotoZip.utf8().photo(number + "/整改后/mmexport1683612345678.jpg").toBytes();

        filler().run(zip, COMMIT);

        String claimed = jdbi.withHandle(handle -> handle.createQuery("""
                        select p.claims ->> 'capturedAt' from photo p join hazard_photo x on x.photo_id = p.id
                        where x.hazard_id = :id and x.stage = 'AFTER'""")
                .bind("id", UUID.fromString(hazard))
                .mapTo(String.class)
                .one());
        assertThat(claimed).isEqualTo("2023:05:09 14:05:45");
    }

    @Test
    void aBombIsRefused() {
        byte[] zip = PhotoZip.utf8()
                .file(number + "/整改前/1.jpg", new byte[20 * 1024 * 1024])
                .toBytes();

        JsonPath done = filler().run(zip, COMMIT);

        assertThat(done.getString("state")).isEqualTo("FAILED");
        assertThat(done.getString("message")).contains("过大");
        assertThat(photos()).isEqualTo(1);
    }

    private Map<String, Object> answer(String field, JsonPath question, String means) {
        return Map.of(
                "answers",
                List.of(Map.of("field", field, "said", question.getString("questions[0].said"), "means", means)),
                "remember",
                false);
    }

    private JsonPath question(JsonPath job) {
        return filler().request()
                .get("/api/v1/imports/" + job.getString("id") + "/questions")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private String etag() {
        return HazardApi.as(school.filler()).get("/api/v1/hazards/" + hazard).header("ETag");
    }

    private ImportApi filler() {
        return ImportApi.as(school.filler());
    }

    private ImportApi staff() {
        return ImportApi.as(district.staff());
    }

    private int photos() {
        return jdbi.withHandle(handle -> handle.createQuery("select count(*) from photo where organisation_id = :id")
                .bind("id", school.id())
                .mapTo(Integer.class)
                .one());
    }
}
