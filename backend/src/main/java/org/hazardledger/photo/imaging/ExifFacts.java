package org.hazardledger.photo.imaging;

import com.drew.lang.ByteArrayReader;
import com.drew.lang.GeoLocation;
import com.drew.metadata.Directory;
import com.drew.metadata.Metadata;
import com.drew.metadata.exif.ExifIFD0Directory;
import com.drew.metadata.exif.ExifReader;
import com.drew.metadata.exif.ExifSubIFDDirectory;
import com.drew.metadata.exif.GpsDirectory;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What an EXIF block says. Only {@code orientation} is acted upon; the rest are claims. */
record ExifFacts(int orientation, boolean hasGps, PhotoClaims claims) {

    static final ExifFacts NONE = new ExifFacts(1, false, PhotoClaims.NONE);

    private static final int TAG_OFFSET_TIME_ORIGINAL = 0x9011;
    private static final int MAX_TEXT = 100;

    /** Never fails: a broken block claims nothing. */
    static ExifFacts read(byte[] tiff) {
        Metadata metadata = new Metadata();
        try {
            new ExifReader().extract(new ByteArrayReader(tiff), metadata);
            return of(metadata);
        } catch (RuntimeException e) {
            // The parser meets arbitrary bytes here. A position might be in there, so copies go without the block.
            return new ExifFacts(1, true, PhotoClaims.NONE);
        }
    }

    private static ExifFacts of(Metadata metadata) {
        Directory main = metadata.getFirstDirectoryOfType(ExifIFD0Directory.class);
        Directory shot = metadata.getFirstDirectoryOfType(ExifSubIFDDirectory.class);
        GpsDirectory gps = metadata.getFirstDirectoryOfType(GpsDirectory.class);
        Integer orientation = main == null ? null : main.getInteger(ExifIFD0Directory.TAG_ORIENTATION);
        GeoLocation place = gps == null ? null : gps.getGeoLocation();
        String camera = Stream.of(text(main, ExifIFD0Directory.TAG_MAKE), text(main, ExifIFD0Directory.TAG_MODEL))
                .filter(part -> part != null)
                .collect(Collectors.joining(" "));
        PhotoClaims claims = new PhotoClaims(
                text(shot, ExifSubIFDDirectory.TAG_DATETIME_ORIGINAL),
                text(shot, TAG_OFFSET_TIME_ORIGINAL),
                camera.isEmpty() ? null : camera,
                place == null ? null : place.getLatitude(),
                place == null ? null : place.getLongitude());
        boolean known = orientation != null && orientation >= 1 && orientation <= 8;
        return new ExifFacts(known ? orientation : 1, gps != null, claims);
    }

    /** Printable text only: this ends up on a screen. */
    private static @Nullable String text(@Nullable Directory directory, int tag) {
        String raw = directory == null ? null : directory.getString(tag);
        if (raw == null) {
            return null;
        }
        String clean = raw.replaceAll("[\\p{Cntrl}\\p{Cf}\\uFFFD<>]", "").strip();
        return clean.isEmpty() ? null : clean.substring(0, Math.min(MAX_TEXT, clean.length()));
    }
}
