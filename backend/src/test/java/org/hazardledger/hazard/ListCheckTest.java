package org.hazardledger.hazard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hazardledger.hazard.HazardApi.as;
import static org.hazardledger.hazard.HazardApi.does;
import static org.hazardledger.hazard.HazardApi.grade;
import static org.hazardledger.hazard.HazardApi.listed;
import static org.hazardledger.hazard.HazardApi.photo;
import static org.hazardledger.hazard.HazardApi.quoted;
import static org.hazardledger.hazard.HazardApi.succeeds;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.hazardledger.testing.TestStack;
import org.hazardledger.testing.Tree;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

/** 清单之外 (T17): what an inspector finds is compared with what the school had listed before they came; a person rules. */
@QuarkusTest
@QuarkusTestResource(TestStack.class)
class ListCheckTest {

    @Inject
    Jdbi jdbi;

    private final Tree.District district = Tree.district();
    private final Tree.School school = district.school();

    @Test
    void aFindingThatIsOnTheListIsMatchedWithIt() {
        String onList = listedLongAgo("干粉灭火器压力表指针在红区");
        listedLongAgo("安全出口上锁");

        String found = found("灭火器压力不足", null);

        read(district.inspector(), found)
                .then()
                .body("listCheck.suggestion", equalTo("MATCHED"))
                .body("listCheck.candidates[0].id", equalTo(onList))
                .body("listCheck.candidates[0].open", equalTo(true))
                .body("listCheck.candidates[0].photoId", notNullValue())
                .body("listCheck.candidates[0].likeness.place", equalTo(1.0f))
                .body("listCheck.candidates[0].likeness.text", greaterThan(0.7f))
                .body("listCheck.rulings", empty())
                .body("outsideList", equalTo(false))
                .body("allowedActions", hasItem("RULE_ON_LIST"));
        assertThat(toDecide(district.inspector())).isEqualTo(1);

        rules(district.inspector(), found, matched(onList, null))
                .then()
                .statusCode(200)
                .body("outsideList", equalTo(false))
                .body("listCheck.rulings.matchedId", contains(onList))
                .body("listCheck.rulings[0].matchedNumber", notNullValue());
        assertThat(toDecide(district.inspector())).isZero();
        assertThat(events(found)).contains("ON_LIST_CONFIRMED");
    }

    @Test
    void whatWasListedAfterTheyCameDoesNotCountHoweverItIsDated() {
        String late = listed(school, "F02", "灭火器压力不足");
        jdbi.useHandle(handle -> handle.execute(
                "update hazard set found_at = now() - interval '9 days' where id = ?", UUID.fromString(late)));

        String found = found("灭火器压力不足", Instant.now().minus(2, ChronoUnit.HOURS));

        read(district.inspector(), found)
                .then()
                .body("listCheck.suggestion", equalTo("OUTSIDE"))
                .body("listCheck.candidates", empty());
        rules(district.inspector(), found, matched(late, "学校已登记"))
                .then()
                .statusCode(409)
                .body("code", equalTo("not-on-list"));
    }

    @Test
    void aRejectedOneIsNotOnTheListAndAClosedOneIsOnlyShown() {
        String rejected = listedLongAgo("灭火器压力不足");
        succeeds(district.staff(), rejected, "rejection", """
                {"reason": "训练用空瓶", "photoIds": ["%s"]}""".formatted(photo(district.staff(), school)));
        String closed = listedLongAgo("灭火器欠压");
        jdbi.useHandle(handle -> handle.execute(
                "update hazard set state = 'CLOSED', closed_at = now() - interval '2 days' where id = ?",
                UUID.fromString(closed)));

        String found = found("灭火器压力不足", null);

        read(district.inspector(), found)
                .then()
                .body("listCheck.suggestion", equalTo("POSSIBLE"))
                .body("listCheck.candidates.id", contains(closed))
                .body("listCheck.candidates[0].open", equalTo(false));
    }

    @Test
    void theSchoolReadsNoSuggestionButTheRuling() {
        String found = found("灭火器压力不足", null);

        read(school.filler(), found)
                .then()
                .body("listCheck", nullValue())
                .body("allowedActions", not(hasItem("RULE_ON_LIST")));
        rules(school.principal(), found, "{\"outside\": false}").then().statusCode(400);
        rules(school.principal(), found, "{\"outside\": true}").then().statusCode(403);
        rules(district.staff(), found, "{\"outside\": true, \"note\": \"学校台账无此隐患\"}")
                .then()
                .statusCode(200)
                .body("outsideList", equalTo(true));

        read(school.filler(), found)
                .then()
                .body("outsideList", equalTo(true))
                .body("listCheck.rulings.note", contains("学校台账无此隐患"))
                .body("listCheck.rulings[0].by.name", equalTo(district.staff().name()));
        as(school.filler())
                .queryParam("outsideList", true)
                .get("/api/v1/hazards")
                .then()
                .body("items.id", contains(found))
                .body("items.outsideList", contains(true));
    }

