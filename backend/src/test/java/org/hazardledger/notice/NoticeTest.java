package org.hazardledger.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hazardledger.hazard.HazardApi.*;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.hazardledger.campaign.CampaignFixture;
import org.hazardledger.platform.Ids;
import org.hazardledger.testing.Statements;
import org.hazardledger.testing.TestStack;
import org.hazardledger.testing.Tree;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

/** Whoever has a part in something is told when somebody else moves it, once, as long as they may see it. */
@QuarkusTest
@QuarkusTestResource(TestStack.class)
class NoticeTest {

    private static final String REOPEN = "{\"reason\": \"压力表又在红区\"}";

    @Inject
    Jdbi jdbi;

    @Inject
    NoticeRetention retention;

    private final Tree.District district = Tree.district();
    private final Tree.School school = district.school();

    @Test
    void thoseWhoClosedAHazardAreToldThatItIsReopened() {
        String hazard = closedOnSite();

        succeeds(district.staff(), hazard, "reopening", REOPEN);

        String number = as(school.filler()).get("/api/v1/hazards/" + hazard).path("number");
        String due = as(school.filler()).get("/api/v1/hazards/" + hazard).path("dueDate");
        for (Tree.Person one : List.of(school.responsible(), school.leader(), district.inspector())) {
            notices(one)
                    .then()
                    .statusCode(200)
                    .body("items", hasSize(1))
                    .body("items[0].kind", equalTo("REOPENED"))
                    .body("items[0].hazard.id", equalTo(hazard))
                    .body("items[0].hazard.number", equalTo(number))
                    .body("items[0].submission", nullValue())
                    .body("items[0].school.name", equalTo(school.name()))
                    .body("items[0].byName", equalTo(district.staff().name()))
                    .body("items[0].reason", equalTo("压力表又在红区"))
                    .body("items[0].dueDate", equalTo(due))
                    .body("items[0].readAt", nullValue());
            assertThat(unread(one)).isEqualTo(1);
        }
        // neither who did it, nor who had no part in the closing
        for (Tree.Person one : List.of(district.staff(), school.filler(), school.principal(), district.head())) {
            notices(one).then().body("items", empty());
            assertThat(unread(one)).isZero();
        }
    }

    @Test
    void onlyTheClosersOfTheLastRoundAreToldEachTime() {
        String hazard = closedOnSite();
        succeeds(district.staff(), hazard, "reopening", REOPEN);
        rectify(school, hazard);
        bothSign(school, hazard);
        accepts(district.secondInspector(), school, hazard, true).then().statusCode(200);
        succeeds(district.staff(), hazard, "reopening", REOPEN);

        notices(school.leader()).then().body("items.kind", contains("REOPENED", "REOPENED"));
        notices(district.inspector()).then().body("items", hasSize(1));
        notices(district.secondInspector()).then().body("items", hasSize(1));
    }

    @Test
    void whatIsSentBackIsToldToTheRectifierAndToWhoAnswersForIt() {
        String hazard = signed("GENERAL");
        does(district.inspector(), hazard, "verification", """
                {"outcome": "SENT_BACK", "onSite": false, "reasonCode": "PHOTO_MISMATCH", "note": "照片不是同一处"}""").then().statusCode(200);

        for (Tree.Person one : List.of(school.filler(), school.responsible())) {
            notices(one)
                    .then()
                    .body("items.kind", contains("SENT_BACK"))
                    .body("items[0].sendBackReason", equalTo("PHOTO_MISMATCH"))
                    .body("items[0].reason", equalTo("照片不是同一处"));
        }
        notices(school.leader()).then().body("items", empty());
    }

    @Test
    void whoAskedIsToldWhatWasDecided() {
        String hazard = listed(school, "F02", "二楼走廊灭火器压力不足");
        grade(school, hazard, "GENERAL");
        approveGeneralPlan(school, hazard);
        String later = Instant.now().plus(30, ChronoUnit.DAYS).toString().substring(0, 10);
        succeeds(
                school.responsible(),
                hazard,
                "extension-requests",
                "{\"newDueDate\": \"%s\", \"reason\": \"等待配件\"}".formatted(later));
        String extension =
                as(school.principal()).get("/api/v1/hazards/" + hazard).path("extensions[0].id");
        succeeds(school.principal(), hazard, "extension-requests/" + extension + "/decision", "{\"approved\": true}");

        notices(school.responsible())
                .then()
                .body("items.kind", contains("EXTENSION_DECIDED"))
                .body("items[0].approved", equalTo(true))
                .body("items[0].dueDate", equalTo(later));
        for (Tree.Person one : List.of(school.filler(), school.leader(), school.principal())) {
            notices(one).then().body("items", empty());
        }
    }

