package org.hazardledger.hazard;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.hazardledger.hazard.Proposal.Kind;
import org.hazardledger.platform.Problem;
import org.jspecify.annotations.Nullable;

/** What a district decides about a listed hazard beside its way to closing: T13, T14, T16 and T18. */
final class HazardCase {

    private HazardCase() {}

    /** T13: not a hazard after all; it stays visible. */
    static HazardEvent reject(Hazard hazard, Rejection verdict, int photos) {
        Lifecycle.require(hazard.state, HazardAction.REJECT);
        requireUnsupervised(hazard);
        if (photos == 0) {
            throw Problem.conflict("needs-rejection-photo");
        }
        HazardProposal.grant(hazard, Kind.REJECTION, verdict.by(), verdict.at());
        HazardProposal.lapse(hazard);
        hazard.rejection = verdict;
        hazard.state = State.REJECTED;
        return HazardEvent.of(HazardEventType.HAZARD_REJECTED).with("reason", verdict.reason());
    }

    /** T14: the survivor stays open. */
    static HazardEvent merge(Hazard hazard, Hazard survivor, String reason) {
        Lifecycle.require(hazard.state, HazardAction.MERGE);
        requireUnsupervised(hazard);
        boolean sameSchool = survivor.schoolId.equals(hazard.schoolId);
        if (survivor.id.equals(hazard.id) || !sameSchool || !survivor.state.isOpen()) {
            throw Problem.conflict("bad-merge-target");
        }
        if (survivor.state == State.REVIEW_REQUESTED || survivor.state == State.SIGNED) {
            // evidence that arrives between two signatures would be under one of them only
            throw Problem.conflict("merge-target-being-signed");
        }
        HazardProposal.lapse(hazard);
        hazard.mergedIntoId = survivor.id;
        hazard.state = State.MERGED;
        return HazardEvent.of(HazardEventType.HAZARD_MERGED)
                .with("into", survivor.id)
                .with("reason", reason);
    }

    /** T15: only an acceptance on site takes a hazard off an authority's list, so it leaves in no other way. */
    private static void requireUnsupervised(Hazard hazard) {
        if (hazard.isSupervised()) {
            throw Problem.conflict("supervised-stays");
        }
    }

    /** T16: demolition closes the hazards of a building. */
    static HazardEvent cancelByDemolition(Hazard hazard, Instant now) {
        if (!hazard.state.isOpen()) {
            throw Problem.conflict("state-closed");
        }
        HazardProposal.lapse(hazard);
        hazard.state = State.CANCELLED_BY_DEMOLITION;
        hazard.closedAt = now;
        return HazardEvent.of(HazardEventType.CANCELLED_BY_DEMOLITION);
    }

    /** T18: a new version; found_at, evidence and source are not among what can be corrected. */
    static HazardEvent correct(Hazard hazard, HazardPatch patch, String reason, PersonRef by, Instant now) {
        Lifecycle.require(hazard.state, HazardAction.CORRECT);
        List<Correction.Change> changes = new ArrayList<>();
        apply(changes, "description", hazard.description, patch.description(), value -> hazard.description = value);
        apply(changes, "category", hazard.category, patch.category(), value -> hazard.category = value);
        apply(changes, "placeText", hazard.placeText, patch.placeText(), value -> hazard.placeText = value);
        apply(changes, "buildingId", hazard.buildingId, patch.buildingId(), value -> hazard.buildingId = value);
        apply(changes, "placeId", hazard.placeId, patch.placeId(), value -> hazard.placeId = value);
        apply(changes, "quantity", hazard.quantity, patch.quantity(), value -> hazard.quantity = value);
        apply(changes, "unit", hazard.unit, patch.unit(), value -> hazard.unit = value);
        if (changes.isEmpty()) {
            throw Problem.conflict("nothing-corrected");
        }
        hazard.corrections =
                Hazard.append(hazard.corrections, new Correction(hazard.version, now, by, reason, changes));
        HazardEvent event = HazardEvent.of(HazardEventType.HAZARD_CORRECTED).with("reason", reason);
        changes.forEach(change -> event.with(change.property(), change.after()));
        return event;
    }

    private static <T> void apply(
            List<Correction.Change> changes,
            String property,
            @Nullable T before,
            @Nullable T after,
            Consumer<T> change) {
        if (after != null && !Objects.equals(before, after)) {
            changes.add(new Correction.Change(property, before == null ? null : before.toString(), after.toString()));
            change.accept(after);
        }
    }
}
