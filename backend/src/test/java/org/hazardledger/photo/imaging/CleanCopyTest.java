package org.hazardledger.photo.imaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hazardledger.photo.imaging.ImageFiles.ascii;
import static org.hazardledger.photo.imaging.ImageFiles.concat;
import static org.hazardledger.photo.imaging.ImageFiles.jpeg;
import static org.hazardledger.photo.imaging.ImageFiles.png;
import static org.hazardledger.photo.imaging.ImageFiles.sample;
import static org.hazardledger.photo.imaging.ImageFiles.withChunk;
import static org.hazardledger.photo.imaging.ImageFiles.withSegment;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A copy that leaves the register: the same pixels, the same way up, and nothing of where it was taken. */
class CleanCopyTest {

    private static final byte[] XMP = ascii("http://ns.adobe.com/xap/1.0/\0<x:xmpmeta exif:GPSLatitude='31,43.4N'/>");

    @TempDir
    Path folder;

    @ParameterizedTest(name = "{0}")
    @MethodSource("photosWithPosition")
    void has_the_pixels_and_no_position(String name, byte[] original) throws IOException {
        assumeTrue(!name.contains("heic") || ImagingFixture.readsHeic(), "no tool decodes HEIC here");
        ImagingFixture imaging = new ImagingFixture(folder);
        Picture before = imaging.examine(original);
        assertThat(before.carriesPosition()).isTrue();

        byte[] copy = cleanCopy(imaging.write(original));

        Picture after = imaging.examine(copy);
        assertThat(after.carriesPosition()).isFalse();
        assertThat(after.claims()).isEqualTo(PhotoClaims.NONE);
        assertThat(new String(copy, StandardCharsets.ISO_8859_1)).doesNotContain("GPS", "31.7234", "Huawei");
        assertThat(after.width()).isEqualTo(before.width());
        assertThat(after.height()).isEqualTo(before.height());
        assertThat(after.screen()).isEqualTo(before.screen());
    }

    static Stream<Arguments> photosWithPosition() {
        Map<String, byte[]> photos = new LinkedHashMap<>();
        byte[] gps = exifOf(sample("corridor_before.jpg"));
        photos.put("sample photo", sample("corridor_before.jpg"));
        photos.put("webp", sample("made/position.webp"));
        photos.put("position in xmp", withSegment(jpeg(640, 480), 0xE1, XMP));
        photos.put("position in png", withChunk(png(640, 480), "eXIf", gps));
        photos.put("position in text of png", withChunk(png(640, 480), "tEXt", ascii("GPS\00031.7234")));
        photos.put("second picture", withPositionInSecondPicture());
        photos.put("upside down", upsideDown());
        photos.put("heic", heic(gps));
        return photos.entrySet().stream().map(photo -> Arguments.of(photo.getKey(), photo.getValue()));
    }

    /** The TIFF block of a JPEG's EXIF segment. */
    private static byte[] exifOf(byte[] jpeg) {
        int at = ImageFiles.indexOf(jpeg, "Exif\0\0");
        int length = (jpeg[at - 2] & 0xFF) << 8 | jpeg[at - 1] & 0xFF;
        return Arrays.copyOfRange(jpeg, at + 6, at - 2 + length);
    }

    private static byte[] withPositionInSecondPicture() {
        return concat(withSegment(jpeg(640, 480), 0xE2, ascii("MPF\0MM\0*")), sample("corridor_before.jpg"));
    }

    private static byte[] upsideDown() {
        return withSegment(ImageFiles.withOrientation(jpeg(640, 480), 3), 0xE1, XMP);
    }

    /** The sample without position, its EXIF item replaced by one that has a position in the room at the end. */
    private static byte[] heic(byte[] gps) {
        byte[] file = sample("stairwell_before.heic");
        byte[] grown = concat(file, new byte[] {0, 0, 0, 6}, ascii("Exif\0\0"), gps);
        int mdat = ImageFiles.indexOf(file, "mdat");
        ByteBuffer boxes = ByteBuffer.wrap(grown);
        boxes.putInt(mdat - 4, grown.length - mdat + 4);
        // iloc: type, version and flags, sizes and count, the picture's entry, id and reference of the EXIF entry
        int exifBase = ImageFiles.indexOf(file, "iloc") + 4 + 4 + 4 + 18 + 4;
        boxes.putInt(exifBase, file.length).putInt(exifBase + 10, gps.length + 10);
        return grown;
    }

    private static byte[] cleanCopy(Path original) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        CleanCopy.write(original, out);
        return out.toByteArray();
    }
}