    @Test
    void whoProposedARejectionIsToldThatItWasDeclined() {
        String hazard = listed(school, "F02", "灭火器压力不足");
        String photo = photo(school.filler(), school);
        succeeds(
                school.filler(),
                hazard,
                "rejection-requests",
                "{\"reason\": \"压力表误差\", \"photoIds\": [\"%s\"]}".formatted(photo));
        decide(district.staff(), hazard, "rejection-requests", "{\"approved\": false, \"note\": \"照片可见红区\"}");

        notices(school.filler())
                .then()
                .body("items.kind", contains("REJECTION_DECIDED"))
                .body("items[0].approved", equalTo(false))
                .body("items[0].reason", equalTo("照片可见红区"));
    }

    @Test
    void whoProposedAReopeningIsToldAsWellAsThoseWhoHadClosedIt() {
        String hazard = closedOnSite();
        String photo = photo(school.filler(), school);
        succeeds(
                school.filler(),
                hazard,
                "reopening-requests",
                "{\"reason\": \"再次失压\", \"photoIds\": [\"%s\"]}".formatted(photo));
        decide(school.principal(), hazard, "reopening-requests", "{\"approved\": true}");

        notices(school.filler()).then().body("items.kind", contains("REOPENING_DECIDED"));
        notices(school.leader()).then().body("items.kind", contains("REOPENED"));
    }

    @Test
    void aSupervisionIsToldToTheSchoolsResponsibleAndLeader() {
        String hazard = listed(school, "F02", "二楼走廊灭火器压力不足");
        grade(school, hazard, "GENERAL");
        approveGeneralPlan(school, hazard);
        supervised(district, hazard);

        for (Tree.Person one : List.of(school.responsible(), school.leader())) {
            notices(one).then().body("items.kind", contains("SUPERVISED"));
        }
        notices(school.filler()).then().body("items", empty());
    }

    @Test
    void aTableThatComesBackIsToldToWhoFillsItAndWhoChecksIt() {
        UUID week = CampaignFixture.submissionOf(school, CampaignFixture.campaignOf(district));
        CampaignFixture.step(school.filler(), week, "fill").then().statusCode(200);
        CampaignFixture.step(school.leader(), week, "check").then().statusCode(200);
        CampaignFixture.step(school.principal(), week, "seal").then().statusCode(200);
        CampaignFixture.scan(school.filler(), week, "%PDF-1.7 stamped".getBytes())
                .then()
                .statusCode(200);
        CampaignFixture.step(school.filler(), week, "submit").then().statusCode(200);
        CampaignFixture.step(district.staff(), week, "return").then().statusCode(200);

        for (Tree.Person one : List.of(school.filler(), school.leader())) {
            notices(one)
                    .then()
                    .body("items.kind", contains("SUBMISSION_RETURNED"))
                    .body("items[0].submission.id", equalTo(week.toString()))
                    .body("items[0].submission.period", notNullValue())
                    .body("items[0].hazard", nullValue())
                    .body("items[0].reason", equalTo("公章不清晰，请重新扫描"));
        }
        notices(school.principal()).then().body("items", empty());
    }

    @Test
    void aChangeOfUseIsToldToTheDistrictThatDecidesAndThenToTheSchool() {
        changesUse(school.leader(), "use-state", "{\"useState\": \"SUSPENDED\", \"reason\": \"线路老化，停用待修\"}");

        for (Tree.Person one : List.of(district.staff(), district.head())) {
            notices(one)
                    .then()
                    .statusCode(200)
                    .body("items.kind", contains("USE_PROPOSED"))
                    .body("items[0].building.id", equalTo(school.buildingId().toString()))
                    .body("items[0].building.useState", equalTo("SUSPENDED"))
                    .body("items[0].school.id", equalTo(school.id().toString()))
                    .body("items[0].byName", equalTo(school.leader().name()))
                    .body("items[0].reason", equalTo("线路老化，停用待修"))
                    .body("items[0].hazard", nullValue());
        }
        for (Tree.Person one : List.of(
                school.leader(), school.principal(), district.neighbour().staff(), district.inspector())) {
            notices(one).then().body("items", empty());
        }

        changesUse(district.head(), "use-state/decision", "{\"approved\": true, \"note\": \"同意，寒假前修好\"}");

        for (Tree.Person one : List.of(school.leader(), school.responsible())) {
            notices(one)
                    .then()
                    .body("items.kind", contains("USE_CHANGED"))
                    .body("items[0].building.useState", equalTo("SUSPENDED"))
                    .body("items[0].reason", equalTo("同意，寒假前修好"));
        }
        notices(school.filler()).then().body("items", empty());
    }

