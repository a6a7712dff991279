package org.hazardledger.bench;

import static org.hazardledger.bench.FuzzPeople.HEAD;
import static org.hazardledger.bench.FuzzPeople.INSPECTOR;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;

/** What closed with nobody on site is all drawn, by the district's rules, and looked at again. */
final class LookbackWalk implements FuzzWalk {

    private static final int AT_ONCE = 3;

    @Override
    public void walk(FuzzWalker walker) throws IOException, InterruptedException {
        String district = walker.take(FuzzStep.of("getMe", HEAD)).text("/memberships/0/organisation/id");
        walker.stumble(FuzzStep.of("patchPolicy", HEAD)
                .at(district)
                .json("{\"lookBackMinorPercent\": 100, \"lookBackGeneralPercent\": 100}"));
        FuzzAnswer open = walker.take(FuzzStep.of("listLookbacks", INSPECTOR).asking("state=OPEN&limit=" + AT_ONCE));
        for (JsonNode lookback : open.body().path("items")) {
            walker.stumble(FuzzStep.of("reportLookback", INSPECTOR)
                    .at(lookback.path("id").asText())
                    .json("{\"outcome\": \"%s\", \"note\": \"现场查看\", \"photoIds\": [\"%s\"]}"
                            .formatted(
                                    walker.random().nextBoolean() ? "CONFIRMED" : "REOPENED",
                                    walker.photo(INSPECTOR))));
        }
    }
}