    @Test
    void departingFromTheSuggestionTakesAReason() {
        String onList = listedLongAgo("灭火器欠压");
        String found = found("灭火器压力不足", null);

        rules(district.inspector(), found, "{\"outside\": true}")
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/note"))
                .body("errors[0].code", equalTo("departing-needs-reason"));
        rules(district.inspector(), found, "{\"outside\": true, \"note\": \"清单上是另一具\"}")
                .then()
                .statusCode(200);
        rules(district.inspector(), found, "{\"outside\": true, \"note\": \"再次\"}")
                .then()
                .statusCode(409)
                .body("code", equalTo("list-ruling-unchanged"));
        rules(district.inspector(), found, matched(onList, null))
                .then()
                .statusCode(400)
                .body("errors[0].code", equalTo("departing-needs-reason"));
        rules(district.inspector(), found, matched(onList, "核对编号后确认为同一具"))
                .then()
                .statusCode(200)
                .body("outsideList", equalTo(false))
                .body("listCheck.rulings.outside", contains(true, false));
        assertThat(events(found)).containsSubsequence("OUTSIDE_LIST_CONFIRMED", "ON_LIST_CONFIRMED");
    }

    @Test
    void twoWhoRuleAtOnceYieldOneRuling() {
        String found = found("灭火器压力不足", null);
        String etag = read(district.inspector(), found).header("ETag");
        String ruling = "{\"outside\": true}";

        as(district.inspector())
                .header("If-Match", etag)
                .contentType("application/json")
                .body(ruling)
                .post("/api/v1/hazards/" + found + "/list-check")
                .then()
                .statusCode(200);
        as(district.secondInspector())
                .header("If-Match", etag)
                .contentType("application/json")
                .body(ruling)
                .post("/api/v1/hazards/" + found + "/list-check")
                .then()
                .statusCode(412);
    }

    @Test
    void aTimeOfArrivalIsAnInspectionsAndNotAfterTheFinding() {
        String late = body("灭火器压力不足", "INSPECTOR", Instant.now());
        file(district.inspector(), late).then().statusCode(400).body("errors[0].code", equalTo("check-in-after-found"));
        String own = body("灭火器压力不足", "SELF_DAILY", Instant.now().minus(9, ChronoUnit.DAYS));
        file(school.filler(), own).then().statusCode(400).body("errors[0].code", equalTo("check-in-of-inspections"));
    }

    @Test
    void aSchoolsOwnFindingIsNotCompared() {
        String own = listed(school, "F02", "灭火器压力不足");

        read(district.staff(), own).then().body("listCheck", nullValue());
        rules(district.staff(), own, "{\"outside\": true}")
                .then()
                .statusCode(409)
                .body("code", equalTo("no-list-check"));
    }

    @Test
    void aGeneralOneCountsAsMissedUntilTheRulingIsTakenBack() {
        String onList = listedLongAgo("灭火器欠压");
        String found = found("灭火器压力不足", null);
        rules(district.inspector(), found, "{\"outside\": true, \"note\": \"另一具\"}")
                .then()
                .statusCode(200);
        assertThat(misses()).as("not graded yet").containsExactly(0, 0);

        grade(school, found, "GENERAL");
        assertThat(misses()).containsExactly(1, 1);
        as(district.staff()).get("/api/v1/incidents").then().body("items", empty());

        rules(district.inspector(), found, matched(onList, "同一具")).then().statusCode(200);
        assertThat(misses()).containsExactly(0, 0);
    }

