package org.hazardledger.organisation;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.hazardledger.testing.Statements;
import org.hazardledger.testing.TestStack;
import org.hazardledger.testing.Tree;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
class BuildingTest {

    /** What the hazard room would be told. */
    @ApplicationScoped
    static class Demolitions {
        final List<BuildingDemolished> seen = new CopyOnWriteArrayList<>();

        void note(@Observes BuildingDemolished demolished) {
            seen.add(demolished);
        }

        List<UUID> buildings() {
            return seen.stream().map(BuildingDemolished::buildingId).toList();
        }
    }

    @Inject
    Demolitions demolitions;

    @Inject
    Jdbi jdbi;

    private Tree.District district;
    private Tree.School school;
    private String building;

    @BeforeEach
    void tree() {
        district = Tree.district();
        school = district.school();
        building = "/api/v1/buildings/" + school.buildingId();
    }

    @Test
    void aSchoolKeepsItsBuildingsAndAnUnknownYearClearsNothing() {
        String created = as(school.responsible())
                .body(Map.of("name", "图书馆", "aliases", List.of("图文楼"), "floors", 3, "areaM2", 3900.5))
                .post("/api/v1/organisations/" + school.id() + "/buildings")
                .then()
                .statusCode(201)
                .header("ETag", "\"v0\"")
                .body("pre1998", nullValue())
                .body("useState", equalTo("IN_USE"))
                .extract()
                .header("Location");

        as(district.inspector())
                .get(created.substring(created.indexOf("/api")))
                .then()
                .statusCode(200)
                .body("name", equalTo("图书馆"))
                .body("areaM2", equalTo(3900.5f));
        as(school.filler()).get(building).then().statusCode(200).body("pre1998", equalTo(true));
        as(school.filler())
                .body(Map.of("name", "传达室"))
                .post("/api/v1/organisations/" + school.id() + "/buildings")
                .then()
                .statusCode(403);
    }

    @Test
    void twoBuildingsOfASchoolNeverShareAName() {
        as(district.staff())
                .body(Map.of("name", "教学楼"))
                .post("/api/v1/organisations/" + school.id() + "/buildings")
                .then()
                .statusCode(409)
                .body("code", equalTo("building-name-taken"));
    }

    @Test
    void aDistrictFindsWhatItsSchoolsProposeAndWhatIsOutOfUse() {
        Tree.District two = Tree.district(2);
        Tree.School proposing = two.school();
        Tree.School suspending = two.schools().get(1);
        Map<String, Object> suspension = Map.of("useState", "SUSPENDED", "reason", "墙体开裂");
        useState(proposing.principal(), proposing, suspension);
        useState(two.staff(), suspending, suspension);

        for (Tree.Person above : List.of(two.staff(), two.city(), two.inspector())) {
            as(above)
                    .queryParam("proposed", true)
                    .queryParam("total", true)
                    .get("/api/v1/buildings")
                    .then()
                    .statusCode(200)
                    .body("items.id", contains(proposing.buildingId().toString()))
                    .body("items[0].school.code", equalTo(proposing.code()))
                    .body("items[0].useState", equalTo("IN_USE"))
                    .body("items[0].proposedUse.useState", equalTo("SUSPENDED"))
                    .body("total.value", equalTo(1));
        }
        as(two.staff())
                .queryParam("useState", "SUSPENDED,SEALED")
                .get("/api/v1/buildings")
                .then()
                .body("items.school.code", contains(suspending.code()));
        as(two.staff())
                .queryParam("school", suspending.id())
                .queryParam("proposed", false)
                .get("/api/v1/buildings")
                .then()
                .body("items.id", contains(suspending.buildingId().toString()));
        as(proposing.filler())
                .get("/api/v1/buildings")
                .then()
                .body("items.id", contains(proposing.buildingId().toString()));
        as(two.neighbour().staff())
                .queryParam("proposed", true)
                .get("/api/v1/buildings")
                .then()
                .body("items", empty());
    }

    private static void useState(Tree.Person by, Tree.School school, Map<String, Object> change) {
        String path = "/api/v1/buildings/" + school.buildingId();
        as(by).header("If-Match", as(by).get(path).header("ETag"))
                .body(change)
                .post(path + "/use-state")
                .then()
                .statusCode(200);
    }

