package org.hazardledger.campaign;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.hazardledger.campaign.CampaignFixture.SCAN;
import static org.hazardledger.campaign.CampaignFixture.campaignOf;
import static org.hazardledger.campaign.CampaignFixture.get;
import static org.hazardledger.campaign.CampaignFixture.hazard;
import static org.hazardledger.campaign.CampaignFixture.scan;
import static org.hazardledger.campaign.CampaignFixture.step;
import static org.hazardledger.campaign.CampaignFixture.submissionOf;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hazardledger.testing.TestStack;
import org.hazardledger.testing.Tree;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
class SubmissionTest {

    @Test
    void aWeekGoesFromOpenToAccepted() {
        Tree.District district = Tree.district();
        Tree.School school = district.school();
        UUID week = submissionOf(school, campaignOf(district));

        step(school.filler(), week, "fill").then().statusCode(200).body("filledBy", equalTo("陈若溪"));
        step(school.leader(), week, "check").then().statusCode(200).body("state", equalTo("LEADER_CHECKED"));
        step(school.principal(), week, "seal").then().statusCode(200).body("state", equalTo("SEALED"));
        scan(school.filler(), week, SCAN).then().statusCode(200).body("documents", hasSize(1));
        step(school.filler(), week, "submit").then().statusCode(200).body("onTime", equalTo(true));
        step(district.staff(), week, "accept").then().statusCode(200).body("state", equalTo("ACCEPTED"));

        step(school.leader(), week, "check").then().statusCode(409).body("code", equalTo("submission-accepted"));
        given().auth()
                .oauth2(district.auditor().token())
                .get("/api/v1/ledger/verification?organisation=" + school.id())
                .then()
                .statusCode(200);
    }

    @Test
    void eachStepBelongsToItsPost() {
        Tree.District district = Tree.district();
        Tree.School school = district.school();
        UUID week = submissionOf(school, campaignOf(district));

        step(school.leader(), week, "fill").then().statusCode(403);
        step(school.filler(), week, "check").then().statusCode(403);
        step(school.leader(), week, "seal").then().statusCode(403);
        step(school.responsible(), week, "submit").then().statusCode(403);
        step(district.staff(), week, "seal").then().statusCode(403);
        step(district.city(), week, "accept").then().statusCode(403);
        step(school.principal(), week, "accept").then().statusCode(403);
        step(district.inspector(), week, "check").then().statusCode(403);
        get(school.filler(), week).then().body("state", equalTo("OPEN"));
    }

    @Test
    void anotherDistrictFindsNothing() {
        Tree.District district = Tree.district();
        Tree.District neighbour = district.neighbour();
        UUID campaign = campaignOf(district);
        UUID week = submissionOf(district.school(), campaign);

        get(neighbour.staff(), week).then().statusCode(404);
        step(neighbour.staff(), week, "accept").then().statusCode(404);
        get(neighbour.school().filler(), week).then().statusCode(404);
        given().auth()
                .oauth2(neighbour.staff().token())
                .get("/api/v1/campaigns/" + campaign)
                .then()
                .statusCode(404);
    }

    @Test
    void theDistrictSeesEverySchoolAlsoThoseThatHaveNotBegun() {
        Tree.District district = Tree.district(3);
        UUID campaign = campaignOf(district);

        given().auth()
                .oauth2(district.staff().token())
                .queryParam("campaign", campaign)
                .queryParam("limit", 2)
                .get("/api/v1/submissions")
                .then()
                .statusCode(200)
                .body("items.state", equalTo(List.of("OPEN", "OPEN")))
                .body(
                        "items[0].organisation.code",
                        equalTo(district.schools().get(0).code()));
        String cursor = given().auth()
                .oauth2(district.staff().token())
                .queryParam("campaign", campaign)
                .queryParam("limit", 2)
                .get("/api/v1/submissions")
                .jsonPath()
                .getString("nextCursor");
        given().auth()
                .oauth2(district.staff().token())
                .queryParam("campaign", campaign)
                .queryParam("limit", 2)
                .queryParam("cursor", cursor)
                .get("/api/v1/submissions")
                .then()
                .body("items", hasSize(1))
                .body(
                        "items[0].organisation.code",
                        equalTo(district.schools().get(2).code()))
                .body("nextCursor", nullValue());
    }

