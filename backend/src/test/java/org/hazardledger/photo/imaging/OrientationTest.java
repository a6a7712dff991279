package org.hazardledger.photo.imaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The eight ways a camera can be held (Exif 2.32, tag 0x0112): quarters R G / B Y as stored, and as shown. */
class OrientationTest {

    @TempDir
    Path folder;

    @ParameterizedTest(name = "orientation {0} shows {1}")
    @CsvSource({"1,RGBY", "2,GRYB", "3,YBGR", "4,BYRG", "5,RBGY", "6,BRYG", "7,YGBR", "8,GYRB"})
    void is_shown_upright_in_both_sizes(int orientation, String shown) {
        byte[] stored = ImageFiles.withOrientation(ImageFiles.jpeg(2400, 1600), orientation);

        Picture picture = new ImagingFixture(folder).examine(stored);

        boolean sideways = orientation >= 5;
        assertThat(picture.width()).isEqualTo(sideways ? 1600 : 2400);
        assertThat(picture.height()).isEqualTo(sideways ? 2400 : 1600);
        BufferedImage screen = ImageFiles.decode(picture.screen());
        assertThat(screen.getWidth()).isEqualTo(sideways ? 1067 : 1600);
        assertThat(screen.getHeight()).isEqualTo(sideways ? 1600 : 1067);
        assertThat(quarters(screen)).isEqualTo(shown);
        assertThat(quarters(ImageFiles.decode(picture.thumb()))).isEqualTo(shown);
    }

    static String quarters(BufferedImage image) {
        int x = image.getWidth() / 4;
        int y = image.getHeight() / 4;
        return "" + letter(image, x, y) + letter(image, 3 * x, y) + letter(image, x, 3 * y)
                + letter(image, 3 * x, 3 * y);
    }

    private static char letter(BufferedImage image, int x, int y) {
        Color color = new Color(image.getRGB(x, y));
        boolean red = color.getRed() > 128;
        boolean green = color.getGreen() > 128;
        return red && green ? 'Y' : red ? 'R' : green ? 'G' : 'B';
    }
}
