package org.hazardledger.hazard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hazardledger.hazard.HazardApi.as;
import static org.hazardledger.hazard.HazardApi.does;
import static org.hazardledger.hazard.HazardApi.grade;
import static org.hazardledger.hazard.HazardApi.listed;
import static org.hazardledger.hazard.HazardApi.succeeds;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.hazardledger.ledger.Ledger;
import org.hazardledger.testing.TestStack;
import org.hazardledger.testing.Tree;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

/** T3b: what becomes 重大 is reported to the district, received by a person of it, and proposed for supervision. */
@QuarkusTest
@QuarkusTestResource(TestStack.class)
class MajorReportTest {

    @Inject
    Jdbi jdbi;

    @Inject
    Ledger ledger;

    private final Tree.District district = Tree.district();
    private final Tree.School school = district.school();

    @Test
    void theDistrictIsToldAndOneOfItsPeopleReceivesIt() {
        // Given a hazard that the school grades as major
        String hazard = major();

        // Then the district is told, its receipt is awaited within a day, and supervision is proposed
        for (Tree.Person one : List.of(district.staff(), district.head())) {
            notices(one).then().body("items.kind", contains("MAJOR_REPORTED"));
            assertThat(toReceive(one)).isEqualTo(1);
        }
        for (Tree.Person one : List.of(district.city(), district.inspector(), school.principal())) {
            notices(one).then().body("items", empty());
        }
        Response reported = view(district.staff(), hazard);
        reported.then()
                .body("majorReport.receivedBy", nullValue())
                .body("allowedActions", hasItem("RECEIVE_REPORT"))
                .body("proposals", hasSize(1))
                .body("proposals[0].kind", equalTo("SUPERVISION"))
                .body("proposals[0].automatic", equalTo(true))
                .body("proposals[0].reason", containsString("私拉乱接"))
                .body("proposals[0].by.name", equalTo(school.filler().name()));
        assertThat(Duration.between(
                        Instant.parse(reported.path("majorReport.reportedAt")),
                        Instant.parse(reported.path("majorReport.receiptDueAt"))))
                .isEqualTo(Duration.ofHours(24));
        awaiting(district.staff()).then().body("items.id", contains(hazard));

        // When neither the school nor an inspector, but the district receives it
        for (Tree.Person one : List.of(school.principal(), district.inspector())) {
            receive(one, hazard).then().statusCode(403);
        }
        receive(district.staff(), hazard)
                .then()
                .statusCode(200)
                .body("majorReport.receivedBy.name", equalTo(district.staff().name()))
                .body("allowedActions", not(hasItem("RECEIVE_REPORT")));

        // Then nothing is awaited any more, and receiving it again is refused
        receive(district.head(), hazard).then().statusCode(409).body("code", equalTo("already-received"));
        assertThat(toReceive(district.head())).isZero();
        awaiting(district.staff()).then().body("items", empty());
        assertThat(events(hazard))
                .containsSubsequence(
                        "HAZARD_GRADED", "MAJOR_REPORTED", "SUPERVISION_REQUESTED", "MAJOR_REPORT_RECEIVED");
    }

    @Test
    void theHeadDecidesOnTheSupervisionThatTheServiceProposed() {
        String hazard = major();
        String proposal = view(district.head(), hazard).path("proposals[0].id");

        does(district.head(), hazard, "supervision-requests/" + proposal + "/decision", """
                        {"approved": true, "noticeNumber": "清督〔2026〕9号", "authority": "清河区教育局", "level": "DISTRICT"}""")
                .then()
                .statusCode(200)
                .body("supervised", equalTo(true));
    }

    @Test
    void whatTheDistrictItselfGradesIsReceivedWithIt() {
        String hazard = listed(school, "F06", "配电间私拉乱接电线");
        succeeds(district.staff(), hazard, "grading", "{\"severity\": \"MAJOR\"}");

        view(district.head(), hazard)
                .then()
                .body("majorReport.receivedBy.name", equalTo(district.staff().name()));
        assertThat(toReceive(district.head())).isZero();
    }

