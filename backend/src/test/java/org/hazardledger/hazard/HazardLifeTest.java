package org.hazardledger.hazard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.notNullValue;
import static org.hazardledger.hazard.HazardApi.*;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.hazardledger.testing.TestStack;
import org.hazardledger.testing.Tree;
import org.junit.jupiter.api.Test;

/** A hazard's whole life, as schools, districts and inspectors live it. */
@QuarkusTest
@QuarkusTestResource(TestStack.class)
class HazardLifeTest {

    private final Tree.District district = Tree.district();
    private final Tree.School school = district.school();

    @Test
    void theTraceHoldsNothingOfAnythingElseWithTheSameId() {
        // Given a district that changed its rules, and a hazard to which somebody gave the district's id
        as(district.head())
                .header("If-Match", as(district.head()).get(policy()).header("ETag"))
                .contentType("application/json")
                .body("{\"reopenedDueDays\": 9}")
                .patch(policy())
                .then()
                .statusCode(200);
        String body = found(school, "F02", "灭火器失压", "SELF_DAILY", quoted(photo(school.filler(), school)), false);
        as(school.filler())
                .contentType("application/json")
                .body(body.replaceFirst("\\{", "{\"id\": \"%s\",".formatted(district.id())))
                .post("/api/v1/hazards")
                .then()
                .statusCode(201);

        // Then its trace is its own
        as(school.filler())
                .get("/api/v1/hazards/" + district.id() + "/history")
                .then()
                .statusCode(200)
                .body("items.type", contains("HAZARD_DRAFTED", "HAZARD_LISTED"));
    }

    private String policy() {
        return "/api/v1/organisations/" + district.id() + "/policy";
    }

    @Test
    void aGeneralHazardGoesFromTheCorridorToClosed() {
        // Given a hazard listed with a photo, graded, planned and rectified
        String hazard = listed(school, "F02", "二楼走廊2具灭火器压力不足");
        grade(school, hazard, "GENERAL");
        approveGeneralPlan(school, hazard);
        rectify(school, hazard);
        bothSign(school, hazard);

        // When the district accepts it at the desk
        accepts(district.staff(), school, hazard, false).then().statusCode(200).body("state", equalTo("CLOSED"));

        // Then the whole trace can be read, each event with its hash, and the chain holds
        List<String> types = as(school.leader())
                .get("/api/v1/hazards/" + hazard + "/history")
                .then()
                .statusCode(200)
                .extract()
                .path("items.type");
        assertThat(types)
                .containsExactly(
                        "HAZARD_DRAFTED",
                        "HAZARD_LISTED",
                        "HAZARD_GRADED",
                        "PLAN_APPROVED",
                        "RECTIFICATION_CLAIMED",
                        "SIGNED_BY_RESPONSIBLE",
                        "SIGNED_BY_LEADER",
                        "VERIFICATION_ACCEPTED",
                        "HAZARD_CLOSED");
        as(district.auditor())
                .queryParam("organisation", school.id())
                .get("/api/v1/ledger/verification")
                .then()
                .statusCode(200)
                .body("intact", equalTo(true))
                .body("events", equalTo(9));
    }

    @Test
    void aMinorHazardClosesOnTheSecondSignature() {
        String hazard = listed(school, "F16", "疏散图褪色");
        grade(school, hazard, "MINOR");
        succeeds(school.filler(), hazard, "plan", "{\"fixMode\": \"ON_SPOT\", \"approve\": false}");
        rectify(school, hazard);
        signs(school.responsible(), hazard, "RESPONSIBLE").then().body("state", equalTo("REVIEW_REQUESTED"));

        signs(school.leader(), hazard, "LEADER").then().statusCode(200).body("state", equalTo("CLOSED"));
    }

    @Test
    void aMajorHazardNeedsFiveFoldPlanAndTwoInspectorsOnSite() {
        // Given a hazard that a rule makes major
        String hazard = listed(school, "F06", "宿舍内私拉乱接电线");
        does(school.filler(), hazard, "grading", "{\"severity\": \"GENERAL\"}")
                .then()
                .statusCode(409)
                .body("code", equalTo("below-rule"));
        does(school.filler(), hazard, "grading", "{\"severity\": \"MAJOR\"}")
                .then()
                .statusCode(200)
                .body("severityBasis.ruleId", hasItem("MOE2024-3-6E"));

        // When the principal approves a plan that lacks parts, it is refused by name
        does(school.principal(), hazard, "plan", """
                        {"fixMode": "DEADLINE", "dueDate": "2099-01-01", "measures": "拆除", "responsibleName": "赵亦凡", "approve": true}
                        """)
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/funds", "/contingency", "/interimProtection", "/followerName"));
        succeeds(school.principal(), hazard, "plan", """
                {"fixMode": "DEADLINE", "dueDate": "2099-01-01", "measures": "拆除重布", "responsibleName": "赵亦凡",
                 "funds": "2万元", "contingency": "断电值守", "interimProtection": "停用该室", "followerName": "何思齐", "approve": true}
                """);
        rectify(school, hazard);
        bothSign(school, hazard);

        // Then a desk review does not close it, one inspector does not either, two do
        accepts(district.staff(), school, hazard, false).then().statusCode(403);
        accepts(district.inspector(), school, hazard, true)
                .then()
                .statusCode(200)
                .body("state", equalTo("SIGNED"));
        accepts(district.inspector(), school, hazard, true)
                .then()
                .statusCode(409)
                .body("code", equalTo("second-inspector-needed"));
        accepts(district.secondInspector(), school, hazard, true)
                .then()
                .statusCode(200)
                .body("state", equalTo("CLOSED"));
    }

