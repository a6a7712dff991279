package org.hazardledger.photo.imaging;

import java.util.Arrays;

/** Chunks of a WebP file (RFC 9649). */
final class WebpAnatomy {

    private static final int HEADER = 12;

    private WebpAnatomy() {}

    static void read(Bytes file, PhotoLimits limits, Anatomy anatomy) {
        long declared = file.u32le(4) + 8;
        if (declared > file.length()) {
            throw Refusal.truncated();
        }
        if (declared < file.length()) {
            throw Refusal.foreignContent();
        }
        boolean pixels = false;
        for (int at = HEADER; at < file.length(); ) {
            String type = file.latin(at, 4);
            int data = at + 8;
            int length = file.within(data, file.u32le(at + 4));
            switch (type) {
                case "ANIM", "ANMF" -> throw Refusal.animated();
                case "VP8X" -> size(anatomy, limits, file.u24le(data + 4) + 1, file.u24le(data + 7) + 1);
                case "VP8 " -> {
                    refuseSecond(pixels);
                    lossy(file, data, length, limits, anatomy);
                    pixels = true;
                }
                case "VP8L" -> {
                    refuseSecond(pixels);
                    lossless(file, data, limits, anatomy);
                    pixels = true;
                }
                case "EXIF" -> exif(file, data, length, anatomy);
                case "XMP " -> {
                    anatomy.text(file, data, length);
                    byte[] blank = new byte[length];
                    Arrays.fill(blank, (byte) ' ');
                    anatomy.replace(data, blank);
                }
                case "ALPH", "ICCP" -> {}
                default -> ForeignContent.refuseMarkup(file, data, length);
            }
            at = data + length + (length & 1);
        }
        if (!pixels) {
            throw Refusal.unreadable();
        }
    }

    private static void refuseSecond(boolean pixels) {
        if (pixels) {
            throw Refusal.unreadable();
        }
    }

    private static void lossy(Bytes file, int data, int length, PhotoLimits limits, Anatomy anatomy) {
        int tag = file.u24le(data);
        boolean keyFrame = (tag & 1) == 0 && file.startsWith(data + 3, "\u009D\u0001\u002A");
        if (!keyFrame) {
            throw Refusal.unreadable();
        }
        if (tag >> 5 > length) {
            throw Refusal.truncated();
        }
        size(anatomy, limits, file.u16le(data + 6) & 0x3FFF, file.u16le(data + 8) & 0x3FFF);
    }

    private static void lossless(Bytes file, int data, PhotoLimits limits, Anatomy anatomy) {
        if (file.u8(data) != 0x2F) {
            throw Refusal.unreadable();
        }
        long bits = file.u32le(data + 1);
        size(anatomy, limits, (bits & 0x3FFF) + 1, (bits >> 14 & 0x3FFF) + 1);
    }

    /** Canvas and frame must agree, or a small canvas could hide a huge frame. */
    private static void size(Anatomy anatomy, PhotoLimits limits, long width, long height) {
        limits.check(width, height);
        if (anatomy.width != 0 && (anatomy.width != width || anatomy.height != height)) {
            throw Refusal.unreadable();
        }
        anatomy.width = (int) width;
        anatomy.height = (int) height;
    }

    private static void exif(Bytes file, int data, int length, Anatomy anatomy) {
        ForeignContent.refuseMarkup(file, data, length);
        int skip = file.startsWith(data, "Exif\0\0") ? 6 : 0;
        anatomy.exif(file.copy(data + skip, length - skip));
        anatomy.replace(data + skip, NeutralExif.of(anatomy.exif.orientation(), length - skip));
    }
}
