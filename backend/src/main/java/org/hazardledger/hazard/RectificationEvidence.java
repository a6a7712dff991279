package org.hazardledger.hazard;

import java.util.List;
import java.util.UUID;
import org.hazardledger.platform.Problem;
import org.jspecify.annotations.Nullable;

/**
 * What proves a rectification: the after-photos of this round, linked to the before-photos of the hazard (T8).
 *
 * @param beforePhotos photos of the state before; a hazard that was imported or is not visible may have none
 */
record RectificationEvidence(
        boolean visual,
        List<UUID> beforePhotos,
        List<UUID> afterPhotos,
        List<UUID> pairedBefore,
        @Nullable String noPhotoReason) {

    void require() {
        if (afterPhotos.isEmpty() && (visual || noPhotoReason == null)) {
            throw Problem.conflict(visual ? "needs-after-photo" : "needs-photo-or-reason");
        }
        if (afterPhotos.stream().anyMatch(beforePhotos::contains)) {
            throw Problem.conflict("after-equals-before");
        }
        if (!beforePhotos.containsAll(pairedBefore)) {
            throw Problem.conflict("pair-not-before-photo");
        }
        if (!beforePhotos.isEmpty() && !afterPhotos.isEmpty() && pairedBefore.isEmpty()) {
            throw Problem.conflict("needs-paired-photo");
        }
    }
}
