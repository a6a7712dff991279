package org.hazardledger.hazard;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.hazardledger.organisation.BuildingDemolished;
import org.hazardledger.platform.BusinessTime;

/** Demolition writes off the open hazards of the building, each with the photos of it, in the same transaction (T16). */
@ApplicationScoped
class DemolitionObserver {

    private final HazardChange change;
    private final HazardPhotos photos;
    private final Clock clock;

    DemolitionObserver(HazardChange change, HazardPhotos photos, Clock clock) {
        this.change = change;
        this.photos = photos;
        this.clock = clock;
    }

    void writeOff(@Observes BuildingDemolished demolished) {
        Instant now = BusinessTime.now(clock);
        List<Hazard> open = Hazard.openIn(demolished.buildingId());
        for (Hazard hazard : open) {
            Tally.Place before = Tally.Place.of(hazard);
            photos.attach(demolished.caller(), hazard, Stage.RECHECK, demolished.photoIds());
            HazardEvent event = HazardCase.cancelByDemolition(hazard, now).with("reason", demolished.reason());
            change.settle(demolished.caller(), hazard, before, event);
        }
    }
}
