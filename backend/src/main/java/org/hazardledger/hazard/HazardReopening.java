package org.hazardledger.hazard;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.hazardledger.identity.Caller;
import org.hazardledger.platform.Problem;

/** T12 for rooms that find a closed hazard there again. */
@ApplicationScoped
public class HazardReopening {

    private final HazardChange change;
    private final HazardPhotos photos;

    HazardReopening(HazardChange change, HazardPhotos photos) {
        this.change = change;
        this.photos = photos;
    }

    /**
     * Reopens what was closed by this signing round; 409 when it has gone on since.
     *
     * @param caller somebody who may reopen this hazard, or 403
     * @param photoIds photos of the school that show it
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void afterLookback(Caller caller, UUID hazardId, int round, String reason, List<UUID> photoIds) {
        change.run(caller, hazardId, "*", HazardAction.REOPEN, (hazard, situation) -> {
            requireRound(hazard, round);
            HazardEvent event = hazard.reopen(reason, situation.actor(), true, situation.now(), situation.policy());
            photos.attach(caller, hazard, Stage.RECHECK, photoIds);
            return event;
        });
    }

    /** Refuses with 409 what was reopened since this signing round closed it. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void requireStillClosed(Caller caller, UUID hazardId, int round) {
        Hazard hazard = change.lock(caller, hazardId);
        Lifecycle.require(hazard.state, HazardAction.REOPEN);
        requireRound(hazard, round);
    }

    private static void requireRound(Hazard hazard, int round) {
        if (hazard.signingRound != round) {
            throw Problem.conflict("lookback-overtaken");
        }
    }
}
