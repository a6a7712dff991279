package org.hazardledger.photo.imaging;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/**
 * What the metadata of a photo claim. Anyone can write these, so nothing is ever decided by them; the server's
 * receipt time stands beside.
 *
 * @param capturedAt local text as the camera wrote it, for example {@code 2026:03:03 09:14:22}
 * @param capturedOffset offset of that text where the camera wrote one, for example {@code +08:00}
 * @param camera make and model
 * @param latitude degrees north, WGS 84
 * @param longitude degrees east, WGS 84
 */
public record PhotoClaims(
        @Nullable String capturedAt,
        @Nullable String capturedOffset,
        @Nullable String camera,
        @Nullable Double latitude,
        @Nullable Double longitude) {

    private static final DateTimeFormatter CAMERA = DateTimeFormatter.ofPattern("uuuu:MM:dd HH:mm:ss");

    /** A time as cameras write it. */
    public static String time(LocalDateTime local) {
        return CAMERA.format(local);
    }

    public static final PhotoClaims NONE = new PhotoClaims(null, null, null, null, null);
}
