package org.hazardledger.photo.imaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.awt.image.BufferedImage;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
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
        return GoodFiles.all().entrySet().stream().map(file -> Arguments.of(file.getKey(), file.getValue()));
    }
}