    @Test
    void theSameIdempotencyKeyCreatesOneBuilding() {
        Map<String, Object> gym = Map.of("name", "体育馆");
        String first = as(district.staff())
                .header("Idempotency-Key", "gym")
                .body(gym)
                .post("/api/v1/organisations/" + school.id() + "/buildings")
                .then()
                .statusCode(201)
                .extract()
                .path("id");

        as(district.staff())
                .header("Idempotency-Key", "gym")
                .body(gym)
                .post("/api/v1/organisations/" + school.id() + "/buildings")
                .then()
                .statusCode(201)
                .body("id", equalTo(first));
    }

    @Test
    void otherDistrictsAndOtherSchoolsFindNothing() {
        Tree.District neighbour = district.neighbour();

        for (Tree.Person stranger : List.of(
                neighbour.staff(), neighbour.inspector(), neighbour.school().principal())) {
            as(stranger).get(building).then().statusCode(404);
            as(stranger).get(building + "/places").then().statusCode(404);
            as(stranger)
                    .get("/api/v1/organisations/" + school.id() + "/buildings")
                    .then()
                    .statusCode(404);
            as(stranger).get("/api/v1/places/" + school.placeId()).then().statusCode(404);
        }
        as(neighbour.staff())
                .header("If-Match", "*")
                .body(Map.of("name", "教学楼"))
                .put(building)
                .then()
                .statusCode(404);
    }

    @Test
    void readingIsOneStatementEach() {
        assertThat(Statements.of(() -> as(district.staff())
                        .get("/api/v1/organisations/" + school.id() + "/buildings")
                        .then()
                        .statusCode(200)))
                .hasSize(1);
        assertThat(Statements.of(() -> as(district.staff()).get(building).then().statusCode(200)))
                .hasSize(1);
        assertThat(Statements.of(() ->
                        as(district.staff()).get(building + "/places").then().statusCode(200)))
                .hasSize(1);
    }

    @Test
    void aSchoolProposesAndItsDistrictDecides() {
        as(school.leader())
                .header("If-Match", "\"v0\"")
                .body(Map.of("useState", "SUSPENDED", "reason", "线路老化，停用待修"))
                .post(building + "/use-state")
                .then()
                .statusCode(200)
                .body("useState", equalTo("IN_USE"))
                .body("proposedUse.useState", equalTo("SUSPENDED"))
                .body("proposedUse.proposedBy.name", equalTo("林书远"))
                .body("version", equalTo(1));
        as(school.leader())
                .header("If-Match", "\"v1\"")
                .body(Map.of("approved", true))
                .post(building + "/use-state/decision")
                .then()
                .statusCode(403);
        as(district.staff())
                .header("If-Match", "\"v1\"")
                .body(Map.of("approved", true, "note", "同意"))
                .post(building + "/use-state/decision")
                .then()
                .statusCode(200)
                .body("useState", equalTo("SUSPENDED"))
                .body("proposedUse", nullValue());

        assertThat(eventTypes()).containsExactly("BUILDING_USE_PROPOSED", "BUILDING_USE_CHANGED");
        assertThat(demolitions.buildings()).doesNotContain(school.buildingId());
    }

    @Test
    void aRefusedProposalLeavesTheBuildingInUse() {
        as(school.principal())
                .header("If-Match", "\"v0\"")
                .body(Map.of("useState", "SEALED", "reason", "封存"))
                .post(building + "/use-state")
                .then()
                .statusCode(200);

        as(district.head())
                .header("If-Match", "\"v1\"")
                .body(Map.of("approved", false, "note", "先整改"))
                .post(building + "/use-state/decision")
                .then()
                .statusCode(200)
                .body("useState", equalTo("IN_USE"))
                .body("proposedUse", nullValue());
        as(district.head())
                .header("If-Match", "\"v2\"")
                .body(Map.of("approved", false))
                .post(building + "/use-state/decision")
                .then()
                .statusCode(409)
                .body("code", equalTo("no-use-change-proposed"));
    }

