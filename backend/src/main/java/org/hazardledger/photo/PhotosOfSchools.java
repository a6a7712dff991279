package org.hazardledger.photo;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import org.hazardledger.organisation.EvidencePhotos;
import org.jdbi.v3.core.Jdbi;

/** Tells the register, which stands below this room, whether photos belong to a school. */
@ApplicationScoped
class PhotosOfSchools implements EvidencePhotos {

    private final Jdbi jdbi;

    PhotosOfSchools(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public boolean belongTo(UUID organisationId, Collection<UUID> photoIds) {
        int found = jdbi.withHandle(handle -> handle.createQuery(
                        "select count(*) from photo where organisation_id = :organisation and id = any(:ids)")
                .bind("organisation", organisationId)
                .bindArray("ids", UUID.class, photoIds)
                .mapTo(Integer.class)
                .one());
        return found == Set.copyOf(photoIds).size();
    }
}
