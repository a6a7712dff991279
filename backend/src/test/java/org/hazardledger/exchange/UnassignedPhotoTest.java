package org.hazardledger.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.hazardledger.hazard.HazardApi;
import org.hazardledger.testing.TestStack;
import org.hazardledger.testing.Tree;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Photos of a file that nobody can place wait for a person, who says whose they are or that they are nobody's. */
@QuarkusTest
@QuarkusTestResource(TestStack.class)
class UnassignedPhotoTest {

    private static final Map<String, String> COMMIT = Map.of("mode", "commit", "onError", "accept-valid");

    private Tree.District district;
    private Tree.School school;
    private String hazard;
    private byte[] zip;

    @BeforeEach
    void twoPhotosThatNobodyCanPlace() {
        district = Tree.district(2);
        school = district.school();
        HazardApi.listed(school, "F02", "三楼西侧应急灯不亮");
        hazard = HazardApi.listed(school, "F02", "门卫值班室灭火器失压");
        zip = PhotoZip.utf8()
                .photo(school.name() + "/传达室门卫/整改后/IMG_1.jpg")
                .photo(school.name() + "/操场/IMG_2.jpg")
                .toBytes();
    }

    @Test
    void areCountedInTheDryRunAndListedOnceTheyAreKept() {
        JsonPath dryRun = ImportApi.as(school.filler()).run(zip, Map.of());
        int before = open(school.filler()).getList("items").size();
        JsonPath done = ImportApi.as(school.filler()).follow(dryRun, "commit", Map.of());
        ImportApi.as(school.filler()).run(zip, COMMIT);

        assertThat(dryRun.getInt("result.unassignedPhotos")).isEqualTo(2);
        assertThat(before).isZero();
        JsonPath list = open(school.filler());
        assertThat(list.getList("items")).hasSize(2);
        assertThat(list.getInt("total.value")).isEqualTo(2);
        assertThat(list.getString("items[1].path")).isEqualTo(school.name() + "/传达室门卫/整改后/IMG_1.jpg");
        assertThat(list.getString("items[1].stage")).isEqualTo("AFTER");
        assertThat(list.getString("items[1].importId")).isEqualTo(done.getString("id"));
        assertThat(open(district.staff()).getList("items")).hasSize(2);
        assertThat(open(district.schools().get(1).filler()).getList("items")).isEmpty();
        assertThat(open(district.neighbour().staff()).getList("items")).isEmpty();
    }

    @Test
    void comePageByPage() {
        ImportApi.as(school.filler()).run(zip, COMMIT);

        JsonPath first = HazardApi.as(school.filler())
                .get("/api/v1/unassigned-photos?limit=1")
                .jsonPath();
        JsonPath second = HazardApi.as(school.filler())
                .get("/api/v1/unassigned-photos?limit=1&cursor=" + first.getString("nextCursor"))
                .jsonPath();

        assertThat(first.getString("items[0].path")).endsWith("IMG_2.jpg");
        assertThat(second.getString("items[0].path")).endsWith("IMG_1.jpg");
        assertThat(second.getString("nextCursor")).isNull();
    }

    @Test
    void joinTheHazardAPersonNames() {
        JsonPath done = ImportApi.as(school.filler()).run(zip, COMMIT);
        String id = gatePhoto();
        JsonPath candidates = HazardApi.as(school.filler())
                .get("/api/v1/unassigned-photos/" + id + "/candidates")
                .jsonPath();

        String etag = assign(id, "\"v0\"", hazard, "AFTER")
                .then()
                .statusCode(200)
                .extract()
                .header("ETag");

        assertThat(candidates.getList("items.hazardId")).hasSize(2);
        assertThat(candidates.getString("items[0].hazardId")).as("likeliest").isEqualTo(hazard);
        assertThat(candidates.getString("items[0].photoId")).isNotNull();
        assertThat(etag).isEqualTo("\"v1\"");
        HazardApi.as(school.filler())
                .get("/api/v1/hazards/" + hazard)
                .then()
                .body(
                        "photos.findAll { it.stage == 'AFTER' }.photoId",
                        equalTo(List.of(done.getString("result.rows[0].changes.photo.after"))));
        HazardApi.as(school.filler())
                .get("/api/v1/unassigned-photos?state=ASSIGNED")
                .then()
                .body("items.id", equalTo(List.of(id)))
                .body("items[0].hazardId", equalTo(hazard));
        HazardApi.as(school.filler())
                .get("/api/v1/hazards/" + hazard + "/history")
                .then()
                .body("items.type", hasItem("EVIDENCE_ADDED"));
        assertThat(open(school.filler()).getList("items")).hasSize(1);
        assign(id, "*", hazard, "AFTER").then().statusCode(409).body("code", equalTo("photo-decided"));
    }

    @Test
    void areDismissedForGood() {
        ImportApi.as(school.filler()).run(zip, COMMIT);
        String id = gatePhoto();

        HazardApi.as(school.filler())
                .contentType("application/json")
                .post("/api/v1/unassigned-photos/" + id + "/dismissal")
                .then()
                .statusCode(428);
        HazardApi.as(school.filler())
                .contentType("application/json")
                .header("If-Match", "\"v7\"")
                .post("/api/v1/unassigned-photos/" + id + "/dismissal")
                .then()
                .statusCode(412);
        HazardApi.as(school.filler())
                .contentType("application/json")
                .header("If-Match", "\"v0\"")
                .post("/api/v1/unassigned-photos/" + id + "/dismissal")
                .then()
                .statusCode(200)
                .body("state", equalTo("DISMISSED"));
        HazardApi.as(school.filler())
                .get("/api/v1/unassigned-photos/" + id)
                .then()
                .statusCode(200)
                .header("ETag", "\"v1\"")
                .body("state", equalTo("DISMISSED"))
                .body("hazardId", nullValue());
        ImportApi.as(school.filler()).run(zip, COMMIT);

        assertThat(open(school.filler()).getList("items")).hasSize(1);
    }

