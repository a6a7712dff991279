package org.hazardledger.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hazardledger.hazard.HazardApi.*;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.hazardledger.testing.Statements;
import org.hazardledger.testing.TestStack;
import org.hazardledger.testing.Tree;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

/** A district decides for itself; what it decides holds from the next decision on. */
@QuarkusTest
@QuarkusTestResource(TestStack.class)
class PolicyTest {

    @Inject
    Jdbi jdbi;

    private final Tree.District district = Tree.district();
    private final Tree.School school = district.school();

    @Test
    void aDistrictThatDecidedNothingFollowsTheDefaults() {
        as(school.filler())
                .get(path())
                .then()
                .statusCode(200)
                .header("ETag", equalTo("\"v0\""))
                .body("district.name", equalTo(district.name() + "教育局"))
                .body("values.delegateGeneralClosing", equalTo(false))
                .body("values.reboundWindowDays", equalTo(180))
                .body("values.extensionMaxDays", equalTo(30))
                .body("values.supervisedExtensionWorkingDays", equalTo(15))
                .body("values.reopenedDueDays", equalTo(7))
                .body("values.lookBackMinorPercent", equalTo(10))
                .body("values.lookBackGeneralPercent", equalTo(10))
                .body("rules.find { it.name == 'extensionMaxDays' }.unit", equalTo("DAYS"))
                .body("rules.find { it.name == 'extensionMaxDays' }.max", equalTo(365))
                .body("changedAt", nullValue())
                .body("mayChange", equalTo(false));
    }

    @Test
    void everyRuleHasItsDefaultAndEveryDefaultIsARule() {
        Response answer = as(district.head()).get(path());

        List<String> rules = answer.path("rules.name");
        assertThat(answer.jsonPath().getMap("defaults").keySet().stream().map(String::valueOf))
                .containsExactlyInAnyOrderElementsOf(rules);
        assertThat(answer.jsonPath().getMap("values"))
                .isEqualTo(answer.jsonPath().getMap("defaults"));
    }

    @Test
    void theLeaderChangesWhatIsNamedAndTheChainOfTheDistrictSaysWhatHeldBefore() {
        change("{\"reopenedDueDays\": 10, \"lookBackGeneralPercent\": 12.50}")
                .then()
                .statusCode(200)
                .header("ETag", equalTo("\"v1\""))
                .body("values.reopenedDueDays", equalTo(10))
                .body("values.lookBackGeneralPercent", equalTo(12.5f))
                .body("values.extensionMaxDays", equalTo(30))
                .body("defaults.reopenedDueDays", equalTo(7))
                .body("changedBy.name", equalTo(district.head().name()))
                .body("mayChange", equalTo(true));
        change("{\"reopenedDueDays\": 14}").then().statusCode(200).header("ETag", equalTo("\"v2\""));

        assertThat(detailsOf("POLICY_CHANGED"))
                .containsExactly(
                        "{\"after\": {\"reopenedDueDays\": 10, \"lookBackGeneralPercent\": \"12.5\"}, \"before\": {\"reopenedDueDays\": 7, \"lookBackGeneralPercent\": \"10\"}}",
                        "{\"after\": {\"reopenedDueDays\": 14}, \"before\": {\"reopenedDueDays\": 10}}");
        as(district.head())
                .queryParam("organisation", district.id())
                .get("/api/v1/ledger/verification")
                .then()
                .statusCode(200);
    }

    @Test
    void whatChangesNothingIsNoChange() {
        change("{\"reopenedDueDays\": 7}").then().statusCode(200).header("ETag", equalTo("\"v0\""));
        change("{}").then().statusCode(200).header("ETag", equalTo("\"v0\""));

        assertThat(detailsOf("POLICY_CHANGED")).isEmpty();
    }

    @Test
    void whatLiesOutsideTheBoundsIsNamedAndNothingIsStored() {
        as(district.head())
                .header("If-Match", "*")
                .contentType("application/json")
                .body("""
                        {"lookBackMinorPercent": 100.5, "lookBackGeneralPercent": -1, "reboundWindowDays": 0,
                         "extensionMaxDays": 366, "supervisedExtensionWorkingDays": 91, "reopenedDueDays": 0}""")
                .patch(path())
                .then()
                .statusCode(400)
                .body(
                        "errors.pointer",
                        containsInAnyOrder(
                                "/lookBackMinorPercent",
                                "/lookBackGeneralPercent",
                                "/reboundWindowDays",
                                "/extensionMaxDays",
                                "/supervisedExtensionWorkingDays",
                                "/reopenedDueDays"))
                .body("errors.detail", hasItems("must not be more than 100", "must not be less than 1"));
        change("{\"lookBackMinorPercent\": 33.333}")
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/lookBackMinorPercent"));
        change("{\"lookBackShare\": 5}").then().statusCode(400).body("errors.pointer", contains("/lookBackShare"));

        as(district.head()).get(path()).then().header("ETag", equalTo("\"v0\""));
    }

