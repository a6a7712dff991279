package org.hazardledger.photo;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hazardledger.photo.imaging.PhotoClaims;
import org.jspecify.annotations.Nullable;

/** A photo as the API answers it. */
@Schema(name = "Photo", description = "A photo kept as evidence; its bytes never change")
record PhotoView(
        UUID id,
        UUID organisationId,

        @Schema(
                description = "Digest of the uploaded bytes",
                example = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08")
        String sha256,

        @Schema(description = "Bytes as uploaded", examples = "260235")
        long size,

        @Schema(examples = "image/jpeg") String mediaType,

        @Schema(description = "Pixels of the upright picture", examples = "1600")
        int width,

        @Schema(description = "Pixels of the upright picture", examples = "1200")
        int height,

        @Schema(description = "When the server had the photo; this counts, whatever the metadata claim")
        Instant receivedAt,

        Uploader uploadedBy,
        Claims claims) {

    /** Who uploaded the photo. */
    @Schema(name = "PhotoUploader")
    record Uploader(UUID id, String name) {}

    /** What the file says of itself. Anyone can write that, so nothing is decided by it. */
    @Schema(name = "PhotoClaims", description = "What the metadata of the file claim; never trusted")
    record Claims(
            @Schema(description = "Local time as claimed, without an offset", examples = "2026-03-03T09:14:22")
            @Nullable
            String capturedAt,

            @Schema(description = "Offset of that time where the file has one", examples = "+08:00") @Nullable
            String capturedOffset,

            @Schema(examples = "HUAWEI P40") @Nullable String camera,

            @Schema(description = "Whether the file says where it was taken; the place itself is not shown")
            boolean hasPosition) {

        private static final DateTimeFormatter EXIF = DateTimeFormatter.ofPattern("uuuu:MM:dd HH:mm:ss");

        static Claims of(PhotoClaims claims) {
            return new Claims(
                    iso(claims.capturedAt()), claims.capturedOffset(), claims.camera(), claims.latitude() != null);
        }

        private static @Nullable String iso(@Nullable String exif) {
            try {
                return exif == null
                        ? null
                        : DateTimeFormatter.ISO_LOCAL_DATE_TIME.format(LocalDateTime.parse(exif, EXIF));
            } catch (DateTimeParseException e) {
                return exif; // A claim is shown as it stands, however odd.
            }
        }
    }

    static PhotoView of(StoredPhoto photo) {
        return new PhotoView(
                photo.id(),
                photo.organisationId(),
                photo.sha256(),
                photo.size(),
                photo.mediaType(),
                photo.width(),
                photo.height(),
                photo.receivedAt(),
                new Uploader(photo.uploadedBy(), photo.uploaderName()),
                Claims.of(photo.claims()));
    }
}
