package org.hazardledger.testing;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

/** The fixture itself: everybody of a new tree is known to the service. */
@QuarkusTest
@QuarkusTestResource(TestStack.class)
class TreeTest {

    @Test
    void everybodyOfTheTreeIsKnownWithTheirPost() {
        Tree.District district = Tree.district(2);

        given().auth()
                .oauth2(district.schools().get(1).leader().token())
                .get("/api/v1/me")
                .then()
                .statusCode(200)
                .body(
                        "memberships[0].organisation.id",
                        equalTo(district.schools().get(1).id().toString()))
                .body("memberships[0].post", equalTo("LEADER"));
    }
}
