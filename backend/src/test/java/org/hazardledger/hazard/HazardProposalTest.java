package org.hazardledger.hazard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hazardledger.hazard.HazardApi.*;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Instant;
import java.util.List;
import org.hazardledger.platform.Ids;
import org.hazardledger.testing.TestStack;
import org.hazardledger.testing.Tree;
import org.junit.jupiter.api.Test;

/** What a school asks for and others decide: rejection (T13) and reopening (T12, permission matrix B.3). */
@QuarkusTest
@QuarkusTestResource(TestStack.class)
class HazardProposalTest {

    private final Tree.District district = Tree.district();
    private final Tree.School school = district.school();

    @Test
    void aSchoolAsksForARejectionAndTheDistrictRejects() {
        String hazard = listed(school, "F02", "培训用空灭火器");
        String photo = photo(school.filler(), school);

        asks(school.filler(), hazard, "rejection-requests", "培训教具，不在用", photo)
                .then()
                .statusCode(200)
                .body("state", equalTo("LISTED"))
                .body("proposals.kind", contains("REJECTION"))
                .body("proposals[0].photoIds", contains(photo))
                .body("proposals[0].outcome", nullValue())
                .body("allowedActions", not(hasItems("PROPOSE_REJECTION")));

        assertThat(toDecide(district.staff())).isEqualTo(1);
        as(district.staff())
                .queryParam("mine", "due")
                .get("/api/v1/hazards")
                .then()
                .body("items.id", contains(hazard));
        decides(district.staff(), hazard, "rejection-requests", "{\"approved\": true}")
                .then()
                .statusCode(200)
                .body("state", equalTo("REJECTED"))
                .body("rejection.reason", equalTo("培训教具，不在用"))
                .body("rejection.by.name", equalTo(district.staff().name()))
                .body("proposals[0].outcome", equalTo("APPROVED"));
        assertThat(toDecide(district.staff())).isZero();
        assertThat(events(hazard))
                .containsSubsequence("REJECTION_REQUESTED", "REJECTION_REQUEST_DECIDED", "HAZARD_REJECTED");
    }

    @Test
    void aDeclinedRequestStaysVisibleWithTheReason() {
        String hazard = listed(school, "F02", "灭火器压力不足");
        asks(school.leader(), hazard, "rejection-requests", "压力表误差", photo(school.leader(), school))
                .then()
                .statusCode(200);

        decides(district.staff(), hazard, "rejection-requests", "{\"approved\": false}")
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/note"));
        decides(district.staff(), hazard, "rejection-requests", "{\"approved\": false, \"note\": \"照片可见红区\"}")
                .then()
                .statusCode(200)
                .body("state", equalTo("LISTED"))
                .body("rejection", nullValue());

        as(school.leader())
                .get("/api/v1/hazards/" + hazard)
                .then()
                .body("proposals[0].outcome", equalTo("DECLINED"))
                .body("proposals[0].note", equalTo("照片可见红区"))
                .body("allowedActions", hasItems("PROPOSE_REJECTION"));
    }

    @Test
    void onlyTheDistrictRejectsAndNobodyRejectsWithoutProof() {
        String hazard = listed(school, "F02", "灭火器压力不足");

        asks(school.filler(), hazard, "rejection-requests", "误报", null)
                .then()
                .statusCode(409)
                .body("code", equalTo("needs-proposal-photo"));
        asks(district.staff(), hazard, "rejection-requests", "误报", photo(district.staff(), school))
                .then()
                .statusCode(403);
        asks(school.filler(), hazard, "rejection-requests", "误报", photo(school.filler(), school))
                .then()
                .statusCode(200);
        asks(school.leader(), hazard, "rejection-requests", "误报", photo(school.leader(), school))
                .then()
                .statusCode(409)
                .body("code", equalTo("proposal-pending"));
        for (Tree.Person one : List.of(school.principal(), district.inspector())) {
            decides(one, hazard, "rejection-requests", "{\"approved\": true}")
                    .then()
                    .statusCode(403);
        }
        does(district.staff(), hazard, "rejection-requests/" + Ids.next() + "/decision", "{\"approved\": true}")
                .then()
                .statusCode(409)
                .body("code", equalTo("no-pending-proposal"));
    }