    @Test
    void whatIsSealedStaysWhateverIsListedLater() {
        Tree.District district = Tree.district();
        Tree.School school = district.school();
        hazard(school, "一楼西门安全出口上锁", Instant.now().minusSeconds(60), "RECTIFYING");
        UUID week = submissionOf(school, campaignOf(district));
        step(school.leader(), week, "check");
        String hash = step(school.principal(), week, "seal").jsonPath().getString("contentHash");

        hazard(school, "灭火器压力不足", Instant.now(), "LISTED");

        get(school.filler(), week).then().body("hazardCount", equalTo(1)).body("contentHash", equalTo(hash));
    }

    @Test
    void withoutAScanOfThisSealingNothingIsSubmitted() {
        Tree.District district = Tree.district();
        Tree.School school = district.school();
        UUID week = submissionOf(school, campaignOf(district));
        scan(school.filler(), week, SCAN).then().statusCode(409).body("code", equalTo("submission-open"));
        step(school.leader(), week, "check");
        step(school.principal(), week, "seal");
        step(school.filler(), week, "submit").then().statusCode(409).body("code", equalTo("needs-scan"));
        scan(school.filler(), week, SCAN);
        step(school.filler(), week, "submit");

        step(district.head(), week, "return").then().statusCode(200).body("returnReason", equalTo("公章不清晰，请重新扫描"));

        step(school.leader(), week, "check");
        step(school.principal(), week, "seal");
        step(school.filler(), week, "submit").then().statusCode(409).body("code", equalTo("needs-scan"));
    }

    @Test
    void aScanIsDecidedByItsBytesAndComesBackUnchanged() {
        Tree.District district = Tree.district();
        Tree.School school = district.school();
        UUID week = submissionOf(school, campaignOf(district));
        step(school.leader(), week, "check");
        step(school.principal(), week, "seal");

        scan(school.filler(), week, new byte[Scans.LARGEST + 1])
                .then()
                .statusCode(413)
                .body("code", equalTo("scan-too-large"));
        scan(school.filler(), week, "<html>".getBytes(StandardCharsets.UTF_8))
                .then()
                .statusCode(415);
        String scan = scan(school.filler(), week, SCAN).jsonPath().getString("documents[0].id");

        byte[] back = given().auth()
                .oauth2(district.staff().token())
                .get("/api/v1/submissions/" + week + "/documents/" + scan)
                .then()
                .statusCode(200)
                .contentType("application/pdf")
                .extract()
                .asByteArray();
        assertThat(back).isEqualTo(SCAN);
        given().auth()
                .oauth2(district.neighbour().staff().token())
                .get("/api/v1/submissions/" + week + "/documents/" + scan)
                .then()
                .statusCode(404);
    }

    @Test
    void aChangeNeedsTheVersionItWasDecidedOn() {
        Tree.District district = Tree.district();
        Tree.School school = district.school();
        UUID week = submissionOf(school, campaignOf(district));
        step(school.filler(), week, "fill");

        given().auth()
                .oauth2(school.leader().token())
                .post("/api/v1/submissions/" + week + "/check")
                .then()
                .statusCode(428);
        given().auth()
                .oauth2(school.leader().token())
                .header("If-Match", "\"v0\"")
                .post("/api/v1/submissions/" + week + "/check")
                .then()
                .statusCode(412);
    }

    @Test
    void whatIsNoWeekOrNoStateIsRefused() {
        Tree.District district = Tree.district();
        campaignOf(district);

        for (String query : List.of("period=2026-W60", "state=LOST", "cursor=x", "limit=0")) {
            given().auth()
                    .oauth2(district.staff().token())
                    .get("/api/v1/submissions?" + query)
                    .then()
                    .statusCode(400);
        }
    }
}
