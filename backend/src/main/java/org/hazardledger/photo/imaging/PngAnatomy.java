package org.hazardledger.photo.imaging;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.zip.CRC32;

/** Chunks of a PNG file (W3C PNG, third edition). Every checksum is verified. */
final class PngAnatomy {

    private static final int SIGNATURE = 8;

    private PngAnatomy() {}

    static void read(Bytes file, PhotoLimits limits, Anatomy anatomy) {
        int at = SIGNATURE;
        boolean pixels = false;
        while (true) {
            int length = file.within(at + 8, file.u32(at));
            String type = file.latin(at + 4, 4);
            int size = length + 12;
            file.within(at, size);
            checkSum(file, at, length);
            if (at == SIGNATURE) {
                header(file, type, length, limits, anatomy);
            }
            switch (type) {
                case "acTL", "fcTL", "fdAT" -> throw Refusal.animated();
                case "IDAT" -> pixels = true;
                case "eXIf" -> exif(file, at, length, anatomy);
                case "tEXt", "zTXt", "iTXt" -> {
                    anatomy.text(file, at + 8, length);
                    // Compressed text is not inflated to look for a position: the copy simply goes without it.
                    anatomy.carriesPosition |= "zTXt".equals(type);
                    anatomy.omit(at, size);
                }
                default -> {}
            }
            at += size;
            if ("IEND".equals(type)) {
                break;
            }
        }
        if (!pixels) {
            throw Refusal.unreadable();
        }
        if (at != file.length()) {
            throw Refusal.foreignContent();
        }
    }

    private static void header(Bytes file, String type, int length, PhotoLimits limits, Anatomy anatomy) {
        if (!"IHDR".equals(type) || length != 13) {
            throw Refusal.unreadable();
        }
        limits.check(file.u32(SIGNATURE + 8), file.u32(SIGNATURE + 12));
        anatomy.width = (int) file.u32(SIGNATURE + 8);
        anatomy.height = (int) file.u32(SIGNATURE + 12);
    }

    private static void exif(Bytes file, int at, int length, Anatomy anatomy) {
        ForeignContent.refuseMarkup(file, at, length);
        anatomy.exif(file.copy(at + 8, length));
        byte[] neutral = NeutralExif.of(anatomy.exif.orientation(), length);
        CRC32 crc = new CRC32();
        crc.update(file.slice(at + 4, 4));
        crc.update(neutral);
        byte[] withSum = Arrays.copyOf(neutral, length + 4);
        ByteBuffer.wrap(withSum).putInt(length, (int) crc.getValue());
        anatomy.replace(at + 8, withSum);
    }

    private static void checkSum(Bytes file, int at, int length) {
        CRC32 crc = new CRC32();
        crc.update(file.slice(at + 4, length + 4));
        if (crc.getValue() != file.u32(at + 8 + length)) {
            throw Refusal.unreadable();
        }
    }
}
