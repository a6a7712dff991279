package org.hazardledger.bench;

import java.io.IOException;
import java.util.List;

/** One thing on its way from its beginning to its end, by the people whose steps they are. */
@FunctionalInterface
interface FuzzWalk {

    /** Every walk there is; that of the hazard twice, because most of the rules are its own. */
    static List<FuzzWalk> all() {
        return List.of(
                new HazardWalk(),
                new WeekWalk(),
                new WebhookWalk(),
                new PeopleWalk(),
                new ProgramWalk(),
                new LoosePhotoWalk(),
                new HazardWalk(),
                new LookbackWalk(),
                new BuildingWalk(),
                new InspectionWalk(),
                new ImportWalk(),
                new ArchiveWalk(),
                new MoveWalk());
    }

    void walk(FuzzWalker walker) throws IOException, InterruptedException;
}
