package org.hazardledger.hazard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hazardledger.hazard.HazardApi.accepts;
import static org.hazardledger.hazard.HazardApi.approveGeneralPlan;
import static org.hazardledger.hazard.HazardApi.as;
import static org.hazardledger.hazard.HazardApi.bothSign;
import static org.hazardledger.hazard.HazardApi.does;
import static org.hazardledger.hazard.HazardApi.grade;
import static org.hazardledger.hazard.HazardApi.listed;
import static org.hazardledger.hazard.HazardApi.photo;
import static org.hazardledger.hazard.HazardApi.rectify;
import static org.hazardledger.hazard.HazardApi.succeeds;
import static org.hazardledger.hazard.HazardApi.supervised;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.hazardledger.testing.TestStack;
import org.hazardledger.testing.Tree;
import org.junit.jupiter.api.Test;

/** 挂牌督办 (T15): one person proposes, another decides, the notice is served, an acceptance on site ends it. */
@QuarkusTest
@QuarkusTestResource(TestStack.class)
class SupervisionTest {

    private static final LocalDate DEMANDED = Hazard.day(Instant.now()).plusDays(10);
    private static final String NOTICE = """
            {"approved": true, "noticeNumber": "江督〔2026〕7号", "authority": "江州市消防救援支队", "level": "CITY",
             "dueDate": "%s", "note": "每周报送进展"}""".formatted(DEMANDED);

    private final Tree.District district = Tree.district();
    private final Tree.School school = district.school();

    @Test
    void anInspectorProposesAndTheHeadListsItByANotice() {
        String hazard = rectifying();
        asks(district.inspector(), hazard).then().statusCode(200).body("supervised", equalTo(false));
        assertThat(toDecide(district.head())).isEqualTo(1);
        assertThat(toDecide(district.city())).isEqualTo(1);
        assertThat(toDecide(district.staff())).as("who only drafts").isZero();

        decides(district.head(), hazard, NOTICE)
                .then()
                .statusCode(200)
                .body("supervised", equalTo(true))
                .body("proposals.kind", contains("SUPERVISION"))
                .body("proposals[0].outcome", equalTo("APPROVED"))
                .body("supervision.noticeNumber", equalTo("江督〔2026〕7号"))
                .body("supervision.authority", equalTo("江州市消防救援支队"))
                .body("supervision.level", equalTo("CITY"))
                .body("supervision.dueDate", equalTo(DEMANDED.toString()))
                .body("supervision.by.name", equalTo(district.head().name()))
                .body("supervision.service", nullValue())
                .body("dueDate", equalTo(DEMANDED.toString()));

        assertThat(toDecide(district.head())).isZero();
        assertThat(events(hazard))
                .containsSubsequence("SUPERVISION_REQUESTED", "SUPERVISION_REQUEST_DECIDED", "SUPERVISION_LISTED");
    }

    @Test
    void nobodyDecidesTheirOwnProposalNorWithoutStanding() {
        String hazard = rectifying();
        asks(school.principal(), hazard).then().statusCode(403);
        asks(district.head(), hazard)
                .then()
                .statusCode(200)
                .body("allowedActions", not(hasItems("DECIDE_SUPERVISION", "PROPOSE_SUPERVISION")));
        assertThat(toDecide(district.head())).as("their own proposal").isZero();
        asks(district.staff(), hazard).then().statusCode(409).body("code", equalTo("proposal-pending"));

        decides(district.head(), hazard, NOTICE).then().statusCode(409).body("code", equalTo("own-proposal"));
        for (Tree.Person one : List.of(district.staff(), district.inspector(), school.principal())) {
            decides(one, hazard, NOTICE).then().statusCode(403);
        }
        decides(district.city(), hazard, NOTICE).then().statusCode(200).body("supervised", equalTo(true));
        asks(district.staff(), hazard).then().statusCode(409).body("code", equalTo("already-supervised"));
    }