    @Test
    void whoProposedAChangeOfUseIsToldThatItWasRefused() {
        changesUse(school.principal(), "use-state", "{\"useState\": \"SEALED\", \"reason\": \"封存\"}");
        changesUse(district.staff(), "use-state/decision", "{\"approved\": false, \"note\": \"先整改\"}");

        notices(school.principal())
                .then()
                .body("items.kind", contains("USE_REFUSED"))
                .body("items[0].building.useState", equalTo("SEALED"))
                .body("items[0].reason", equalTo("先整改"));
        notices(school.leader()).then().body("items", empty());
    }

    @Test
    void whoCanNoLongerSeeTheHazardNoLongerSeesTheNotice() {
        String hazard = closedOnSite();
        succeeds(district.staff(), hazard, "reopening", REOPEN);
        String notice = notices(school.leader()).path("items[0].id");
        Tree.School elsewhere = district.neighbour().school();
        jdbi.useHandle(handle -> handle.execute(
                "update membership set organisation_id = ? where person_id = ?",
                elsewhere.id(),
                school.leader().id()));

        notices(school.leader()).then().statusCode(200).body("items", empty()).body("total.value", equalTo(0));
        assertThat(unread(school.leader())).isZero();
        as(school.leader()).post("/api/v1/notices/" + notice + "/read").then().statusCode(404);
    }

    @Test
    void aRefusedOrRepeatedRequestTellsNobodyTwice() {
        String hazard = closedOnSite();
        as(district.staff())
                .header("If-Match", "\"v0\"")
                .contentType("application/json")
                .body(REOPEN)
                .post("/api/v1/hazards/" + hazard + "/reopening")
                .then()
                .statusCode(412);
        notices(school.leader()).then().body("items", empty());

        String etag = as(district.staff()).get("/api/v1/hazards/" + hazard).header("ETag");
        Stream.of(1, 2)
                .forEach(time -> as(district.staff())
                        .header("If-Match", etag)
                        .header("Idempotency-Key", "reopen-" + hazard)
                        .contentType("application/json")
                        .body(REOPEN)
                        .post("/api/v1/hazards/" + hazard + "/reopening")
                        .then()
                        .statusCode(200));
        notices(school.leader()).then().body("items", hasSize(1));
    }

    @Test
    void readingMarksTheCallersOwnNoticeAndNobodyElses() {
        String hazard = closedOnSite();
        succeeds(district.staff(), hazard, "reopening", REOPEN);
        String own = notices(school.leader()).path("items[0].id");

        as(school.responsible()).post("/api/v1/notices/" + own + "/read").then().statusCode(404);
        String readAt = as(school.leader())
                .post("/api/v1/notices/" + own + "/read")
                .then()
                .statusCode(200)
                .body("id", equalTo(own))
                .extract()
                .path("readAt");
        as(school.leader())
                .post("/api/v1/notices/" + own + "/read")
                .then()
                .statusCode(200)
                .body("readAt", equalTo(readAt));

        assertThat(unread(school.leader())).isZero();
        assertThat(unread(school.responsible())).isEqualTo(1);
        as(school.leader())
                .queryParam("unread", true)
                .get("/api/v1/notices")
                .then()
                .body("items", empty());
    }

    @Test
    void readingAllSparesWhatArrivedSinceTheReaderLooked() {
        String first = closedOnSite();
        succeeds(district.staff(), first, "reopening", REOPEN);
        String seen = notices(school.leader()).path("items[0].id");
        String second = closedOnSite();
        succeeds(district.staff(), second, "reopening", REOPEN);

        as(school.leader())
                .contentType("application/json")
                .body("{\"upTo\": \"%s\"}".formatted(seen))
                .post("/api/v1/notices/read-all")
                .then()
                .statusCode(200)
                .body("read", equalTo(1));

        as(school.leader())
                .queryParam("unread", true)
                .get("/api/v1/notices")
                .then()
                .body("items.hazard.id", contains(second));
    }

