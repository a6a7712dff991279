package org.hazardledger.insight;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import org.hazardledger.testing.TestStack;
import org.hazardledger.testing.Tree;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
class DashboardTest {

    private final Tree.District district = Tree.district(2);
    private final Tree.School school = district.school();

    private static RequestSpecification as(Tree.Person person) {
        return given().auth().oauth2(person.token());
    }

    private void fileWithoutPhoto(boolean draft) {
        as(school.filler())
                .contentType("application/json")
                .body("""
                        {"schoolId": "%s", "placeText": "档案室", "category": "F13", "description": "本学期未组织疏散演练",
                         "source": "SELF_MONTHLY", "foundAt": "2026-01-05T01:00:00Z", "noPhotoReason": "资料类隐患", "draft": %s}
                        """.formatted(school.id(), draft))
                .post("/api/v1/hazards")
                .then()
                .statusCode(201);
    }

    @Test
    void aDistrictSeesEverySchoolAlsoThoseThatReportNothing() {
        // Given two listed hazards and a draft in one of two schools
        fileWithoutPhoto(false);
        fileWithoutPhoto(false);
        fileWithoutPhoto(true);

        // When the district opens its overview, Then drafts do not count and the silent school is there
        as(district.staff())
                .get("/api/v1/dashboards/district")
                .then()
                .statusCode(200)
                .body("schools", hasSize(2))
                .body("totals.listed", equalTo(2))
                .body("totals.open", equalTo(2))
                .body("schools[0].open", equalTo(2))
                .body("schools[1].open", equalTo(0))
                .body("schools[1].lastSubmission", equalTo(null));
        as(district.neighbour().staff())
                .queryParam("district", district.id())
                .get("/api/v1/dashboards/district")
                .then()
                .statusCode(404);
        as(school.filler()).get("/api/v1/dashboards/district").then().statusCode(403);
    }

    @Test
    void everybodySeesWhatWaitsForThem() {
        fileWithoutPhoto(false);
        fileWithoutPhoto(true);

        as(school.filler())
                .get("/api/v1/dashboards/me")
                .then()
                .statusCode(200)
                .body("due.toList", equalTo(1))
                .body("due.toGrade", equalTo(1))
                .body("due.open", equalTo(1));
        as(school.leader())
                .get("/api/v1/dashboards/me")
                .then()
                .body("due.toGrade", equalTo(0))
                .body("due.toSign", equalTo(0));
    }
}
