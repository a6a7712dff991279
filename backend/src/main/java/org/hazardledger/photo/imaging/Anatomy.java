package org.hazardledger.photo.imaging;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * How a file is built, read from its container without decoding a pixel: dimensions, what the metadata say and
 * which bytes hold them.
 */
final class Anatomy {

    final PhotoFormat format;
    int width;
    int height;
    /** Colour components of a JPEG; 0 where the format does not say. */
    int components;

    ExifFacts exif = ExifFacts.NONE;
    boolean carriesPosition;
    final List<Cut> cuts = new ArrayList<>();

    /** Bytes that a copy without position leaves out or replaces. */
    record Cut(int from, int length, byte[] replacement) {}

    private Anatomy(PhotoFormat format) {
        this.format = format;
    }

    /** Walks through the container; refuses what is truncated, animated, too large or more than a picture. */
    static Anatomy of(Bytes file, PhotoLimits limits) {
        if (file.length() == 0) {
            throw Refusal.empty();
        }
        PhotoFormat format = PhotoFormat.ofMagic(file);
        if (format == null) {
            throw Refusal.unsupported();
        }
        ForeignContent.refuseDisguises(file);
        Anatomy anatomy = new Anatomy(format);
        try {
            switch (format) {
                case JPEG -> JpegAnatomy.read(file, limits, anatomy);
                case PNG -> PngAnatomy.read(file, limits, anatomy);
                case WEBP -> WebpAnatomy.read(file, limits, anatomy);
                case HEIC -> HeifAnatomy.read(file, limits, anatomy);
            }
        } catch (IndexOutOfBoundsException e) {
            throw Refusal.truncated();
        }
        return anatomy;
    }

    void exif(byte[] tiff) {
        if (exif == ExifFacts.NONE) {
            exif = ExifFacts.read(tiff);
        }
        carriesPosition |= exif.hasGps();
    }

    /** Text such as XMP, IPTC or a comment: may name a place, must not be a programme. */
    void text(Bytes file, int from, int length) {
        ForeignContent.refuseMarkup(file, from, length);
        String text = file.latin(from, length).toLowerCase(Locale.ROOT);
        carriesPosition |= text.contains("gps") || text.contains("location");
    }

    void omit(int from, int length) {
        cuts.add(new Cut(from, length, new byte[0]));
    }

    void replace(int from, byte[] replacement) {
        cuts.add(new Cut(from, replacement.length, replacement));
    }
}
