package org.hazardledger.bench;

import static org.hazardledger.bench.FuzzPeople.FILLER;
import static org.hazardledger.bench.FuzzPeople.LEADER;
import static org.hazardledger.bench.FuzzPeople.PRINCIPAL;
import static org.hazardledger.bench.FuzzPeople.STAFF;

import java.io.IOException;
import java.time.LocalDate;

/** A week's table of a new campaign: filled in, sealed, handed in, sent back, handed in again and accepted. */
final class WeekWalk implements FuzzWalk {

    @Override
    public void walk(FuzzWalker walker) throws IOException, InterruptedException {
        String campaign = walker.stumble(FuzzStep.of("openCampaign", STAFF)
                        .json("""
                        {"name": "专项整治", "shortTitle": "整治", "titleLines": ["校园消防安全", "排查整治明细表"], "startsOn": "%s"}""".formatted(LocalDate.now().minusDays(30))))
                .id();
        String week = walker.take(FuzzStep.of("listSubmissions", FILLER).asking("campaign=" + campaign))
                .text("/items/0/id");
        if (week.isEmpty()) {
            return;
        }
        walker.stumble(FuzzStep.of("fillSubmission", FILLER).at(week));
        handIn(walker, week);
        walker.stumble(FuzzStep.of("returnSubmission", STAFF).at(week).json("{\"reason\": \"公章不清晰\"}"));
        handIn(walker, week);
        walker.stumble(FuzzStep.of("acceptSubmission", STAFF).at(week));
    }

    private static void handIn(FuzzWalker walker, String week) throws IOException, InterruptedException {
        walker.stumble(FuzzStep.of("checkSubmission", LEADER).at(week));
        walker.stumble(FuzzStep.of("sealSubmission", PRINCIPAL).at(week));
        FuzzForm scan = new FuzzForm().file("盖章页.png", FuzzPhotos.png(walker.random()));
        String document = walker.take(FuzzStep.of("attachScan", FILLER).at(week).form(scan))
                .text("/documents/0/id");
        if (!document.isEmpty()) {
            walker.take(FuzzStep.of("getScan", STAFF).at(week, document));
        }
        walker.stumble(FuzzStep.of("submitSubmission", FILLER).at(week));
    }
}
