package org.hazardledger.inspection;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hazardledger.hazard.HazardApi.*;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.hazardledger.identity.Role;
import org.hazardledger.organisation.MoveFixture;
import org.hazardledger.testing.Statements;
import org.hazardledger.testing.TestStack;
import org.hazardledger.testing.Tokens;
import org.hazardledger.testing.Tree;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Decision 6: what closes on its two signatures is sampled, and no school can tell what was drawn (decision 9). */
@QuarkusTest
@QuarkusTestResource(TestStack.class)
class LookbackTest {

    private static final List<String> SEEN_BY_A_SCHOOL = List.of(
            "/api/v1/hazards?total=true",
            "/api/v1/hazards?mine=due",
            "/api/v1/hazards/%s",
            "/api/v1/hazards/%s/history",
            "/api/v1/exports/hazards?format=csv",
            "/api/v1/ledger/heads",
            "/api/v1/changes",
            "/api/v1/notices?total=true",
            "/api/v1/organisations");

    @Inject
    Jdbi jdbi;

    @Inject
    LookbackSampling sampling;

    private final Tree.District district = Tree.district();
    private final Tree.School school = district.school();

    @BeforeEach
    void everyClosingIsDrawn() {
        lookAt(district, 100);
    }

    @Test
    void aSchoolThatMovesIsVisitedByItsNewDistrictAndItsDrawStillHolds() {
        String hazard = closed(school);
        sampling.draw();
        Tree.District next = district.neighbour();

        MoveFixture.move(district, school, next);

        as(district.inspector()).get("/api/v1/lookbacks").then().body("items", empty());
        as(next.inspector()).get("/api/v1/lookbacks").then().body("items.hazardId", contains(hazard));
        as(district.city())
                .get("/api/v1/lookback-draws")
                .then()
                .body("items.find { it.hazardId == '%s' }.holds".formatted(hazard), equalTo(true));
    }

    @Test
    void aClosingIsDrawnAndWaitsForWhoeverGoesThere() {
        String hazard = closed(school);
        as(district.inspector()).get("/api/v1/lookbacks").then().body("items", empty());

        sampling.draw();

        for (Tree.Person one : List.of(district.inspector(), district.staff(), district.city())) {
            as(one).queryParam("state", "OPEN")
                    .queryParam("total", true)
                    .get("/api/v1/lookbacks")
                    .then()
                    .statusCode(200)
                    .body("items.hazardId", contains(hazard))
                    .body("items[0].school.code", equalTo(school.code()))
                    .body("items[0].result", equalTo(null))
                    .body("total.value", equalTo(1));
        }
        as(district.neighbour().inspector()).get("/api/v1/lookbacks").then().body("items", empty());
    }

    @Test
    void whatASchoolSeesIsTheSameBeforeAndAfterTheDrawAndAfterAConfirmation() {
        String hazard = closed(school);
        List<String> before = seen(hazard);

        sampling.draw();
        assertThat(seen(hazard)).isEqualTo(before);

        report(hazard, "CONFIRMED").then().statusCode(200).body("state", equalTo("CONFIRMED"));
        assertThat(seen(hazard)).isEqualTo(before);
        for (Tree.Person one : people()) {
            as(one).get("/api/v1/lookbacks").then().statusCode(403);
            as(one).get("/api/v1/lookback-draws").then().statusCode(403);
        }
    }

    @Test
    void closingCostsTheSameWhetherItIsDrawnOrNot() {
        Tree.District spared = Tree.district();
        lookAt(spared, 0);

        List<String> drawn = closing(school);
        List<String> notDrawn = closing(spared.school());

        assertThat(drawn).isEqualTo(notDrawn).isNotEmpty();
        sampling.draw();
        as(spared.inspector()).get("/api/v1/lookbacks").then().body("items", empty());
        as(spared.head())
                .get("/api/v1/lookback-draws")
                .then()
                .body("items.selected", contains(false))
                .body("items.holds", contains(true));
    }