    @Test
    void aListGoesOnWhereItEnded() {
        for (int i = 0; i < 3; i++) {
            succeeds(district.staff(), closedOnSite(), "reopening", REOPEN);
        }
        List<String> all = notices(school.leader()).path("items.id");
        Response page = as(school.leader()).queryParam("limit", 2).get("/api/v1/notices");

        assertThat(page.<List<String>>path("items.id")).isEqualTo(all.subList(0, 2));
        as(school.leader())
                .queryParam("limit", 2)
                .queryParam("cursor", page.<String>path("nextCursor"))
                .get("/api/v1/notices")
                .then()
                .body("items.id", contains(all.get(2)))
                .body("nextCursor", nullValue());
    }

    @Test
    void tellingCostsOneStatementHoweverManyAreTold() {
        List<String> few = sentBack();
        for (int i = 0; i < 5; i++) {
            anotherResponsible(i);
        }
        List<String> many = sentBack();

        assertThat(few.stream().filter(sql -> sql.contains("notice"))).hasSize(1);
        assertThat(many).hasSameSizeAs(few);
        assertThat(Statements.of(() -> as(school.filler())
                        .queryParam("total", true)
                        .get("/api/v1/notices")
                        .then()
                        .body("items", hasSize(2))))
                .hasSize(2);
        // what nobody is told of costs nothing
        assertThat(Statements.of(() -> listed(school, "F02", "灭火器过期")).stream().filter(sql -> sql.contains("notice")))
                .isEmpty();
    }

    @Test
    void oldNoticesAreLetGoAndTheLedgerKeepsWhatHappened() {
        String hazard = closedOnSite();
        succeeds(district.staff(), hazard, "reopening", REOPEN);
        UUID old = UUID.fromString(notices(school.leader()).path("items[0].id"));
        jdbi.useHandle(
                handle -> handle.execute("update notice set at = now() - interval '181 days' where id = ?", old));

        retention.letGo();

        notices(school.leader()).then().body("items", empty());
        notices(school.responsible()).then().body("items", hasSize(1));
        assertThat(as(school.filler())
                        .get("/api/v1/hazards/" + hazard + "/history")
                        .<List<String>>path("items.type"))
                .contains("HAZARD_REOPENED");
    }

    private void changesUse(Tree.Person by, String what, String body) {
        as(by).header("If-Match", "*")
                .contentType("application/json")
                .body(body)
                .post("/api/v1/buildings/" + school.buildingId() + "/" + what)
                .then()
                .statusCode(200);
    }

    private Response notices(Tree.Person person) {
        return as(person).queryParam("total", true).get("/api/v1/notices");
    }

    private static int unread(Tree.Person person) {
        return as(person).get("/api/v1/dashboards/me").path("unreadNotices");
    }

    private String signed(String severity) {
        String hazard = listed(school, "F02", "二楼走廊灭火器压力不足");
        grade(school, hazard, severity);
        approveGeneralPlan(school, hazard);
        rectify(school, hazard);
        bothSign(school, hazard);
        return hazard;
    }

    private String closedOnSite() {
        String hazard = signed("GENERAL");
        accepts(district.inspector(), school, hazard, true)
                .then()
                .statusCode(200)
                .body("state", equalTo("CLOSED"));
        return hazard;
    }

    private static void decide(Tree.Person by, String hazard, String request, String decision) {
        String pending = as(by).get("/api/v1/hazards/" + hazard).path("proposals.find { it.outcome == null }.id");
        succeeds(by, hazard, request + "/" + pending + "/decision", decision);
    }

    /** What sending a hazard back asks of the database. */
    private List<String> sentBack() {
        String hazard = signed("GENERAL");
        return Statements.of(() -> as(district.inspector())
                .header("If-Match", "*")
                .contentType("application/json")
                .body("{\"outcome\": \"SENT_BACK\", \"onSite\": false, \"reasonCode\": \"PARTIAL\"}")
                .post("/api/v1/hazards/" + hazard + "/verification")
                .then()
                .statusCode(200));
    }

    private void anotherResponsible(int number) {
        UUID id = Ids.next();
        jdbi.useHandle(handle -> {
            handle.execute(
                    "insert into person (id, username, name, created_at) values (?, ?, '陆一鸣', now())",
                    id,
                    "more-" + number + "-" + id);
            handle.execute(
                    "insert into membership (id, person_id, organisation_id, role, post, started_at) values (?, ?, ?, 'SCHOOL', 'RESPONSIBLE', now())",
                    Ids.next(),
                    id,
                    school.id());
        });
    }
}
