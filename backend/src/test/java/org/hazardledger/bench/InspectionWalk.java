package org.hazardledger.bench;

import static org.hazardledger.bench.FuzzPeople.PROGRAM;

import java.io.IOException;
import java.time.Instant;

/** Another platform reports an inspection with a finding, and the same again. */
final class InspectionWalk implements FuzzWalk {

    @Override
    public void walk(FuzzWalker walker) throws IOException, InterruptedException {
        String number = "XF-%08x".formatted(walker.random().nextInt());
        FuzzStep report = FuzzStep.of("reportInspections", PROGRAM).json("""
                {"system": "jz-fire", "inspections": [{"externalId": "%s", "schoolCode": "%s", "source": "FIRE_SERVICE",
                 "checkedInAt": "%s", "inspectors": ["周明哲"], "points": ["食堂"], "findings": [{"externalId": "%s-1",
                 "category": "F03", "description": "疏散门上锁", "placeText": "教学楼一层", "foundAt": "%s", "photoIds": ["%s"]}]}]}""".formatted(
                        number,
                        walker.school().path("code").asText(),
                        Instant.now().minusSeconds(7_200),
                        number,
                        Instant.now().minusSeconds(3_600),
                        walker.photo(PROGRAM)));
        String inspection = walker.stumble(report).text("/rows/0/inspectionId");
        walker.take(report);
        if (!inspection.isEmpty()) {
            walker.take(FuzzStep.of("getInspection", PROGRAM).at(inspection));
        }
    }
}
