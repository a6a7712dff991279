package org.hazardledger.bench;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Random;
import javax.imageio.ImageIO;

/** Photos nobody has sent before, about as heavy as a phone's, and how fast this disk takes such bytes. */
final class NoisePhotos {

    private NoisePhotos() {}

    static byte[] photo(long seed) throws IOException {
        return photo(seed, 2000, 1500);
    }

    /** One of another size; both sides in pixels, and even. */
    static byte[] photo(long seed, int width, int height) throws IOException {
        Random random = new Random(seed);
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < height; y += 2) {
            for (int x = 0; x < width; x += 2) {
                int colour = random.nextInt(0xffffff);
                image.setRGB(x, y, colour);
                image.setRGB(x + 1, y, colour);
                image.setRGB(x, y + 1, colour);
                image.setRGB(x + 1, y + 1, colour);
            }
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(image, "jpg", out);
        return out.toByteArray();
    }

    /** Writes a second of these bytes, each forced to the disk, one after another. */
    static double writesPerSecond(byte[] photo, int seconds) throws IOException {
        Path folder = Files.createTempDirectory("bench-writes");
        long end = System.nanoTime() + seconds * 1_000_000_000L;
        int written = 0;
        while (System.nanoTime() < end) {
            Path file = folder.resolve(String.valueOf(written++));
            try (FileChannel channel =
                    FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
                channel.write(ByteBuffer.wrap(photo));
                channel.force(true);
            }
            Files.delete(file);
        }
        Files.delete(folder);
        return (double) written / seconds;
    }
}
