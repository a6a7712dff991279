package org.hazardledger.photo.imaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.awt.image.BufferedImage;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The sample photos as a school would send them. */
class SamplePhotosTest {

    @TempDir
    Path folder;

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "corridor_before.jpg,     JPEG, 1600, 1200, 2026:03:03 09:14:22, +08:00, true",
        "corridor_after.jpg,      JPEG, 1600, 1200, 2026:03:10 15:41:07, +08:00, true",
        "extinguisher_before.jpg, JPEG, 1200, 1600, 2026:03:04 10:02:51, +08:00, false",
        "extinguisher_after.jpg,  JPEG, 1200, 1600, 2026:03:06 08:35:10, +08:00, false",
        "exit_door_before.jpg,    JPEG, 1200, 1600, 2026:03:05 12:20:33,       , false",
        "exit_door_after.jpg,     JPEG, 1200, 1600, 2026:03:05 16:58:45,       , false",
        "wires_before.jpg,        JPEG, 1600, 1200, 2026:03:09 07:48:19, +08:00, false",
        "wires_after.jpg,         JPEG, 1600, 1200, 2026:03:16 17:05:00, +08:00, false",
        "stairwell_before.heic,   HEIC, 1200,  900, 2026:03:11 09:00:00, +08:00, false",
        "stairwell_after.png,     PNG,   640,  480,                    ,       , false"
    })
    void is_taken_with_its_claims(
            String name, PhotoFormat format, int width, int height, String at, String offset, boolean position) {
        assumeTrue(!name.contains("heic") || ImagingFixture.readsHeic(), "no tool decodes HEIC here");
        Picture picture = new ImagingFixture(folder).examine(ImageFiles.sample(name));

        assertThat(picture.format()).isEqualTo(format);
        assertThat(picture.width()).isEqualTo(width);
        assertThat(picture.height()).isEqualTo(height);
        assertThat(picture.claims().capturedAt()).isEqualTo(at);
        assertThat(picture.claims().capturedOffset()).isEqualTo(offset);
        assertThat(picture.claims().latitude() != null).isEqualTo(position);
        assertThat(picture.carriesPosition()).isEqualTo(position);
        assertThat(folder.toFile().list()).containsExactly("upload");
    }

    /** Before and after show the same place from the same spot: upright they agree, turned they do not. */
    @ParameterizedTest
    @CsvSource({"extinguisher", "wires"})
    void turned_pairs_agree_when_upright(String place) {
        ImagingFixture imaging = new ImagingFixture(folder);

        BufferedImage before = thumb(imaging, place + "_before.jpg");
        BufferedImage after = thumb(imaging, place + "_after.jpg");

        assertThat(difference(before, after)).isLessThan(difference(Pixels.upright(before, 3), after) / 2);
    }

    /** The green sign above the door: a different door leaf, the same place for the sign. */
    @ParameterizedTest
    @CsvSource({"exit_door_before.jpg", "exit_door_after.jpg"})
    void exit_sign_is_above_the_door(String name) {
        BufferedImage thumb = thumb(new ImagingFixture(folder), name);

        int sign = thumb.getRGB(thumb.getWidth() * 58 / 100, thumb.getHeight() * 155 / 1000);

        assertThat(sign >> 8 & 0xFF).as("green").isGreaterThan((sign >> 16 & 0xFF) + 40);
    }

    private static BufferedImage thumb(ImagingFixture imaging, String name) {
        return ImageFiles.decode(imaging.examine(ImageFiles.sample(name)).thumb());
    }

    private static long difference(BufferedImage one, BufferedImage other) {
        long sum = 0;
        for (int y = 0; y < one.getHeight(); y++) {
            for (int x = 0; x < one.getWidth(); x++) {
                sum += Math.abs((one.getRGB(x, y) >> 8 & 0xFF) - (other.getRGB(x, y) >> 8 & 0xFF));
            }
        }
        return sum;
    }
}
