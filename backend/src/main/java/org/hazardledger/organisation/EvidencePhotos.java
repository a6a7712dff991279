package org.hazardledger.organisation;

import java.util.Collection;
import java.util.UUID;

/** Whether photos exist and belong to a school; the photo room, which stands above this one, knows. */
public interface EvidencePhotos {

    /** Whether all of them are photos of this organisation. */
    boolean belongTo(UUID organisationId, Collection<UUID> photoIds);
}
