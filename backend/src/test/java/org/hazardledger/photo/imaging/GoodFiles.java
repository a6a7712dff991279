package org.hazardledger.photo.imaging;

import static org.hazardledger.photo.imaging.ImageFiles.ascii;
import static org.hazardledger.photo.imaging.ImageFiles.concat;
import static org.hazardledger.photo.imaging.ImageFiles.corners;
import static org.hazardledger.photo.imaging.ImageFiles.encoded;
import static org.hazardledger.photo.imaging.ImageFiles.jpeg;
import static org.hazardledger.photo.imaging.ImageFiles.png;
import static org.hazardledger.photo.imaging.ImageFiles.sample;
import static org.hazardledger.photo.imaging.ImageFiles.withChunk;
import static org.hazardledger.photo.imaging.ImageFiles.withSegment;

import java.awt.image.BufferedImage;
import java.util.LinkedHashMap;
import java.util.Map;

/** Photos as phones and programs really write them, by name; those of four coloured corners are told by them. */
public final class GoodFiles {

    private GoodFiles() {}

    public static Map<String, byte[]> all() {
        Map<String, byte[]> good = new LinkedHashMap<>();
        good.put("jpeg of 640 × 480 (corners)", jpeg(640, 480));
        good.put("jpeg of 12 megapixels (corners)", jpeg(4000, 3000));
        good.put("jpeg of 60 megapixels (corners)", jpeg(10_000, 6_000));
        good.put("panorama (corners)", jpeg(12_000, 1_000));
        good.put("progressive jpeg (corners)", jpeg(corners(2000, 1500, BufferedImage.TYPE_INT_RGB), true));
        good.put("grey jpeg", jpeg(corners(800, 600, BufferedImage.TYPE_BYTE_GRAY), false));
        good.put("one pixel", jpeg(1, 1));
        good.put("a line of pixels", png(3000, 1));
        good.put("jpeg of unknown orientation (corners)", ImageFiles.withOrientation(jpeg(640, 480), 9));
        good.put("jpeg with a broken exif (corners)", withSegment(jpeg(640, 480), 0xE1, ascii("Exif\0\0garbage")));
        good.put("jpeg with an empty exif (corners)", withSegment(jpeg(640, 480), 0xE1, ascii("Exif\0\0")));
        good.put("jpeg with a comment (corners)", withSegment(jpeg(640, 480), 0xFE, ascii("Nokia 3310")));
        good.put("jpeg with zeros behind (corners)", concat(jpeg(640, 480), new byte[512]));
        good.put("jpeg with a maker's trailer (corners)", concat(jpeg(640, 480), ascii("\0\0SEFH....SEFT")));
        good.put("two pictures of a depth camera (corners)", multiPicture());
        good.put("motion photo (corners)", motionPhoto());
        good.put("png of 640 × 480 (corners)", png(640, 480));
        good.put("png with alpha (corners)", encoded(corners(640, 480, BufferedImage.TYPE_INT_ARGB), "png"));
        good.put("png with a palette", encoded(corners(640, 480, BufferedImage.TYPE_BYTE_INDEXED), "png"));
        good.put("black and white png", encoded(corners(640, 480, BufferedImage.TYPE_BYTE_BINARY), "png"));
        good.put("png of 16-bit grey", encoded(corners(640, 480, BufferedImage.TYPE_USHORT_GRAY), "png"));
        good.put("png with a comment (corners)", withChunk(png(640, 480), "tEXt", ascii("Software\0Editor")));
        good.put("screenshot (corners)", png(1080, 2400));
        good.put("webp (corners)", sample("made/lossy.webp"));
        good.put("lossless webp (corners)", sample("made/lossless.webp"));
        good.put("webp with alpha", sample("made/alpha.webp"));
        good.put("lossless webp with alpha", sample("made/alpha-lossless.webp"));
        good.put("webp with exif (corners)", sample("made/position.webp"));
        good.put("turned heic", sample("made/turned.heic"));
        series(good);
        return good;
    }

    /** Sizes and turns of cameras, and metadata made to keep a reader busy, which is not needed to take the picture. */
    private static void series(Map<String, byte[]> good) {
        for (int side = 16; side <= 256; side *= 2) {
            for (int[] shape : new int[][] {{4, 3}, {3, 4}, {16, 9}, {1, 1}}) {
                String size = "%d × %d".formatted(side * shape[0], side * shape[1]);
                good.put("jpeg of a camera, " + size + " (corners)", jpeg(side * shape[0], side * shape[1]));
                good.put("png of a screen, " + size + " (corners)", png(side * shape[0], side * shape[1]));
            }
        }
        for (int turn = 1; turn <= 8; turn++) {
            good.put("jpeg turned " + turn, ImageFiles.withOrientation(jpeg(321, 200), turn));
        }
        byte[] odd = jpeg(400, 300);
        good.put(
                "exif of 65,535 entries (corners)",
                withSegment(odd, 0xE1, concat(ascii("Exif\0\0MM\0*\0\0\0\u0008\u00FF\u00FF"), new byte[60_000])));
        good.put(
                "exif that leads to itself (corners)",
                withSegment(odd, 0xE1, ascii("Exif\0\0MM\0*\0\0\0\u0008\0\0\0\0\0\u0008")));
        good.put(
                "exif of 2^31 values (corners)",
                withSegment(
                        odd,
                        0xE1,
                        ascii(
                                "Exif\0\0MM\0*\0\0\0\u0008\0\1\u0001\u000F\0\2\u007F\u00FF\u00FF\u00FF\0\0\0\u0010\0\0\0\0")));
        good.put("a hundred comments (corners)", commented(odd, 100));
    }

    private static byte[] commented(byte[] jpeg, int times) {
        byte[] file = jpeg;
        for (int i = 0; i < times; i++) {
            file = withSegment(file, 0xFE, new byte[60_000]);
        }
        return file;
    }

    private static byte[] multiPicture() {
        return concat(withSegment(jpeg(640, 480), 0xE2, ascii("MPF\0MM\0*")), jpeg(64, 48));
    }

    private static byte[] motionPhoto() {
        byte[] xmp = ascii("http://ns.adobe.com/xap/1.0/\0<x:xmpmeta GCamera:MotionPhoto=\"1\"/>");
        return concat(withSegment(jpeg(640, 480), 0xE1, xmp), ascii("\0\0\0\u0010ftypmp42\0\0\0\0"));
    }
}
