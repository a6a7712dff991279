package org.hazardledger.exchange;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;

/** A ZIP of photos as people send it. */
final class PhotoZip {

    private static final Random PIXELS = new Random(20261122);

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final ZipOutputStream zip;

    private PhotoZip(Charset names) {
        zip = new ZipOutputStream(bytes, names);
    }

    static PhotoZip utf8() {
        return new PhotoZip(StandardCharsets.UTF_8);
    }

    /** As Windows in China writes it: names in GBK, and nothing says so. */
    static PhotoZip gbk() {
        return new PhotoZip(Charset.forName("GBK"));
    }

    /** With a photo nobody has sent before. */
    PhotoZip photo(String path) {
        return file(path, jpeg());
    }

    PhotoZip file(String path, byte[] content) {
        try {
            zip.putNextEntry(new ZipEntry(path));
            zip.write(content);
            zip.closeEntry();
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    byte[] toBytes() {
        try {
            zip.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    static byte[] jpeg() {
        BufferedImage image = new BufferedImage(96, 64, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        for (int x = 0; x < 96; x += 8) {
            pen.setColor(new Color(PIXELS.nextInt(0xffffff)));
            pen.fillRect(x, 0, 8, 64);
        }
        pen.dispose();
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            ImageIO.write(image, "jpg", out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