    @Test
    void aGeneralHazardClosedAtADeskIsDrawnByItsOwnShare() {
        lookAt(district, 0);
        lookAtGeneral(district, 100);
        String minor = closed(school);
        String general = closedAtADesk();

        sampling.draw();

        as(district.inspector())
                .get("/api/v1/lookbacks")
                .then()
                .body("items.hazardId", contains(general))
                .body("items.severity", contains("GENERAL"));
        as(district.auditor())
                .get("/api/v1/lookback-draws")
                .then()
                .body("items.find { it.hazardId == '%s' }.percent".formatted(minor), equalTo(0f))
                .body("items.find { it.hazardId == '%s' }.percent".formatted(general), equalTo(100f))
                .body("items.holds", everyItem(is(true)));
    }

    @Test
    void whatAnInspectorAcceptedOnSiteIsNotSampled() {
        lookAtGeneral(district, 100);
        String general = signedByBoth("GENERAL");
        accepts(district.inspector(), school, general, true)
                .then()
                .statusCode(200)
                .body("state", equalTo("CLOSED"));
        String minor = listed(school, district.inspector(), "F02", "灭火器过期", "DISTRICT");
        grade(school, minor, "MINOR");
        approveGeneralPlan(school, minor);
        rectify(school, minor);
        bothSign(school, minor);
        accepts(district.inspector(), school, minor, true)
                .then()
                .statusCode(200)
                .body("state", equalTo("CLOSED"));

        sampling.draw();

        as(district.auditor()).get("/api/v1/lookback-draws").then().body("items", empty());
    }

    @Test
    void whatAPrincipalClosesIsSampledAndTheSchoolSeesNoDifference() {
        lookAtGeneral(district, 100);
        jdbi.useHandle(handle -> handle.execute(
                "update policy set delegate_general_closing = true where district_id = ?", district.id()));
        String hazard = signedByBoth("GENERAL");
        accepts(school.principal(), school, hazard, false)
                .then()
                .statusCode(200)
                .body("state", equalTo("CLOSED"));
        List<String> before = seen(hazard);

        sampling.draw();

        assertThat(seen(hazard)).isEqualTo(before);
        as(district.inspector()).get("/api/v1/lookbacks").then().body("items.hazardId", contains(hazard));
    }

    @Test
    void whoClosedAtTheDeskDoesNotLookBackAtIt() {
        lookAtGeneral(district, 100);
        String hazard = closedAtADesk();
        sampling.draw();

        as(district.staff())
                .header("If-Match", "*")
                .contentType("application/json")
                .body(body("CONFIRMED", photo(district.staff(), school)))
                .post("/api/v1/lookbacks/" + lookback(hazard) + "/result")
                .then()
                .statusCode(409)
                .body("code", equalTo("verifier-involved"));
        report(hazard, "CONFIRMED").then().statusCode(200);
    }

    @Test
    void thoseWhoGoThereSeeHowManyWait() {
        String hazard = closed(school);
        assertThat(waitingFor(district.inspector())).isZero();
        sampling.draw();

        for (Tree.Person one : List.of(district.inspector(), district.staff(), district.city())) {
            assertThat(waitingFor(one)).isEqualTo(1);
        }
        for (Tree.Person one : List.of(school.principal(), district.neighbour().inspector(), district.auditor())) {
            assertThat(waitingFor(one)).isZero();
        }
        report(hazard, "CONFIRMED").then().statusCode(200);
        assertThat(waitingFor(district.inspector())).isZero();
    }

    @Test
    void whoBelongsToASchoolNeverSeesItsLookbacksWhateverElseTheyAre() {
        closed(school);
        sampling.draw();
        jdbi.useHandle(handle -> handle.execute(
                "insert into membership (id, person_id, organisation_id, role, started_at) values (?, ?, ?, 'INSPECTOR', now())",
                UUID.randomUUID(),
                school.leader().id(),
                district.id()));

        given().auth()
                .oauth2(Tokens.of(school.leader().username(), Role.SCHOOL, Role.INSPECTOR))
                .get("/api/v1/lookbacks")
                .then()
                .statusCode(200)
                .body("items", empty());
    }

