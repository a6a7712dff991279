package org.hazardledger.photo.imaging;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Image files made for tests, byte by byte where it matters. */
public final class ImageFiles {

    public static final Color TOP_LEFT = Color.RED;
    public static final Color TOP_RIGHT = Color.GREEN;
    public static final Color BOTTOM_LEFT = Color.BLUE;
    public static final Color BOTTOM_RIGHT = Color.YELLOW;

    private ImageFiles() {}

    /** A copy of one of the sample photos. */
    public static byte[] sample(String name) {
        try (InputStream in = ImageFiles.class.getResourceAsStream("/samples/photos/" + name)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Four quarters of different colour, so that every turn and mirroring can be told. */
    static BufferedImage corners(int width, int height, int type) {
        BufferedImage image = new BufferedImage(width, height, type);
        Graphics2D g = image.createGraphics();
        paint(g, TOP_LEFT, 0, 0, width, height);
        paint(g, TOP_RIGHT, width / 2, 0, width, height);
        paint(g, BOTTOM_LEFT, 0, height / 2, width, height);
        paint(g, BOTTOM_RIGHT, width / 2, height / 2, width, height);
        g.dispose();
        return image;
    }

    private static void paint(Graphics2D g, Color color, int x, int y, int width, int height) {
        g.setColor(color);
        g.fillRect(x, y, width - x, height - y);
    }

    public static byte[] jpeg(int width, int height) {
        return jpeg(corners(width, height, BufferedImage.TYPE_INT_RGB), false);
    }

    static byte[] jpeg(BufferedImage image, boolean progressive) {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
            ImageWriteParam param = writer.getDefaultWriteParam();
            param.setProgressiveMode(progressive ? ImageWriteParam.MODE_DEFAULT : ImageWriteParam.MODE_DISABLED);
            writer.setOutput(out);
            writer.write(null, new IIOImage(image, null, null), param);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    public static byte[] png(int width, int height) {
        return encoded(corners(width, height, BufferedImage.TYPE_INT_RGB), "png");
    }

    static byte[] encoded(BufferedImage image, String format) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, format, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    public static BufferedImage decode(byte[] file) {
        try {
            return ImageIO.read(new ByteArrayInputStream(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] concat(byte[]... parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            out.writeBytes(part);
        }
        return out.toByteArray();
    }

    static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    static byte[] cut(byte[] file, double share) {
        return Arrays.copyOf(file, (int) (file.length * share));
    }

    /** The JPEG with one more segment behind its start. */
    static byte[] withSegment(byte[] jpeg, int marker, byte[] payload) {
        ByteBuffer segment = ByteBuffer.allocate(4 + payload.length);
        segment.put((byte) 0xFF)
                .put((byte) marker)
                .putShort((short) (payload.length + 2))
                .put(payload);
        return concat(Arrays.copyOf(jpeg, 2), segment.array(), Arrays.copyOfRange(jpeg, 2, jpeg.length));
    }

    static byte[] withOrientation(byte[] jpeg, int orientation) {
        return withSegment(jpeg, 0xE1, concat(ascii("Exif\0\0"), NeutralExif.of(orientation, 26)));
    }

    /** The JPEG with other dimensions in its frame header. */
    static byte[] withFrameSize(byte[] jpeg, int width, int height) {
        byte[] changed = jpeg.clone();
        for (int at = 2; ; at += 2 + ((changed[at + 2] & 0xFF) << 8 | changed[at + 3] & 0xFF)) {
            if ((changed[at + 1] & 0xFF) == 0xC0) {
                ByteBuffer.wrap(changed).putShort(at + 5, (short) height).putShort(at + 7, (short) width);
                return changed;
            }
        }
    }

    static byte[] chunk(String type, byte[] data) {
        CRC32 crc = new CRC32();
        crc.update(ascii(type));
        crc.update(data);
        return ByteBuffer.allocate(12 + data.length)
                .putInt(data.length)
                .put(ascii(type))
                .put(data)
                .putInt((int) crc.getValue())
                .array();
    }

    /** A PNG from parts: header of the given size, then the chunks, then the end. */
    static byte[] pngOf(int width, int height, byte[]... chunks) {
        byte[] header = ByteBuffer.allocate(13)
                .putInt(width)
                .putInt(height)
                .put(new byte[] {8, 2, 0, 0, 0})
                .array();
        return concat(
                ascii("\u0089PNG\r\n\u001A\n"), chunk("IHDR", header), concat(chunks), chunk("IEND", new byte[0]));
    }

    static byte[] deflated(int zeros) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (DeflaterOutputStream deflater = new DeflaterOutputStream(out)) {
            byte[] block = new byte[64 * 1024];
            for (int left = zeros; left > 0; left -= block.length) {
                deflater.write(block, 0, Math.min(left, block.length));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** The PNG with one more chunk behind its header. */
    static byte[] withChunk(byte[] png, String type, byte[] data) {
        int end = 8 + 12 + 13;
        return concat(Arrays.copyOf(png, end), chunk(type, data), Arrays.copyOfRange(png, end, png.length));
    }

    static byte[] withByte(byte[] file, int at, int value) {
        byte[] changed = file.clone();
        changed[at < 0 ? file.length + at : at] = (byte) value;
        return changed;
    }

    static int indexOf(byte[] file, String latin) {
        return new String(file, StandardCharsets.ISO_8859_1).indexOf(latin);
    }
}
