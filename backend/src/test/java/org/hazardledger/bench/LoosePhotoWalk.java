package org.hazardledger.bench;

import static org.hazardledger.bench.FuzzPeople.FILLER;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.List;

/** Photos of a file that nobody can place: one is assigned to a hazard, the others are dismissed. */
final class LoosePhotoWalk implements FuzzWalk {

    @Override
    public void walk(FuzzWalker walker) throws IOException, InterruptedException {
        String school = walker.school().path("name").asText();
        byte[] zip =
                FuzzPhotos.zip(List.of(school + "/操场/IMG_1.png", school + "/传达室门卫/整改后/IMG_2.png"), walker.random());
        FuzzAnswer started = walker.take(FuzzStep.of("startImport", FILLER)
                .form(new FuzzForm()
                        .with("mode", "commit")
                        .with("onError", "accept-valid")
                        .file("照片.zip", zip)));
        walker.ended(started, FILLER);
        FuzzAnswer open =
                walker.take(FuzzStep.of("listUnassignedPhotos", FILLER).asking("limit=3"));
        for (JsonNode photo : open.body().path("items")) {
            decide(walker, photo.path("id").asText());
        }
    }

    private static void decide(FuzzWalker walker, String photo) throws IOException, InterruptedException {
        walker.take(FuzzStep.of("getUnassignedPhoto", FILLER).at(photo));
        String hazard = walker.take(FuzzStep.of("listPhotoCandidates", FILLER).at(photo))
                .text("/items/0/hazardId");
        if (hazard.isEmpty() || walker.random().nextBoolean()) {
            walker.stumble(FuzzStep.of("dismissPhoto", FILLER).at(photo));
        } else {
            walker.stumble(FuzzStep.of("assignPhoto", FILLER)
                    .at(photo)
                    .json("{\"hazardId\": \"%s\", \"stage\": \"AFTER\"}".formatted(hazard)));
        }
    }
}