    @Test
    void whatIsSentBackNeedsNewSignaturesAndWhatReboundsIsCounted() {
        // Given a hazard both have signed
        String hazard = listed(school, "F02", "消火栓箱被遮挡");
        grade(school, hazard, "GENERAL");
        approveGeneralPlan(school, hazard);
        rectify(school, hazard);
        bothSign(school, hazard);

        // When the inspector sends it back
        succeeds(district.inspector(), hazard, "verification", """
                {"outcome": "SENT_BACK", "onSite": true, "reasonCode": "PARTIAL", "note": "仍有一处"}
                """);

        // Then it is being rectified again, and the next round needs both signatures
        as(school.filler())
                .get("/api/v1/hazards/" + hazard)
                .then()
                .body("state", equalTo("RECTIFYING"))
                .body("round", equalTo(1))
                .body("allowedActions", hasItems("RECTIFY", "PROGRESS"));
        rectify(school, hazard);
        signs(school.leader(), hazard, "LEADER")
                .then()
                .statusCode(409)
                .body("code", equalTo("responsible-signs-first"));
        bothSign(school, hazard);
        accepts(district.inspector(), school, hazard, true).then().statusCode(200);

        // And a reopening counts a rebound
        does(district.inspector(), hazard, "reopening", "{\"reason\": \"回头看发现再次遮挡\"}")
                .then()
                .statusCode(200)
                .body("state", equalTo("RECTIFYING"))
                .body("reboundCount", equalTo(1));
    }

    @Test
    void nothingIsMergedIntoWhatIsBeingSigned() {
        // Given a hazard with one of its two signatures, and a duplicate of it
        String survivor = listed(school, "F02", "消火栓箱被遮挡");
        grade(school, survivor, "GENERAL");
        approveGeneralPlan(school, survivor);
        rectify(school, survivor);
        signs(school.responsible(), survivor, "RESPONSIBLE").then().statusCode(200);
        String duplicate = listed(school, "F02", "消火栓箱被柜子遮挡");

        // When the district merges them, Then the signed evidence stays as it is
        does(district.staff(), duplicate, "merge", "{\"targetId\": \"%s\", \"reason\": \"重复\"}".formatted(survivor))
                .then()
                .statusCode(409)
                .body("code", equalTo("merge-target-being-signed"));
    }

    @Test
    void listingNeedsAPhotoOfWhatCanBeSeen() {
        as(school.filler())
                .contentType("application/json")
                .body(found(school, "F02", "灭火器过期", "SELF_DAILY", "", false))
                .post("/api/v1/hazards")
                .then()
                .statusCode(409)
                .body("code", equalTo("needs-before-photo"));
    }

    @Test
    void aDraftIsPrivateAndUncounted() {
        String draft = as(school.filler())
                .contentType("application/json")
                .body(found(school, "F02", "灭火器过期", "SELF_DAILY", "", true))
                .post("/api/v1/hazards")
                .then()
                .statusCode(201)
                .body("state", equalTo("DRAFT"))
                .body("number", equalTo(null))
                .extract()
                .path("id");

        as(district.staff()).get("/api/v1/hazards/" + draft).then().statusCode(404);
        as(district.staff()).get("/api/v1/hazards").then().body("items", equalTo(List.of()));
        as(school.leader()).get("/api/v1/hazards/" + draft).then().statusCode(200);
    }

    @Test
    void aDraftIsListedWhenItHasItsPhoto() {
        String draft = as(school.filler())
                .contentType("application/json")
                .body(found(school, "F02", "灭火器压力不足", "SELF_DAILY", quoted(photo(school.filler(), school)), true))
                .post("/api/v1/hazards")
                .then()
                .statusCode(201)
                .extract()
                .path("id");

        does(school.filler(), draft, "listing", "")
                .then()
                .statusCode(200)
                .body("state", equalTo("LISTED"))
                .body("number", notNullValue());

        as(district.staff()).get("/api/v1/hazards").then().body("items.id", equalTo(List.of(draft)));
    }

    @Test
    void progressIsLoggedWithAPhoto() {
        String hazard = listed(school, "F02", "灭火器压力不足");
        grade(school, hazard, "GENERAL");
        approveGeneralPlan(school, hazard);
        String photo = photo(school.filler(), school);

        does(school.filler(), hazard, "progress", "{\"note\": \"已联系维保单位\", \"photoIds\": [\"%s\"]}".formatted(photo))
                .then()
                .statusCode(200)
                .body("state", equalTo("RECTIFYING"))
                .body("progress.note", equalTo(List.of("已联系维保单位")))
                .body("progress[0].photoIds", equalTo(List.of(photo)));
    }

    @Test
    void filingAndListingAtOnceNeverWaitForEachOther() throws Exception {
        List<Callable<Integer>> requests = new ArrayList<>();
        for (int i = 0; i < 24; i++) {
            boolean draft = i % 2 == 0;
            String photos = quoted(photo(school.filler(), school));
            Response filed = draft ? filed(photos, true) : null;
            requests.add(
                    draft
                            ? () -> does(school.filler(), filed.path("id"), "listing", "")
                                    .statusCode()
                            : () -> filed(photos, false).statusCode());
        }
        ExecutorService people = Executors.newFixedThreadPool(8);

        List<Integer> answers = new ArrayList<>();
        for (Future<Integer> answer : people.invokeAll(requests)) {
            answers.add(answer.get());
        }
        people.shutdown();

        assertThat(answers).containsOnly(200, 201);
    }

    private Response filed(String photos, boolean draft) {
        return as(school.filler())
                .contentType("application/json")
                .body(found(school, "F02", "灭火器压力不足", "SELF_DAILY", photos, draft))
                .post("/api/v1/hazards");
    }
}
