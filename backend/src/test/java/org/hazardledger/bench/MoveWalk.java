package org.hazardledger.bench;

import static org.hazardledger.bench.FuzzPeople.CITY;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** A school goes to the other district and back; never the one in which everybody works. */
final class MoveWalk implements FuzzWalk {

    @Override
    public void walk(FuzzWalker walker) throws IOException, InterruptedException {
        String home = walker.school().path("code").asText();
        List<JsonNode> schools = listed(walker, "SCHOOL");
        schools.removeIf(school -> school.path("code").asText().equals(home));
        List<JsonNode> districts = listed(walker, "DISTRICT");
        JsonNode school = schools.get(walker.random().nextInt(schools.size()));
        for (JsonNode district : districts) {
            walker.stumble(FuzzStep.of("moveSchool", CITY)
                    .at(school.path("id").asText())
                    .json("{\"districtId\": \"%s\", \"reason\": \"区划调整\"}"
                            .formatted(district.path("id").asText())));
        }
    }

    private static List<JsonNode> listed(FuzzWalker walker, String level) throws IOException, InterruptedException {
        List<JsonNode> found = new ArrayList<>();
        walker.take(FuzzStep.of("listOrganisations", CITY).asking("limit=200&level=" + level))
                .body()
                .path("items")
                .forEach(found::add);
        return found;
    }
}