    @Test
    void aReportIsMadeOnceAndFallsWithTheSeverity() {
        // Given a major hazard graded as such a second time
        String hazard = major();
        grade(school, hazard, "MAJOR");
        assertThat(events(hazard)).containsOnlyOnce("MAJOR_REPORTED", "SUPERVISION_REQUESTED");

        // When the district lowers it, by two people
        String lowering = "{\"severity\": \"GENERAL\", \"note\": \"临时接线，已断电\"}";
        succeeds(district.staff(), hazard, "grading", lowering);
        succeeds(district.head(), hazard, "grading", lowering);

        // Then there is no report to receive, and the proposal has lapsed
        view(district.head(), hazard)
                .then()
                .body("severity", equalTo("GENERAL"))
                .body("majorReport", nullValue())
                .body("proposals[0].outcome", equalTo("LAPSED"));
        receive(district.staff(), hazard).then().statusCode(409).body("code", equalTo("not-reported"));

        // And when it is found to be major after all, it is reported anew
        grade(school, hazard, "MAJOR");
        assertThat(toReceive(district.staff())).isEqualTo(1);
    }

    @Test
    void whatNobodyReceivesInTimeIsTakenToTheAuthorityAboveOnce() {
        String late = major();
        String received = major();
        receive(district.staff(), received).then().statusCode(200);
        int before = notices(district.city()).jsonPath().getList("items").size();

        watchAt(Instant.now().plus(Duration.ofHours(23)));
        notices(district.city()).then().body("items", hasSize(before));

        watchAt(Instant.now().plus(Duration.ofHours(25)));
        watchAt(Instant.now().plus(Duration.ofHours(26)));

        notices(district.city())
                .then()
                .body("items.kind", contains("MAJOR_RECEIPT_OVERDUE"))
                .body("items.hazard.id", contains(late));
        notices(district.head())
                .then()
                .body("items.kind", contains("MAJOR_RECEIPT_OVERDUE", "MAJOR_REPORTED", "MAJOR_REPORTED"));
        assertThat(events(late)).containsOnlyOnce("MAJOR_RECEIPT_OVERDUE");
        assertThat(events(received)).doesNotContain("MAJOR_RECEIPT_OVERDUE");
        receive(district.staff(), late).then().statusCode(200);
    }

    @Test
    void theHoursAreTheDistrictsRule() {
        String policy = "/api/v1/organisations/" + district.id() + "/policy";
        as(district.head())
                .header("If-Match", as(district.head()).get(policy).header("ETag"))
                .contentType("application/json")
                .body("{\"majorReceiptHours\": 2}")
                .patch(policy)
                .then()
                .statusCode(200);

        Response reported = view(district.staff(), major());

        assertThat(Instant.parse(reported.path("majorReport.receiptDueAt")))
                .isEqualTo(Instant.parse(reported.<String>path("majorReport.reportedAt"))
                        .plus(Duration.ofHours(2)));
    }

    private String major() {
        String hazard = listed(school, "F06", "三楼宿舍私拉乱接电线");
        grade(school, hazard, "MAJOR");
        return hazard;
    }

    private void watchAt(Instant now) {
        new MajorReceiptWatch(jdbi, ledger, Clock.fixed(now, ZoneOffset.UTC)).escalate();
    }

    private static Response receive(Tree.Person by, String hazard) {
        return does(by, hazard, "major-report/receipt", "");
    }

    private static Response view(Tree.Person by, String hazard) {
        return as(by).get("/api/v1/hazards/" + hazard);
    }

    private static Response awaiting(Tree.Person by) {
        return as(by).queryParam("awaitingReceipt", true).get("/api/v1/hazards");
    }

    private static Response notices(Tree.Person person) {
        return as(person).get("/api/v1/notices");
    }

    private static int toReceive(Tree.Person person) {
        return as(person).get("/api/v1/dashboards/me").path("due.toReceive");
    }

    private List<String> events(String hazard) {
        return as(school.filler()).get("/api/v1/hazards/" + hazard + "/history").path("items.type");
    }
}