    @Test
    void whatIsThereAgainIsReopened() {
        String hazard = closed(school);
        sampling.draw();

        report(hazard, "REOPENED")
                .then()
                .statusCode(200)
                .body("state", equalTo("REOPENED"))
                .body("result.note", equalTo("压力表又在红区"))
                .body("result.by.name", equalTo(district.inspector().name()))
                .body("result.photoIds", hasSize(1));

        as(school.filler())
                .get("/api/v1/hazards/" + hazard)
                .then()
                .body("state", equalTo("RECTIFYING"))
                .body("reboundCount", equalTo(1))
                .body("photos.stage", contains("BEFORE", "AFTER", "RECHECK"));
        report(hazard, "CONFIRMED").then().statusCode(409).body("code", equalTo("lookback-answered"));
        as(school.leader()).get("/api/v1/notices").then().body("items.kind", contains("REOPENED"));
    }

    @Test
    void aReopeningOnAnotherWayAnswersTheLookback() {
        String hazard = closed(school);
        sampling.draw();
        succeeds(district.staff(), hazard, "reopening", "{\"reason\": \"群众反映\"}");

        as(district.inspector()).get("/api/v1/lookbacks").then().body("items.state", contains("REOPENED"));
        report(hazard, "CONFIRMED").then().statusCode(409);

        // closed once more, it is drawn once more
        rectify(school, hazard);
        bothSign(school, hazard);
        sampling.draw();
        as(district.inspector()).get("/api/v1/lookbacks").then().body("items.state", contains("OPEN", "REOPENED"));
    }

    @Test
    void aResultNamesItsVersionAndShowsAPhoto() {
        String hazard = closed(school);
        sampling.draw();
        String path = "/api/v1/lookbacks/" + lookback(hazard) + "/result";
        String body = body("CONFIRMED", photo(district.inspector(), school));

        as(district.inspector())
                .contentType("application/json")
                .body(body)
                .post(path)
                .then()
                .statusCode(428);
        as(district.inspector())
                .header("If-Match", "\"v7\"")
                .contentType("application/json")
                .body(body)
                .post(path)
                .then()
                .statusCode(412);
        as(district.inspector())
                .header("If-Match", "*")
                .contentType("application/json")
                .body("{\"outcome\": \"CONFIRMED\", \"note\": \"正常\", \"photoIds\": []}")
                .post(path)
                .then()
                .statusCode(400);
        as(district.neighbour().inspector())
                .header("If-Match", "*")
                .contentType("application/json")
                .body(body)
                .post(path)
                .then()
                .statusCode(404);
    }

    @Test
    void whoSignedDoesNotLookBackAtTheirOwnSignature() {
        String hazard = closed(school);
        sampling.draw();
        // A leader who has moved to the district since: their signature stays with them.
        jdbi.useHandle(handle -> handle.execute(
                "update membership set organisation_id = ?, role = 'INSPECTOR', post = null where person_id = ?",
                district.id(),
                school.leader().id()));
        Tree.Person moved = new Tree.Person(
                school.leader().id(),
                school.leader().username(),
                school.leader().name(),
                Role.INSPECTOR);

        as(moved)
                .header("If-Match", "*")
                .contentType("application/json")
                .body(body("CONFIRMED", photo(moved, school)))
                .post("/api/v1/lookbacks/" + lookback(hazard) + "/result")
                .then()
                .statusCode(409)
                .body("code", equalTo("verifier-involved"));
    }

    @Test
    void theDrawsStandInTheDistrictsChainAndCanBeFoundAgain() {
        String hazard = closed(school);

        // Two servers draw at once
        Stream.of(1, 2)
                .map(server -> CompletableFuture.runAsync(sampling::draw))
                .toList()
                .forEach(CompletableFuture::join);

        assertThat(events(district.id())).containsExactly("LOOKBACK_SECRET_MADE", "LOOKBACK_DRAWN");
        for (UUID chain : List.of(district.id(), school.id())) {
            as(district.staff())
                    .queryParam("organisation", chain)
                    .get("/api/v1/ledger/verification")
                    .then()
                    .body("intact", is(true));
        }
        as(school.principal())
                .queryParam("organisation", district.id())
                .get("/api/v1/ledger/verification")
                .then()
                .statusCode(404);
        as(district.auditor())
                .get("/api/v1/lookback-draws")
                .then()
                .statusCode(200)
                .body("items.hazardId", contains(hazard))
                .body("items.holds", everyItem(is(true)));

        jdbi.useHandle(handle ->
                handle.execute("update lookback set selected = false where hazard_id = ?", UUID.fromString(hazard)));
        as(district.auditor()).get("/api/v1/lookback-draws").then().body("items.holds", contains(false));
    }

