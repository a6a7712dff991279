package org.hazardledger.photo;

import java.time.Instant;
import java.util.UUID;
import org.hazardledger.photo.imaging.PhotoClaims;
import org.jdbi.v3.json.Json;

/** A photo as it is registered, with the name of who uploaded it. */
public record StoredPhoto(
        UUID id,
        UUID organisationId,
        UUID districtId,
        String sha256,
        long size,
        String mediaType,
        int width,
        int height,
        String objectKey,
        String screenSha256,
        String thumbSha256,
        boolean carriesPosition,
        @Json PhotoClaims claims,
        Instant receivedAt,
        UUID uploadedBy,
        String uploaderName) {

    /** The digest the content of this size must have. */
    String sha256Of(PhotoSize which) {
        return switch (which) {
            case THUMB -> thumbSha256;
            case SCREEN -> screenSha256;
            case ORIGINAL -> sha256;
        };
    }

    /** The object of this size. */
    String keyOf(PhotoSize which) {
        return objectKey + '/' + which.label();
    }
}
