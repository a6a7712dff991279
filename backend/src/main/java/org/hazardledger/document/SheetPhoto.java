package org.hazardledger.document;

import com.drew.imaging.ImageMetadataReader;
import com.drew.imaging.ImageProcessingException;
import com.drew.metadata.exif.ExifDirectoryBase;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import net.coobird.thumbnailator.Thumbnails;

/**
 * A photo as it goes on paper: JPEG, upright, and no larger than a printer can show.
 *
 * @param width pixels
 * @param height pixels
 */
public record SheetPhoto(byte[] jpeg, int width, int height) {

    /** 1600 pixels across 150 mm are 270 dots per inch. */
    static final int LONGEST_SIDE = 1600;

    private static final long MOST_PIXELS = 60_000_000;
    private static final double QUALITY = 0.82;

    /**
     * @param file any image the application takes in; turned upright as its metadata says, scaled down when needed, and without
     *     its metadata, for a position must not leave with a form
     * @throws IOException when the bytes are no readable image or hold more than 60 megapixels
     */
    public static SheetPhoto of(byte[] file) throws IOException {
        int[] size = sizeOf(file);
        if (Math.max(size[0], size[1]) <= LONGEST_SIDE && isJpeg(file) && isPlain(file)) {
            return new SheetPhoto(file, size[0], size[1]);
        }
        int side = Math.min(LONGEST_SIDE, Math.max(size[0], size[1]));
        BufferedImage image = Thumbnails.of(new ByteArrayInputStream(file))
                .size(side, side)
                .imageType(BufferedImage.TYPE_INT_RGB)
                .asBufferedImage();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Thumbnails.of(image).scale(1).outputFormat("jpg").outputQuality(QUALITY).toOutputStream(out);
        return new SheetPhoto(out.toByteArray(), image.getWidth(), image.getHeight());
    }

    /** The size on paper that fits the whole photo into a box, in the box's unit: nothing is cropped, for the context is evidence. */
    double[] fit(double boxWidth, double boxHeight) {
        double scale = Math.min(boxWidth / width, boxHeight / height);
        return new double[] {width * scale, height * scale};
    }

    private static int[] sizeOf(byte[] file) throws IOException {
        try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(file))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                throw new IOException("not an image that can be printed");
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(in, true, true);
                int width = reader.getWidth(0);
                int height = reader.getHeight(0);
                if ((long) width * height > MOST_PIXELS) {
                    throw new IOException("image of more than 60 megapixels");
                }
                return new int[] {width, height};
            } finally {
                reader.dispose();
            }
        }
    }

    private static boolean isJpeg(byte[] file) {
        return file.length > 2 && (file[0] & 0xFF) == 0xFF && (file[1] & 0xFF) == 0xD8;
    }

    /** Without camera metadata a file needs no turning and gives away no position. */
    private static boolean isPlain(byte[] file) throws IOException {
        try {
            return !ImageMetadataReader.readMetadata(new ByteArrayInputStream(file))
                    .containsDirectoryOfType(ExifDirectoryBase.class);
        } catch (ImageProcessingException e) {
            throw new IOException("unreadable image metadata", e);
        }
    }
}
