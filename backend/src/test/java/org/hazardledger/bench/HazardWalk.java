package org.hazardledger.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/** A hazard from filing to wherever it gets in a few turns, mostly to closed and back. */
final class HazardWalk implements FuzzWalk {

    private static final int TURNS = 14;

    @Override
    public void walk(FuzzWalker walker) throws IOException, InterruptedException {
        String school = walker.school().path("id").asText();
        String another = walker.take(FuzzStep.of("listHazards", FuzzPeople.FILLER)
                        .asking("state=LISTED,GRADED,RECTIFYING&limit=1&school=" + school))
                .text("/items/0/id");
        HazardSteps steps = new HazardSteps(walker::photo, another, walker.random());
        String hazard = file(walker, school);
        FuzzStep look = FuzzStep.of("getHazard", FuzzPeople.PRINCIPAL).at(hazard);
        FuzzAnswer now = walker.take(look);
        for (int turn = 0; turn < TURNS && now.done(); turn++) {
            for (FuzzStep step : steps.next(now.body())) {
                walker.stumble(step.at(hazard, openRequest(now.body(), step.operation())));
                now = walker.take(look);
            }
        }
        account(walker);
    }

    /** What came of it beside: a major hazard outside the list is an incident somebody answers for. */
    private static void account(FuzzWalker walker) throws IOException, InterruptedException {
        String incident = walker.take(
                        FuzzStep.of("listIncidents", FuzzPeople.STAFF).asking("limit=1"))
                .text("/items/0/id");
        if (!incident.isEmpty()) {
            walker.take(FuzzStep.of("getIncident", FuzzPeople.STAFF).at(incident));
            walker.stumble(FuzzStep.of("noteIncident", FuzzPeople.STAFF)
                    .at(incident)
                    .json("{\"state\": \"CONCLUDED\", \"text\": \"已约谈\"}"));
        }
    }

    private static String file(FuzzWalker walker, String school) throws IOException, InterruptedException {
        String hazard = UUID.randomUUID().toString();
        boolean inspected = walker.random().nextInt(3) == 0;
        String finder = inspected ? FuzzPeople.INSPECTOR : FuzzPeople.FILLER;
        walker.stumble(FuzzStep.of("fileHazard", finder).json("""
                {"id": "%s", "schoolId": "%s", "placeText": "二楼走廊", "category": "F02", "description": "灭火器压力不足",
                 "source": "%s", "foundAt": "%s", "photoIds": ["%s"], "draft": %s, "quantity": %s}""".formatted(
                        hazard,
                        school,
                        inspected ? "INSPECTOR" : "SELF_DAILY",
                        Instant.now().minus(Duration.ofHours(1)),
                        walker.photo(finder),
                        walker.random().nextBoolean(),
                        walker.random().nextInt(4) == 0 ? "3" : "null")));
        return hazard;
    }

    /** The last request of the kind that the operation decides on, as the hazard names it. */
    private static String openRequest(JsonNode hazard, String operation) {
        String id = UUID.randomUUID().toString();
        for (JsonNode one : hazard.path(operation.contains("Extension") ? "extensions" : "proposals")) {
            id = one.path("id").asText();
        }
        return id;
    }
}
