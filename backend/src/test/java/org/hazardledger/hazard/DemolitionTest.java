package org.hazardledger.hazard;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hazardledger.hazard.HazardApi.*;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.hazardledger.testing.TestStack;
import org.hazardledger.testing.Tree;
import org.junit.jupiter.api.Test;

/** T16: suspending a building leaves its hazards open, demolishing it writes them off. */
@QuarkusTest
@QuarkusTestResource(TestStack.class)
class DemolitionTest {

    private final Tree.District district = Tree.district();
    private final Tree.School school = district.school();

    private void building(String useState) {
        String path = "/api/v1/buildings/" + school.buildingId();
        String etag = as(district.staff()).get(path).header("ETag");
        as(district.staff())
                .header("If-Match", etag)
                .contentType("application/json")
                .body(Map.of(
                        "useState",
                        useState,
                        "reason",
                        "鉴定为危房",
                        "photoIds",
                        java.util.List.of(photo(district.staff(), school)),
                        "demolishBy",
                        "2099-12-31"))
                .post(path + "/use-state")
                .then()
                .statusCode(200);
    }

    @Test
    void suspensionKeepsHazardsOpenAndDemolitionWritesThemOff() {
        String hazard = listed(school, "F11", "教学楼外墙保温层破损");
        building("SUSPENDED");
        as(school.filler())
                .get("/api/v1/hazards/" + hazard)
                .then()
                .body("state", equalTo("LISTED"))
                .body("buildingSuspended", equalTo(true));

        building("TO_DEMOLISH");
        building("DEMOLISHED");

        as(school.filler()).get("/api/v1/hazards/" + hazard).then().body("state", equalTo("CANCELLED_BY_DEMOLITION"));
    }

    @Test
    void aSupervisedHazardStaysOnTheListUntilItsEndIsDecided() {
        String hazard = listed(school, "F11", "教学楼外墙保温层破损");
        supervised(district, hazard);
        String end = "{\"on\": false, \"note\": \"楼已拆除，现场已平整\"}";
        building("TO_DEMOLISH");
        does(district.staff(), hazard, "supervision", end)
                .then()
                .statusCode(409)
                .body("code", equalTo("supervision-needs-acceptance"));

        building("DEMOLISHED");
        as(district.staff())
                .queryParam("supervised", true)
                .get("/api/v1/hazards")
                .then()
                .body("items.id", contains(hazard))
                .body("items[0].state", equalTo("CANCELLED_BY_DEMOLITION"));
        does(school.principal(), hazard, "supervision", end).then().statusCode(403);
        succeeds(district.staff(), hazard, "supervision", end);

        as(district.staff())
                .get("/api/v1/hazards/" + hazard)
                .then()
                .body("supervised", equalTo(false))
                .body("state", equalTo("CANCELLED_BY_DEMOLITION"))
                .body("allowedActions", empty());
        as(district.staff())
                .queryParam("supervised", true)
                .get("/api/v1/hazards")
                .then()
                .body("items", empty());
    }
}