    @Test
    void aNoticeIsNamedWhollyAndARefusalHasAReason() {
        String hazard = rectifying();
        asks(district.staff(), hazard).then().statusCode(200);

        decides(district.head(), hazard, "{\"approved\": true, \"noticeNumber\": \" \"}")
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/noticeNumber", "/authority", "/level"));
        decides(district.head(), hazard, NOTICE.replace(DEMANDED.toString(), "2020-01-01"))
                .then()
                .statusCode(409)
                .body("code", equalTo("due-in-past"));
        decides(district.head(), hazard, "{\"approved\": false}")
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/note"));
        decides(district.head(), hazard, "{\"approved\": false, \"note\": \"学校已在整改\"}")
                .then()
                .statusCode(200)
                .body("supervised", equalTo(false))
                .body("proposals[0].outcome", equalTo("DECLINED"))
                .body("proposals[0].note", equalTo("学校已在整改"));
        asks(district.staff(), hazard).then().statusCode(200);
    }

    @Test
    void theNoticeIsServedOnceAndSignedForBySomebodyOfTheSchool() {
        String hazard = rectifying();
        Instant served = Instant.now().minusSeconds(60).truncatedTo(ChronoUnit.SECONDS);
        String byId = "{\"servedAt\": \"%s\", \"signedForById\": \"%s\"}";
        serves(
                        district.staff(),
                        hazard,
                        byId.formatted(served, school.principal().id()))
                .then()
                .statusCode(409)
                .body("code", equalTo("not-supervised"));
        supervised(district, hazard);

        serves(
                        school.principal(),
                        hazard,
                        byId.formatted(served, school.principal().id()))
                .then()
                .statusCode(403);
        serves(district.staff(), hazard, byId.formatted(served, district.staff().id()))
                .then()
                .statusCode(400)
                .body("errors[0].code", equalTo("not-of-school"));
        serves(district.staff(), hazard, "{\"servedAt\": \"%s\"}".formatted(served))
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/signedForBy"));
        serves(
                        district.staff(),
                        hazard,
                        byId.formatted(
                                served.plus(1, ChronoUnit.HOURS),
                                school.principal().id()))
                .then()
                .statusCode(409)
                .body("code", equalTo("served-in-future"));
        serves(
                        district.staff(),
                        hazard,
                        byId.formatted(
                                served.minus(9, ChronoUnit.DAYS),
                                school.principal().id()))
                .then()
                .statusCode(409)
                .body("code", equalTo("served-before-found"));

        serves(
                        district.staff(),
                        hazard,
                        byId.formatted(served, school.principal().id()))
                .then()
                .statusCode(200)
                .body("supervision.service.servedAt", equalTo(served.toString()))
                .body(
                        "supervision.service.signedForBy",
                        equalTo(school.principal().name()))
                .body(
                        "supervision.service.recordedBy.name",
                        equalTo(district.staff().name()))
                .body("allowedActions", not(hasItems("SERVE_SUPERVISION")));
        serves(district.staff(), hazard, "{\"servedAt\": \"%s\", \"signedForBy\": \"门卫\"}".formatted(served))
                .then()
                .statusCode(409)
                .body("code", equalTo("already-served"));
    }

    @Test
    void aSchoolsRequestAndASupervisionDoNotStandInEachOthersWay() {
        String hazard = listed(school, "F02", "培训用空灭火器");
        succeeds(school.filler(), hazard, "rejection-requests", """
                {"reason": "培训教具", "photoIds": ["%s"]}""".formatted(photo(school.filler(), school)));
        asks(district.staff(), hazard).then().statusCode(200);

        grade(school, hazard, "GENERAL");
        approveGeneralPlan(school, hazard);

        as(district.head())
                .get("/api/v1/hazards/" + hazard)
                .then()
                .body("proposals.kind", contains("REJECTION", "SUPERVISION"))
                .body("proposals.outcome", contains("LAPSED", null))
                .body("allowedActions", hasItems("DECIDE_SUPERVISION"));
    }

