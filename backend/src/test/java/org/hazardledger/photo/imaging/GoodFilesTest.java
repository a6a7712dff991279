package org.hazardledger.photo.imaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hazardledger.photo.imaging.ImageFiles.ascii;
import static org.hazardledger.photo.imaging.ImageFiles.concat;
import static org.hazardledger.photo.imaging.ImageFiles.corners;
import static org.hazardledger.photo.imaging.ImageFiles.encoded;
import static org.hazardledger.photo.imaging.ImageFiles.jpeg;
import static org.hazardledger.photo.imaging.ImageFiles.png;
import static org.hazardledger.photo.imaging.ImageFiles.sample;
import static org.hazardledger.photo.imaging.ImageFiles.withChunk;
import static org.hazardledger.photo.imaging.ImageFiles.withSegment;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.awt.image.BufferedImage;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What phones and programs really write is taken, odd as some of it is. */
class GoodFilesTest {

    @TempDir
    Path folder;

    @ParameterizedTest(name = "{0}")
    @MethodSource("good")
    void is_taken(String name, byte[] file) {
        assumeTrue(!name.contains("heic") || ImagingFixture.readsHeic(), "no tool decodes HEIC here");
        Picture picture = new ImagingFixture(folder).examine(file);

        BufferedImage screen = ImageFiles.decode(picture.screen());
        BufferedImage thumb = ImageFiles.decode(picture.thumb());
        assertThat(Math.max(screen.getWidth(), screen.getHeight())).isLessThanOrEqualTo(Picture.SCREEN_SIDE);
        assertThat(Math.max(thumb.getWidth(), thumb.getHeight())).isLessThanOrEqualTo(Picture.THUMB_SIDE);
        assertThat(new String(picture.screen(), StandardCharsets.ISO_8859_1)).doesNotContain("Exif");
        if (name.endsWith("(corners)")) {
            assertThat(OrientationTest.quarters(screen)).isEqualTo("RGBY");
            assertThat(OrientationTest.quarters(thumb)).isEqualTo("RGBY");
        }
    }

    static Stream<Arguments> good() {
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
        return good.entrySet().stream().map(file -> Arguments.of(file.getKey(), file.getValue()));
    }

    private static byte[] multiPicture() {
        return concat(withSegment(jpeg(640, 480), 0xE2, ascii("MPF\0MM\0*")), jpeg(64, 48));
    }

    private static byte[] motionPhoto() {
        byte[] xmp = ascii("http://ns.adobe.com/xap/1.0/\0<x:xmpmeta GCamera:MotionPhoto=\"1\"/>");
        return concat(withSegment(jpeg(640, 480), 0xE1, xmp), ascii("\0\0\0\u0010ftypmp42\0\0\0\0"));
    }
}
