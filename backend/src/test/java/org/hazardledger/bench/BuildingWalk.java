package org.hazardledger.bench;

import static org.hazardledger.bench.FuzzPeople.PRINCIPAL;
import static org.hazardledger.bench.FuzzPeople.STAFF;

import java.io.IOException;

/** A building with a place, taken out of use by its school with the district's consent. */
final class BuildingWalk implements FuzzWalk {

    @Override
    public void walk(FuzzWalker walker) throws IOException, InterruptedException {
        String name = "%08x号楼".formatted(walker.random().nextInt());
        String building = walker.stumble(FuzzStep.of("createBuilding", PRINCIPAL)
                        .at(walker.school().path("id").asText())
                        .json("{\"name\": \"%s\", \"completedYear\": 2008, \"floors\": 5}".formatted(name)))
                .id();
        if (building.isEmpty()) {
            return;
        }
        walker.stumble(FuzzStep.of("replaceBuilding", PRINCIPAL)
                .at(building)
                .json("{\"name\": \"%s\", \"completedYear\": 1996, \"floors\": 4}".formatted(name)));
        FuzzAnswer place = walker.stumble(FuzzStep.of("createPlace", PRINCIPAL)
                .at(building)
                .json("{\"name\": \"二楼物理实验室\", \"floor\": \"2\", \"kind\": \"LABORATORY\", \"keyPlace\": true}"));
        if (place.done()) {
            walker.take(FuzzStep.of("getPlaceQr", PRINCIPAL).at(place.id()));
            walker.take(FuzzStep.of("getPlaceByToken", PRINCIPAL).at(place.text("/token")));
            walker.stumble(FuzzStep.of("replacePlace", PRINCIPAL)
                    .at(place.id())
                    .json("{\"name\": \"物理实验室\", \"kind\": \"LABORATORY\"}"));
        }
        walker.stumble(FuzzStep.of("changeBuildingUse", PRINCIPAL)
                .at(building)
                .json("{\"useState\": \"SUSPENDED\", \"reason\": \"线路改造\"}"));
        walker.stumble(
                FuzzStep.of("decideBuildingUse", STAFF).at(building).json("{\"approved\": true, \"note\": \"同意\"}"));
    }
}