    @Test
    void twoLeadersDoNotOverwriteEachOther() {
        String seen = as(district.head()).get(path()).header("ETag");
        change("{\"reopenedDueDays\": 10}").then().statusCode(200);

        as(district.head())
                .header("If-Match", seen)
                .contentType("application/json")
                .body("{\"reopenedDueDays\": 20}")
                .patch(path())
                .then()
                .statusCode(412);
        as(district.head())
                .contentType("application/json")
                .body("{\"reopenedDueDays\": 20}")
                .patch(path())
                .then()
                .statusCode(428);
    }

    @Test
    void onlyTheLeaderOfTheDistrictChangesItsRules() {
        for (Tree.Person one : List.of(district.staff(), district.city())) {
            as(one).header("If-Match", "*")
                    .contentType("application/json")
                    .body("{\"reopenedDueDays\": 10}")
                    .patch(path())
                    .then()
                    .statusCode(403);
        }
        as(district.neighbour().head())
                .header("If-Match", "*")
                .contentType("application/json")
                .body("{\"reopenedDueDays\": 10}")
                .patch(path())
                .then()
                .statusCode(404);
        as(school.filler())
                .get("/api/v1/organisations/" + school.id() + "/policy")
                .then()
                .statusCode(404);
    }

    @Test
    void aPrincipalClosesAsSoonAsTheDistrictLetsThem() {
        String hazard = signed();
        as(school.principal()).get("/api/v1/hazards/" + hazard).then().body("allowedActions", not(hasItem("VERIFY")));
        assertThat(toVerify()).isZero();

        change("{\"delegateGeneralClosing\": true}").then().statusCode(200);

        as(school.principal()).get("/api/v1/hazards/" + hazard).then().body("allowedActions", hasItem("VERIFY"));
        assertThat(toVerify()).isEqualTo(1);
        as(school.principal())
                .queryParam("mine", "due")
                .get("/api/v1/hazards")
                .then()
                .body("items.id", contains(hazard));
        accepts(school.principal(), school, hazard, false)
                .then()
                .statusCode(200)
                .body("state", equalTo("CLOSED"));
        assertThat(toVerify()).isZero();
    }

    @Test
    void aSchoolReopensWithinTheWindowAndTheDistrictAlwaysCan() {
        String hazard = signed();
        accepts(district.staff(), school, hazard, false).then().statusCode(200);
        closedDaysAgo(hazard, 31);
        change("{\"reboundWindowDays\": 30, \"reopenedDueDays\": 3}").then().statusCode(200);

        does(school.leader(), hazard, "reopening", "{\"reason\": \"再次失压\"}")
                .then()
                .statusCode(409)
                .body("code", equalTo("rebound-window-over"))
                .body(
                        "detail",
                        equalTo(
                                "The hazard was closed more than 30 days ago. File it as a new one; the district or an inspector can reopen this one."));
        change("{\"reboundWindowDays\": 31}").then().statusCode(200);
        does(school.leader(), hazard, "reopening", "{\"reason\": \"再次失压\"}")
                .then()
                .statusCode(200)
                .body("state", equalTo("RECTIFYING"));

        String other = signed();
        accepts(district.staff(), school, other, false).then().statusCode(200);
        closedDaysAgo(other, 400);
        does(district.staff(), other, "reopening", "{\"reason\": \"现场确认为同一隐患\"}")
                .then()
                .statusCode(200)
                .body("reboundCount", equalTo(1));
    }

    @Test
    void readingCostsTwoStatements() {
        assertThat(Statements.of(() -> as(school.filler()).get(path()).then().statusCode(200)))
                .hasSize(2);
    }

    private String path() {
        return "/api/v1/organisations/" + district.id() + "/policy";
    }

    private Response change(String body) {
        return as(district.head())
                .header("If-Match", as(district.head()).get(path()).header("ETag"))
                .contentType("application/json")
                .body(body)
                .patch(path());
    }

    private String signed() {
        String hazard = listed(school, "F02", "二楼走廊灭火器压力不足");
        grade(school, hazard, "GENERAL");
        approveGeneralPlan(school, hazard);
        rectify(school, hazard);
        bothSign(school, hazard);
        return hazard;
    }

    private int toVerify() {
        return as(school.principal()).get("/api/v1/dashboards/me").path("due.toVerify");
    }

    private void closedDaysAgo(String hazard, int days) {
        jdbi.useHandle(handle -> handle.execute(
                "update hazard set closed_at = now() - make_interval(days => ?) where id = ?",
                days,
                UUID.fromString(hazard)));
    }

    private List<String> detailsOf(String type) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select (content::jsonb -> 'details')::text from ledger_event
                        where organisation_id = :district and type = :type order by sequence""")
                .bind("district", district.id())
                .bind("type", type)
                .mapTo(String.class)
                .list());
    }
}