    private String closed(Tree.School at) {
        String hazard = signedByOne(at);
        signs(at.leader(), hazard, "LEADER").then().statusCode(200).body("state", equalTo("CLOSED"));
        return hazard;
    }

    private static String signedByOne(Tree.School at) {
        String hazard = listed(at, "F02", "二楼走廊灭火器压力不足");
        grade(at, hazard, "MINOR");
        approveGeneralPlan(at, hazard);
        rectify(at, hazard);
        signs(at.responsible(), hazard, "RESPONSIBLE").then().statusCode(200);
        return hazard;
    }

    /** What the closing request asks of the database. */
    private static List<String> closing(Tree.School at) {
        String hazard = signedByOne(at);
        String hash = as(at.leader()).get("/api/v1/hazards/" + hazard).path("signingHash");
        return Statements.of(() -> as(at.leader())
                .header("If-Match", "*")
                .contentType("application/json")
                .body("{\"capacity\": \"LEADER\", \"contentHash\": \"%s\"}".formatted(hash))
                .post("/api/v1/hazards/" + hazard + "/signatures")
                .then()
                .statusCode(200)
                .body("state", equalTo("CLOSED")));
    }

    private List<Tree.Person> people() {
        return List.of(school.filler(), school.responsible(), school.leader(), school.principal());
    }

    /** Everything a school can read, with its tags. */
    private List<String> seen(String hazard) {
        List<String> seen = new ArrayList<>();
        for (Tree.Person one : people()) {
            for (String path : SEEN_BY_A_SCHOOL) {
                Response answer = as(one).get(path.formatted(hazard));
                assertThat(answer.statusCode()).as(path).isEqualTo(200);
                seen.add(path + " " + answer.header("ETag") + " " + answer.asString());
            }
            JsonPath mine = as(one).get("/api/v1/dashboards/me").jsonPath();
            seen.add(mine.getMap("due") + " " + mine.getInt("unreadNotices"));
        }
        return seen;
    }

    private String lookback(String hazard) {
        return as(district.inspector())
                .get("/api/v1/lookbacks")
                .path("items.find { it.hazardId == '%s' }.id".formatted(hazard));
    }

    private Response report(String hazard, String outcome) {
        String id = lookback(hazard);
        return as(district.inspector())
                .header(
                        "If-Match",
                        as(district.inspector()).get("/api/v1/lookbacks/" + id).header("ETag"))
                .contentType("application/json")
                .body(body(outcome, photo(district.inspector(), school)))
                .post("/api/v1/lookbacks/" + id + "/result");
    }

    private static String body(String outcome, String photo) {
        return "{\"outcome\": \"%s\", \"note\": \"压力表又在红区\", \"photoIds\": [\"%s\"]}".formatted(outcome, photo);
    }

    private static int waitingFor(Tree.Person person) {
        return as(person).get("/api/v1/dashboards/me").path("due.toLookBack");
    }

    private String signedByBoth(String severity) {
        String hazard = listed(school, "F02", "二楼走廊灭火器压力不足");
        grade(school, hazard, severity);
        approveGeneralPlan(school, hazard);
        rectify(school, hazard);
        bothSign(school, hazard);
        return hazard;
    }

    private String closedAtADesk() {
        String hazard = signedByBoth("GENERAL");
        accepts(district.staff(), school, hazard, false).then().statusCode(200).body("state", equalTo("CLOSED"));
        return hazard;
    }

    private void lookAtGeneral(Tree.District in, int percent) {
        jdbi.useHandle(handle -> handle.execute(
                "update policy set look_back_general_percent = ? where district_id = ?", percent, in.id()));
    }

    private void lookAt(Tree.District in, int percent) {
        jdbi.useHandle(handle -> handle.execute("""
                        insert into policy (district_id, look_back_percent) values (?, ?)
                        on conflict (district_id) do update set look_back_percent = excluded.look_back_percent""", in.id(), percent));
    }

    private List<String> events(UUID chain) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select type from ledger_event where organisation_id = :chain order by sequence")
                .bind("chain", chain)
                .mapTo(String.class)
                .list());
    }
}
