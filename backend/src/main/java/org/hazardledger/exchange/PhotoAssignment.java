package org.hazardledger.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.hazardledger.hazard.HazardEvidence;
import org.hazardledger.identity.Caller;
import org.hazardledger.platform.Problem;
import org.hazardledger.platform.Revision;
import org.jspecify.annotations.Nullable;

/** A person says whose an unassigned photo is, or that it is nobody's. Each is decided once; only what was dismissed is taken back. */
@ApplicationScoped
class PhotoAssignment {

    private final UnassignedPhotos photos;
    private final HazardEvidence evidence;

    PhotoAssignment(UnassignedPhotos photos, HazardEvidence evidence) {
        this.photos = photos;
        this.evidence = evidence;
    }

    /** The photo joins the hazard by the rules of any later evidence. */
    @Transactional
    void assign(Caller caller, UUID id, @Nullable String ifMatch, AssignPhoto to) {
        UnassignedPhoto photo = open(caller, id, ifMatch);
        if (!photos.ofItsSchool(photo, to.hazardId())) {
            throw Problem.invalid("/hazardId", "unknown-hazard");
        }
        evidence.add(caller, to.hazardId(), to.stage(), List.of(photo.photoId()));
        photos.assigned(caller, to.hazardId(), List.of(photo.photoId()));
    }

    /** The photo stays with its school and belongs to no hazard. */
    @Transactional
    void dismiss(Caller caller, UUID id, @Nullable String ifMatch, @Nullable DismissPhoto why) {
        String note = why == null || why.note() == null || why.note().isBlank()
                ? null
                : why.note().strip();
        photos.dismissed(caller, open(caller, id, ifMatch).photoId(), note);
    }

    /** A dismissed photo waits for its hazard again; one that is evidence by now stays evidence. */
    @Transactional
    void reopen(Caller caller, UUID id, @Nullable String ifMatch) {
        UnassignedPhoto photo = photos.lock(caller, id);
        Revision.require(ifMatch, photo.version());
        if (photo.state() != UnassignedPhoto.State.DISMISSED) {
            throw Problem.conflict("photo-not-dismissed");
        }
        photos.reopened(id);
    }

    private UnassignedPhoto open(Caller caller, UUID id, @Nullable String ifMatch) {
        UnassignedPhoto photo = photos.lock(caller, id);
        Revision.require(ifMatch, photo.version());
        if (photo.state() != UnassignedPhoto.State.OPEN) {
            throw Problem.conflict("photo-decided");
        }
        return photo;
    }
}
