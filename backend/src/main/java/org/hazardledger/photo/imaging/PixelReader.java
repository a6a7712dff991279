package org.hazardledger.photo.imaging;

import com.twelvemonkeys.imageio.plugins.jpeg.JPEGImageReaderSpi;
import com.twelvemonkeys.imageio.plugins.webp.WebPImageReaderSpi;
import com.twelvemonkeys.imageio.stream.ByteArrayImageInputStream;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Locale;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.event.IIOReadWarningListener;
import javax.imageio.spi.IIORegistry;
import javax.imageio.spi.ImageReaderSpi;
import javax.imageio.stream.FileImageInputStream;
import javax.imageio.stream.ImageInputStream;
import org.hazardledger.platform.Problem;

/**
 * Decodes the pixels of JPEG, PNG and WebP, skipping rows and columns that no rendition needs. Readers are named
 * and not looked up by what happens to be on the class path.
 */
final class PixelReader {

    private static final int CMYK = 4;

    private PixelReader() {}

    /** Every n-th pixel in both directions, still at least {@code side} on its longer side. */
    static BufferedImage read(Path file, Anatomy anatomy, int side) throws IOException {
        ImageReader reader = reader(anatomy);
        Warnings warnings = new Warnings();
        try (ImageInputStream in = open(file, anatomy.format)) {
            reader.setInput(in, true, true);
            reader.addIIOReadWarningListener(warnings);
            if (reader.getWidth(0) != anatomy.width || reader.getHeight(0) != anatomy.height) {
                throw Refusal.unreadable();
            }
            ImageReadParam param = reader.getDefaultReadParam();
            int step = Math.max(1, Math.max(anatomy.width, anatomy.height) / side);
            param.setSourceSubsampling(step, step, 0, 0);
            BufferedImage image = reader.read(0, param);
            warnings.refuseDamage();
            return image;
        } catch (RuntimeException | IOException e) {
            throw e instanceof Problem problem ? problem : Refusal.unreadable();
        } finally {
            reader.dispose();
        }
    }

    /** The WebP reader asks for single bits, which from a file would be a system call each. */
    private static ImageInputStream open(Path file, PhotoFormat format) throws IOException {
        return format == PhotoFormat.WEBP
                ? new ByteArrayImageInputStream(Files.readAllBytes(file))
                : new FileImageInputStream(file.toFile());
    }

    private static ImageReader reader(Anatomy anatomy) throws IOException {
        return switch (anatomy.format) {
            case JPEG ->
                anatomy.components == CMYK ? new JPEGImageReaderSpi().createReaderInstance() : ofPlatform("jpeg");
            case PNG -> ofPlatform("png");
            case WEBP -> new WebPImageReaderSpi().createReaderInstance();
            case HEIC -> throw new IllegalArgumentException("HEIC is decoded by HeicDecoder");
        };
    }

    private static ImageReader ofPlatform(String format) throws IOException {
        Iterator<ImageReaderSpi> all =
                IIORegistry.getDefaultInstance().getServiceProviders(ImageReaderSpi.class, false);
        while (all.hasNext()) {
            ImageReaderSpi spi = all.next();
            if (spi.getClass().getName().startsWith("com.sun.imageio.plugins." + format + ".")) {
                return spi.createReaderInstance();
            }
        }
        return ImageIO.getImageReadersByFormatName(format).next();
    }

    /** A decoder that had to invent pixels only warns. */
    private static final class Warnings implements IIOReadWarningListener {

        private boolean damaged;

        @Override
        public void warningOccurred(ImageReader source, String warning) {
            String text = warning.toLowerCase(Locale.ROOT);
            damaged |= text.contains("premature")
                    || text.contains("truncated")
                    || text.contains("bad huffman")
                    || text.contains("zlib");
        }

        void refuseDamage() {
            if (damaged) {
                throw Refusal.truncated();
            }
        }
    }
}
