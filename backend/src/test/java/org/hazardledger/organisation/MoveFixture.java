package org.hazardledger.organisation;

import static org.hazardledger.hazard.HazardApi.as;

import org.hazardledger.testing.Tree;

/** The city moves a school, for tests of what that means elsewhere. */
public final class MoveFixture {

    private MoveFixture() {}

    /** Moves the school from its district to another one of the same city. */
    public static void move(Tree.District from, Tree.School school, Tree.District to) {
        String path = "/api/v1/organisations/" + school.id();
        as(from.city())
                .header("If-Match", as(from.city()).get(path).header("ETag"))
                .contentType("application/json")
                .body("""
                        {"districtId": "%s", "reason": "区划调整"}""".formatted(to.id()))
                .post(path + "/move")
                .then()
                .statusCode(200);
    }
}