    @Test
    void aMajorOneIsAnIncidentFromItsGradingToTheCorrection() {
        String onList = listedLongAgo("灭火器欠压");
        String found = found("灭火器压力不足", null);
        rules(district.inspector(), found, "{\"outside\": true, \"note\": \"另一具\"}")
                .then()
                .statusCode(200);
        as(district.staff()).get("/api/v1/incidents").then().body("items", empty());

        succeeds(district.staff(), found, "grading", "{\"severity\": \"MAJOR\"}");

        Response open = as(district.staff()).get("/api/v1/incidents");
        open.then()
                .body("items.hazardId", contains(found))
                .body("items.state", contains("OPEN"))
                .body("items[0].school.name", equalTo(school.name()))
                .body("items[0].notes[0].by.name", equalTo(district.staff().name()));
        assertThat(misses()).as("a major one is no miss").containsExactly(0, 0);
        String incident = open.path("items[0].id");
        for (Tree.Person one : List.of(school.principal(), school.filler())) {
            as(one).get("/api/v1/incidents").then().statusCode(403);
        }
        as(district.neighbour().staff())
                .get("/api/v1/incidents/" + incident)
                .then()
                .statusCode(404);

        notes(district.inspector(), incident, "CONCLUDED").then().statusCode(403);
        notes(district.staff(), incident, "IN_PROGRESS")
                .then()
                .statusCode(200)
                .body("state", equalTo("IN_PROGRESS"))
                .body("notes[1].text", equalTo("已约谈学校主要负责人"));

        rules(district.inspector(), found, matched(onList, "同一具")).then().statusCode(200);
        as(district.staff())
                .get("/api/v1/incidents/" + incident)
                .then()
                .body("state", equalTo("WITHDRAWN"))
                .body("notes.state", contains("OPEN", "IN_PROGRESS", "WITHDRAWN"));
        notes(district.staff(), incident, "CONCLUDED")
                .then()
                .statusCode(409)
                .body("code", equalTo("incident-withdrawn"));

        rules(district.inspector(), found, "{\"outside\": true, \"note\": \"复核照片，确为另一具\"}")
                .then()
                .statusCode(200);
        as(district.staff())
                .queryParam("state", "OPEN")
                .get("/api/v1/incidents")
                .then()
                .body("items.id", contains(incident));
        as(district.staff())
                .get("/api/v1/changes")
                .then()
                .body("items.type", hasItems("INCIDENT_OPENED", "INCIDENT_NOTED", "INCIDENT_WITHDRAWN"));
        as(school.principal())
                .get("/api/v1/changes")
                .then()
                .body("items.type", hasItem("OUTSIDE_LIST_CONFIRMED"))
                .body("items.type", not(hasItem("INCIDENT_OPENED")));
    }

    @Test
    void aRejectionTakesTheIncidentWithIt() {
        String found = found("灭火器压力不足", null);
        succeeds(district.staff(), found, "grading", "{\"severity\": \"MAJOR\"}");
        rules(district.staff(), found, "{\"outside\": true}").then().statusCode(200);
        as(district.staff()).get("/api/v1/incidents").then().body("items.state", contains("OPEN"));

        succeeds(district.staff(), found, "rejection", """
                {"reason": "训练用空瓶", "photoIds": ["%s"]}""".formatted(photo(district.staff(), school)));

        as(district.staff()).get("/api/v1/incidents").then().body("items.state", contains("WITHDRAWN"));
    }

    /** On the school's list since three days ago; the clock of the service cannot be turned back, so the row is. */
    private String listedLongAgo(String description) {
        String id = listed(school, "F02", description);
        jdbi.useHandle(handle -> handle.execute("""
                update hazard set found_at = now() - interval '3 days', listed_at = now() - interval '3 days'
                where id = ?""", UUID.fromString(id)));
        return id;
    }

    private String found(String description, Instant checkedIn) {
        return file(district.inspector(), body(description, "INSPECTOR", checkedIn))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private String body(String description, String source, Instant checkedIn) {
        Tree.Person by = "INSPECTOR".equals(source) ? district.inspector() : school.filler();
        return """
                {"schoolId": "%s", "buildingId": "%s", "placeId": "%s", "category": "F02", "description": "%s",
                 "source": "%s", "foundAt": "%s", "checkedInAt": %s, "photoIds": ["%s"], "draft": false}
                """.formatted(
                        school.id(),
                        school.buildingId(),
                        school.placeId(),
                        description,
                        source,
                        Instant.now().minus(1, ChronoUnit.HOURS),
                        checkedIn == null ? null : quoted(checkedIn.toString()),
                        photo(by, school));
    }

    private static Response file(Tree.Person by, String body) {
        return as(by).contentType("application/json").body(body).post("/api/v1/hazards");
    }

    private static Response read(Tree.Person by, String hazard) {
        return as(by).get("/api/v1/hazards/" + hazard);
    }

    private static Response rules(Tree.Person by, String hazard, String ruling) {
        return does(by, hazard, "list-check", ruling);
    }

    private static String matched(String other, String note) {
        return "{\"outside\": false, \"matchedId\": \"%s\", \"note\": %s}"
                .formatted(other, note == null ? null : quoted(note));
    }

    private static Response notes(Tree.Person by, String incident, String state) {
        return as(by).header("If-Match", "*")
                .contentType("application/json")
                .body("{\"state\": \"%s\", \"text\": \"已约谈学校主要负责人\"}".formatted(state))
                .post("/api/v1/incidents/" + incident + "/notes");
    }

    private List<Integer> misses() {
        Response overview = as(district.staff()).get("/api/v1/dashboards/district");
        return List.of(overview.path("schools[0].selfCheckMisses"), overview.path("totals.selfCheckMisses"));
    }

    private static int toDecide(Tree.Person person) {
        return as(person).get("/api/v1/dashboards/me").path("due.toDecide");
    }

    private List<String> events(String hazard) {
        return as(school.filler())
                .get("/api/v1/hazards/" + hazard + "/history")
                .jsonPath()
                .getList("items.type");
    }
}
