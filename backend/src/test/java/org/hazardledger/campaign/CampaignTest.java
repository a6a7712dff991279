package org.hazardledger.campaign;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.hazardledger.campaign.CampaignFixture.campaignOf;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.UUID;
import org.hazardledger.testing.TestStack;
import org.hazardledger.testing.Tree;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
class CampaignTest {

    @Test
    void aCampaignOfTheDistrictIsSeenByItsSchoolsAndTheCityAbove() {
        Tree.District district = Tree.district();
        UUID campaign = campaignOf(district);

        read(district.school().filler(), "/" + campaign)
                .then()
                .statusCode(200)
                .body("obligations[0].cutoff.dayOfWeek", equalTo("TUESDAY"))
                .body("obligations[0].cutoff.time", equalTo("17:00"))
                .body("obligations[0].holidayPolicy", equalTo("KEEP"))
                .body("obligations[0].note", equalTo("每周二下午17:00前请将此表及隐患整改对比照盖章后以图片或者PDF文件格式发送到指定邮箱。"));
        read(district.city(), "/" + campaign).then().statusCode(200);
        read(district.school().filler(), "/" + campaign + "/phases")
                .then()
                .body("items", hasSize(2))
                .body("items[1].endsOn", nullValue());
        read(district.neighbour().school().filler(), "").then().body("items", hasSize(0));
    }

    @Test
    void onlyADistrictOpensCampaigns() {
        Tree.District district = Tree.district();

        open(district.school().principal(), "2026-01-05", "2026-02-01").then().statusCode(403);
        open(district.auditor(), "2026-01-05", "2026-02-01").then().statusCode(403);
        open(district.staff(), "2026-02-01", "2026-01-05")
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/endsOn"));
        open(district.head(), "2026-01-05", "2026-02-01").then().statusCode(201);
    }

    @Test
    void aDayOffSaysWhoSaysSo() {
        Tree.District district = Tree.district();
        String day = """
                {"day": "2026-10-06", "working": false, "name": "国庆节", "source": "清教发〔2026〕30号"}""";

        given().auth()
                .oauth2(district.staff().token())
                .contentType(ContentType.JSON)
                .body(day)
                .post("/api/v1/calendar-days")
                .then()
                .statusCode(200);
        given().auth()
                .oauth2(district.staff().token())
                .contentType(ContentType.JSON)
                .body(day.replace("清教发〔2026〕30号", " "))
                .post("/api/v1/calendar-days")
                .then()
                .statusCode(400);

        given().auth()
                .oauth2(district.head().token())
                .get("/api/v1/calendar-days")
                .then()
                .body("items", hasSize(1))
                .body("items[0].source", equalTo("清教发〔2026〕30号"));
    }

    private static Response read(Tree.Person person, String path) {
        return given().auth().oauth2(person.token()).get("/api/v1/campaigns" + path);
    }

    @Test
    void aPhaseThatEndsBeforeItBeginsIsNamed() {
        given().auth()
                .oauth2(Tree.district().head().token())
                .contentType(ContentType.JSON)
                .body("""
                        {"name": "专项行动", "shortTitle": "专项行动", "startsOn": "2026-02-01",
                         "titleLines": ["专项行动", "每周排查整治明细表"],
                         "phases": [{"name": "自查自改", "startsOn": "2026-02-01", "endsOn": "2026-02-20"},
                                    {"name": "督查整治", "startsOn": "2026-03-01", "endsOn": "2026-02-20"}]}""")
                .post("/api/v1/campaigns")
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/phases/1/endsOn"));
    }

    private static Response open(Tree.Person person, String startsOn, String endsOn) {
        return given().auth()
                .oauth2(person.token())
                .contentType(ContentType.JSON)
                .body("""
                        {"name": "专项行动", "shortTitle": "专项行动", "startsOn": "%s", "endsOn": "%s",
                         "titleLines": ["专项行动", "每周排查整治明细表"]}""".formatted(startsOn, endsOn))
                .post("/api/v1/campaigns");
    }
}