    @Test
    void aRequestLapsesWhenTheHazardGoesOn() {
        String hazard = listed(school, "F02", "灭火器压力不足");
        grade(school, hazard, "GENERAL");
        asks(school.filler(), hazard, "rejection-requests", "误报", photo(school.filler(), school))
                .then()
                .statusCode(200);

        approveGeneralPlan(school, hazard);

        as(school.filler())
                .get("/api/v1/hazards/" + hazard)
                .then()
                .body("state", equalTo("RECTIFYING"))
                .body("proposals[0].outcome", equalTo("LAPSED"));
        assertThat(toDecide(district.staff())).isZero();
    }

    @Test
    void aClosedHazardIsProposedForReopeningAndTheLeaderReopensIt() {
        String hazard = closed();

        asks(school.responsible(), hazard, "reopening-requests", "再次失压", photo(school.responsible(), school))
                .then()
                .statusCode(200)
                .body("state", equalTo("CLOSED"))
                .body("allowedActions", empty());

        for (Tree.Person one : List.of(school.leader(), school.principal(), district.staff(), district.inspector())) {
            assertThat(toDecide(one)).as(one.username()).isEqualTo(1);
        }
        decides(school.responsible(), hazard, "reopening-requests", "{\"approved\": true}")
                .then()
                .statusCode(403);
        decides(school.leader(), hazard, "reopening-requests", "{\"approved\": true}")
                .then()
                .statusCode(200)
                .body("state", equalTo("RECTIFYING"))
                .body("reboundCount", equalTo(1))
                .body("proposals[0].outcome", equalTo("APPROVED"));
        assertThat(toDecide(school.leader())).isZero();
        assertThat(events(hazard))
                .containsSubsequence("REOPENING_REQUESTED", "REOPENING_REQUEST_DECIDED", "HAZARD_REOPENED");
    }

    @Test
    void aDeclinedProposalLeavesTheHazardClosed() {
        String hazard = closed();
        asks(school.filler(), hazard, "reopening-requests", "再次失压", photo(school.filler(), school))
                .then()
                .statusCode(200);

        decides(district.inspector(), hazard, "reopening-requests", "{\"approved\": false, \"note\": \"现场正常\"}")
                .then()
                .statusCode(200)
                .body("state", equalTo("CLOSED"))
                .body("proposals[0].outcome", equalTo("DECLINED"));
    }

    @Test
    void nobodyDecidesWhatTheyAskedFor() {
        PersonRef asker = new PersonRef(Ids.next(), "赵亦凡");
        Hazard hazard = new Hazard();
        hazard.schoolId = Ids.next();
        hazard.districtId = Ids.next();
        hazard.createdBy = asker.id();
        hazard.source = Source.SELF_DAILY;
        hazard.state = State.CLOSED;
        Proposal proposal =
                Proposal.asked(Ids.next(), Proposal.Kind.REOPENING, "再次失压", List.of(), asker, Instant.EPOCH);

        HazardProposal.ask(hazard, proposal, false);

        HazardFacts facts = hazard.facts(Signatures.NONE);
        assertThat(Involvement.refusal(asker.id(), HazardAction.DECIDE_REOPENING, facts))
                .isEqualTo("own-proposal");
        assertThat(Involvement.refusal(Ids.next(), HazardAction.DECIDE_REOPENING, facts))
                .isNull();
        assertThatThrownBy(() -> HazardProposal.ask(hazard, proposal, true)).hasMessageContaining("proposal-pending");
    }

    private String closed() {
        String hazard = listed(school, "F02", "二楼走廊灭火器压力不足");
        grade(school, hazard, "MINOR");
        approveGeneralPlan(school, hazard);
        rectify(school, hazard);
        bothSign(school, hazard);
        assertThat(state(school.filler(), hazard)).isEqualTo("CLOSED");
        return hazard;
    }

    private static Response asks(Tree.Person by, String hazard, String request, String reason, String photo) {
        String photos = photo == null ? "" : quoted(photo);
        return does(by, hazard, request, "{\"reason\": \"%s\", \"photoIds\": [%s]}".formatted(reason, photos));
    }

    private static Response decides(Tree.Person by, String hazard, String request, String decision) {
        String pending = as(by).get("/api/v1/hazards/" + hazard).path("proposals.find { it.outcome == null }.id");
        return does(by, hazard, request + "/" + pending + "/decision", decision);
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