    @Test
    void tellWhoDismissedThemAndWhyAndAreTakenBack() {
        ImportApi.as(school.filler()).run(zip, COMMIT);
        String id = gatePhoto();
        HazardApi.as(school.filler())
                .contentType("application/json")
                .header("If-Match", "\"v0\"")
                .body(Map.of("note", " 校园活动照片 "))
                .post("/api/v1/unassigned-photos/" + id + "/dismissal")
                .then()
                .statusCode(200);

        JsonPath dismissed = HazardApi.as(district.staff())
                .get("/api/v1/unassigned-photos?state=DISMISSED&total=true")
                .jsonPath();
        HazardApi.as(school.filler())
                .post("/api/v1/unassigned-photos/" + id + "/reopening")
                .then()
                .statusCode(428);
        HazardApi.as(district.neighbour().staff())
                .header("If-Match", "\"v1\"")
                .post("/api/v1/unassigned-photos/" + id + "/reopening")
                .then()
                .statusCode(404);
        HazardApi.as(district.staff())
                .header("If-Match", "\"v1\"")
                .post("/api/v1/unassigned-photos/" + id + "/reopening")
                .then()
                .statusCode(200)
                .body("state", equalTo("OPEN"))
                .body("decidedBy", nullValue())
                .body("note", nullValue());

        HazardApi.as(school.filler())
                .get("/api/v1/unassigned-photos/" + id)
                .then()
                .statusCode(200)
                .body("state", equalTo("OPEN"));
        assertThat(dismissed.getInt("total.value")).isEqualTo(1);
        assertThat(dismissed.getString("items[0].decidedBy.name"))
                .isEqualTo(school.filler().name());
        assertThat(dismissed.getString("items[0].note")).isEqualTo("校园活动照片");
        assertThat(dismissed.getString("items[0].decidedAt")).isNotNull();
        assertThat(open(school.filler()).getList("items")).hasSize(2);
        HazardApi.as(school.filler())
                .header("If-Match", "*")
                .post("/api/v1/unassigned-photos/" + id + "/reopening")
                .then()
                .statusCode(409)
                .body("code", equalTo("photo-not-dismissed"));
    }

    @Test
    void joinNoHazardOfAnotherSchoolAndNoneUnderSignatures() {
        ImportApi.as(school.filler()).run(zip, COMMIT);
        Tree.School sibling = district.schools().get(1);
        String elsewhere = HazardApi.listed(sibling, "F02", "灭火器失压");
        HazardApi.grade(school, hazard, "GENERAL");
        HazardApi.approveGeneralPlan(school, hazard);
        HazardApi.rectify(school, hazard);
        String id = gatePhoto();

        assign(district.staff(), id, "*", elsewhere, "AFTER")
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/hazardId"));
        assign(id, "*", hazard, "AFTER").then().statusCode(409).body("code", equalTo("evidence-under-signature"));
        assign(sibling.filler(), id, "*", elsewhere, "AFTER").then().statusCode(404);
        HazardApi.as(school.filler())
                .get("/api/v1/unassigned-photos/" + id + "/candidates")
                .then()
                .body("items.hazardId", not(hasItem(hazard)))
                .body("items", hasSize(1));
        HazardApi.as(school.filler())
                .queryParam("q", "应急灯")
                .get("/api/v1/unassigned-photos/" + id + "/candidates")
                .then()
                .body("items[0].description", containsString("应急灯"));
    }

    @Test
    void areSettledByAFileThatSaysWhoseTheyAre() {
        ImportApi.as(school.filler()).run(zip, COMMIT);
        JsonPath dryRun = ImportApi.as(school.filler()).run(zip, Map.of());
        String number = HazardApi.as(school.filler())
                .get("/api/v1/hazards/" + hazard)
                .jsonPath()
                .getString("number");

        JsonPath answered = ImportApi.as(school.filler())
                .follow(
                        dryRun,
                        "decisions",
                        Map.of(
                                "answers",
                                List.of(Map.of(
                                        "field",
                                        "NUMBER",
                                        "said",
                                        dryRun.getString("result.rows[0].cells[2]"),
                                        "means",
                                        number)),
                                "remember",
                                false));
        ImportApi.as(school.filler()).follow(answered, "commit", Map.of());

        assertThat(answered.getList("result.rows.reason")).contains("picture-attached-after");
        assertThat(open(school.filler()).getList("items")).hasSize(1);
    }

    private Response assign(String id, String ifMatch, String to, String stage) {
        return assign(school.filler(), id, ifMatch, to, stage);
    }

    private static Response assign(Tree.Person person, String id, String ifMatch, String to, String stage) {
        return HazardApi.as(person)
                .header("If-Match", ifMatch)
                .contentType("application/json")
                .body(Map.of("hazardId", to, "stage", stage))
                .post("/api/v1/unassigned-photos/" + id + "/assignment");
    }

    private String gatePhoto() {
        return open(school.filler()).getString("items.find { it.path.contains('传达室') }.id");
    }

    private static JsonPath open(Tree.Person person) {
        return HazardApi.as(person)
                .get("/api/v1/unassigned-photos?total=true")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }
}