    @Test
    void demolitionNeedsADateThenAPhotoAndIsTold() {
        as(district.head())
                .header("If-Match", "\"v0\"")
                .body(Map.of("useState", "TO_DEMOLISH", "reason", "D 级危房"))
                .post(building + "/use-state")
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/demolishBy"));
        long version = change(0, "TO_DEMOLISH", Map.of("demolishBy", "2099-06-30"));
        as(district.head())
                .header("If-Match", "*")
                .body(Map.of("useState", "DEMOLISHED", "reason", "已拆除"))
                .post(building + "/use-state")
                .then()
                .statusCode(409)
                .body("code", equalTo("needs-demolition-photo"));
        as(district.head())
                .header("If-Match", "*")
                .body(Map.of("useState", "DEMOLISHED", "reason", "已拆除", "photoIds", List.of(UUID.randomUUID())))
                .post(building + "/use-state")
                .then()
                .statusCode(400)
                .body("errors[0].code", equalTo("unknown-photo"));

        change(version, "DEMOLISHED", Map.of("photoIds", List.of(photo())));

        assertThat(demolitions.buildings()).contains(school.buildingId());
        as(district.head())
                .header("If-Match", "*")
                .body(Map.of("useState", "IN_USE", "reason", "误操作"))
                .post(building + "/use-state")
                .then()
                .statusCode(409)
                .body("code", equalTo("use-change-impossible"));
    }

    @Test
    void aPlaceHasACodeThatOpensItForPeopleInScope() {
        var place = as(school.responsible())
                .body(Map.of("name", "学生宿舍301", "kind", "DORMITORY", "floor", "3", "keyPlace", true))
                .post(building + "/places")
                .then()
                .statusCode(201)
                .body("deepLink", startsWith("http://localhost:8081/p/"))
                .extract()
                .jsonPath();

        String token = place.getString("token");
        as(school.filler())
                .get("/api/v1/places/by-token/" + token)
                .then()
                .statusCode(200)
                .body("id", equalTo(place.getString("id")));
        as(district.neighbour().staff())
                .get("/api/v1/places/by-token/" + token)
                .then()
                .statusCode(404);
        as(school.filler())
                .get("/api/v1/places/" + place.getString("id") + "/qr.svg")
                .then()
                .statusCode(200)
                .contentType("image/svg+xml")
                .body(containsString("<path d=\"M"));
        as(school.leader())
                .header("If-Match", "\"v0\"")
                .body(Map.of("name", "学生宿舍302", "kind", "DORMITORY"))
                .put("/api/v1/places/" + place.getString("id"))
                .then()
                .statusCode(200)
                .body("token", equalTo(token))
                .body("keyPlace", equalTo(false));
        as(school.filler()).get(building + "/places").then().body("items.name", contains("二层东侧走廊", "学生宿舍302"));
    }

    private long change(long version, String useState, Map<String, Object> more) {
        Map<String, Object> body = new HashMap<>(more);
        body.put("useState", useState);
        body.put("reason", "按程序变更");
        return as(district.head())
                .header("If-Match", "\"v" + version + "\"")
                .body(body)
                .post(building + "/use-state")
                .then()
                .statusCode(200)
                .body("useState", equalTo(useState))
                .extract()
                .jsonPath()
                .getLong("version");
    }

    @Test
    void whatIsRegisteredOfABuildingIsReplacedAsAWhole() {
        as(school.responsible())
                .header("If-Match", "\"v0\"")
                .body(Map.of("name", "第一教学楼", "aliases", List.of("主楼"), "completedYear", 1996, "floors", 5))
                .put(building)
                .then()
                .statusCode(200)
                .header("ETag", "\"v1\"")
                .body("name", equalTo("第一教学楼"))
                .body("pre1998", equalTo(true))
                .body("areaM2", nullValue());
    }

    private UUID photo() {
        UUID id = UUID.randomUUID();
        String digest = (id.toString() + id).replace("-", "");
        jdbi.useHandle(handle -> handle.execute(
                """
                insert into photo (id, organisation_id, district_id, sha256, size, media_type, width, height,
                    object_key, screen_sha256, thumb_sha256, carries_position, claims, received_at, uploaded_by)
                values (?, ?, ?, ?, 1, 'image/jpeg', 1, 1, ?, ?, ?, false, '{}', now(), ?)""",
                id,
                school.id(),
                district.id(),
                digest,
                "test/" + id,
                digest,
                digest,
                school.filler().id()));
        return id;
    }

    private List<String> eventTypes() {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select type from ledger_event where subject_id = :building order by sequence")
                .bind("building", school.buildingId())
                .mapTo(String.class)
                .list());
    }

    private static RequestSpecification as(Tree.Person person) {
        return given().auth().oauth2(person.token()).contentType("application/json");
    }
}
