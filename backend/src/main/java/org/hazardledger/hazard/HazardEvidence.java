package org.hazardledger.hazard;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.hazardledger.identity.Caller;
import org.hazardledger.identity.Role;
import org.hazardledger.platform.Problem;
import org.jspecify.annotations.Nullable;

/**
 * Takes photos of hazards that are on the ledger already, as folders and comparison sheets bring them. It moves no hazard
 * to another state: who says that it is rectified says so in the ordinary way.
 */
@ApplicationScoped
public class HazardEvidence {

    private static final List<Role> MAY_ADD = List.of(Role.SCHOOL, Role.DISTRICT, Role.INSPECTOR, Role.INTEGRATION);

    private final HazardChange change;
    private final HazardPhotos photos;

    HazardEvidence(HazardChange change, HazardPhotos photos) {
        this.change = change;
        this.photos = photos;
    }

    /**
     * Why photos of this stage cannot be added to a hazard in this state; null when they can.
     *
     * @return {@code evidence-at-verification} for a re-inspection, which brings its own photos, or
     *     {@code evidence-under-signature} from the write-off request on
     */
    public static @Nullable String refusal(State state, Stage stage) {
        if (stage == Stage.RECHECK) {
            return "evidence-at-verification";
        }
        return Lifecycle.takesEvidence(state) ? null : "evidence-under-signature";
    }

    /**
     * Adds photos of the hazard's school; those it has already change nothing.
     *
     * @throws Problem 404 out of scope, 403 without a role to file there, 409 with the code of {@link #refusal}
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void add(Caller caller, UUID hazardId, Stage stage, List<UUID> photoIds) {
        Hazard hazard = change.lock(caller, hazardId);
        if (MAY_ADD.stream().noneMatch(role -> caller.acts(role, hazard.schoolId, hazard.districtId))) {
            throw Problem.forbidden();
        }
        List<UUID> known = photos.of(hazardId, stage);
        List<UUID> added =
                photoIds.stream().filter(id -> !known.contains(id)).distinct().toList();
        if (added.isEmpty()) {
            return;
        }
        HazardEvent event = hazard.addEvidence(stage, added);
        // the photos are part of what a client has read: its ETag must not stay good
        Hazard.getEntityManager().lock(hazard, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
        photos.attach(caller, hazard, stage, added);
        change.record(caller, hazard, event.with("evidence", photos.digests(hazard)));
    }
}