    @Test
    void aPlanEndsByTheDayTheNoticeDemands() {
        String hazard = listed(school, "F02", "二楼走廊灭火器压力不足");
        asks(district.staff(), hazard).then().statusCode(200);
        decides(district.head(), hazard, NOTICE).then().statusCode(200);
        grade(school, hazard, "GENERAL");
        String plan = """
                {"fixMode": "DEADLINE", "dueDate": "%s", "measures": "更换", "responsibleName": "赵亦凡", "approve": true}""";

        does(school.leader(), hazard, "plan", plan.formatted(DEMANDED.plusDays(1)))
                .then()
                .statusCode(409)
                .body("code", equalTo("plan-after-notice"));
        succeeds(school.leader(), hazard, "plan", plan.formatted(DEMANDED));
    }

    @Test
    void itEndsOnlyAfterAnAcceptanceOnSiteAndLeavesInNoOtherWay() {
        String hazard = rectifying();
        String other = listed(school, "F02", "另一处灭火器过期");
        supervised(district, hazard);

        does(district.staff(), hazard, "merge", "{\"targetId\": \"%s\", \"reason\": \"重复\"}".formatted(other))
                .then()
                .statusCode(409)
                .body("code", equalTo("supervised-stays"));
        ends(hazard, false).then().statusCode(409).body("code", equalTo("supervision-needs-acceptance"));
        rectify(school, hazard);
        bothSign(school, hazard);
        accepts(district.staff(), school, hazard, false).then().statusCode(403);
        accepts(district.inspector(), school, hazard, true)
                .then()
                .statusCode(200)
                .body("state", equalTo("CLOSED"));

        ends(hazard, true).then().statusCode(409).body("code", equalTo("supervision-needs-proposal"));
        ends(hazard, false)
                .then()
                .statusCode(200)
                .body("supervised", equalTo(false))
                .body("supervision.endedAt", not(nullValue()))
                .body("supervision.level", equalTo("DISTRICT"));
        ends(hazard, false).then().statusCode(409).body("code", equalTo("not-supervised"));
    }

    @Test
    void aProposalLapsesWhenTheHazardIsClosed() {
        String hazard = rectifying();
        rectify(school, hazard);
        bothSign(school, hazard);
        asks(district.inspector(), hazard).then().statusCode(200);

        accepts(district.staff(), school, hazard, false).then().statusCode(200);

        as(district.head())
                .get("/api/v1/hazards/" + hazard)
                .then()
                .body("state", equalTo("CLOSED"))
                .body("proposals[0].outcome", equalTo("LAPSED"));
        assertThat(toDecide(district.head())).isZero();
    }

    @Test
    void aNoticeServedInTheMinuteOfTheFindingIsNotBeforeIt() {
        Hazard hazard = new Hazard();
        hazard.state = State.RECTIFYING;
        hazard.foundAt = Instant.parse("2026-11-20T08:00:40Z");
        PersonRef by = new PersonRef(district.staff().id(), district.staff().name());
        hazard.supervision = HazardLife.supervision(by, null);
        Instant minute = Instant.parse("2026-11-20T08:00:00Z");

        HazardSupervision.serve(
                hazard, new Supervision.Service(minute, "金建国", null, by, hazard.foundAt), hazard.foundAt);

        assertThat(hazard.supervision.service().servedAt()).isEqualTo(minute);
    }

    private String rectifying() {
        String hazard = listed(school, "F02", "二楼走廊灭火器压力不足");
        grade(school, hazard, "GENERAL");
        approveGeneralPlan(school, hazard);
        return hazard;
    }

    private static Response asks(Tree.Person by, String hazard) {
        return does(by, hazard, "supervision-requests", "{\"reason\": \"屡改屡犯\"}");
    }

    private Response decides(Tree.Person by, String hazard, String decision) {
        String pending =
                as(district.staff()).get("/api/v1/hazards/" + hazard).path("proposals.find { it.outcome == null }.id");
        return does(by, hazard, "supervision-requests/" + pending + "/decision", decision);
    }

    private static Response serves(Tree.Person by, String hazard, String service) {
        return does(by, hazard, "supervision/service", service);
    }

    private Response ends(String hazard, boolean on) {
        return does(district.staff(), hazard, "supervision", "{\"on\": %s, \"note\": \"验收合格\"}".formatted(on));
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
