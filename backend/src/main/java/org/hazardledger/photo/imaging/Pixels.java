package org.hazardledger.photo.imaging;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.AffineTransformOp;
import java.awt.image.BufferedImage;
import java.awt.image.ColorModel;
import java.awt.image.DataBufferByte;
import java.awt.image.IndexColorModel;
import java.awt.image.Raster;

/** The three things done to decoded pixels: flatten onto white, shrink, turn upright. */
final class Pixels {

    private Pixels() {}

    /** At most {@code side} on the longer side, 24-bit colour on white; never enlarged. */
    static BufferedImage shrink(BufferedImage image, int side) {
        BufferedImage source = flatten(image);
        int factor = Math.max(source.getWidth(), source.getHeight()) / side;
        if (factor >= 2) {
            source = average(source, factor);
        }
        int longest = Math.max(source.getWidth(), source.getHeight());
        if (longest <= side) {
            return source;
        }
        int width = Math.max(1, Math.round(source.getWidth() * (float) side / longest));
        int height = Math.max(1, Math.round(source.getHeight() * (float) side / longest));
        BufferedImage target = new BufferedImage(width, height, BufferedImage.TYPE_3BYTE_BGR);
        Graphics2D graphics = target.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        graphics.drawImage(source, 0, 0, width, height, null);
        graphics.dispose();
        return target;
    }

    /** Turns the stored picture upright; {@code orientation} 1 to 8 as in EXIF tag 0x0112. */
    static BufferedImage upright(BufferedImage image, int orientation) {
        if (orientation == 1) {
            return image;
        }
        int w = image.getWidth();
        int h = image.getHeight();
        AffineTransform turn = switch (orientation) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, w, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, w, h);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, h);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, h, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, h, w);
            case 8 -> new AffineTransform(0, -1, 1, 0, 0, w);
            default -> throw new IllegalArgumentException("orientation " + orientation);
        };
        boolean sideways = orientation >= 5;
        BufferedImage target = new BufferedImage(sideways ? h : w, sideways ? w : h, BufferedImage.TYPE_3BYTE_BGR);
        new AffineTransformOp(turn, AffineTransformOp.TYPE_NEAREST_NEIGHBOR).filter(image, target);
        return target;
    }

    private static BufferedImage flatten(BufferedImage image) {
        if (image.getType() == BufferedImage.TYPE_3BYTE_BGR) {
            return image;
        }
        BufferedImage target = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_3BYTE_BGR);
        if (image.getRaster().getNumBands() <= 2 && !(image.getColorModel() instanceof IndexColorModel)) {
            grey(image, target);
            return target;
        }
        Graphics2D graphics = target.createGraphics();
        graphics.drawImage(image, 0, 0, Color.WHITE, null);
        graphics.dispose();
        return target;
    }

    /** Java would take grey samples for linear light and brighten them; they are as encoded as the others. */
    private static void grey(BufferedImage image, BufferedImage target) {
        Raster raster = image.getRaster();
        ColorModel model = image.getColorModel();
        int bits = model.getComponentSize(0);
        int max = (1 << bits) - 1;
        int maxAlpha = model.hasAlpha() ? (1 << model.getComponentSize(1)) - 1 : 1;
        int[] sample = new int[raster.getNumBands()];
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                raster.getPixel(x, y, sample);
                int grey = sample[0] * 255 / max;
                if (model.hasAlpha()) {
                    grey = 255 + (grey - 255) * sample[1] / maxAlpha;
                }
                target.setRGB(x, y, grey * 0x010101);
            }
        }
    }

    /** Mean of squares of {@code factor} × {@code factor} pixels: fine patterns fade instead of flickering. */
    private static BufferedImage average(BufferedImage source, int factor) {
        int width = Math.max(1, source.getWidth() / factor);
        int height = Math.max(1, source.getHeight() / factor);
        BufferedImage target = new BufferedImage(width, height, BufferedImage.TYPE_3BYTE_BGR);
        byte[] from = ((DataBufferByte) source.getRaster().getDataBuffer()).getData();
        byte[] to = ((DataBufferByte) target.getRaster().getDataBuffer()).getData();
        int columns = Math.min(factor, source.getWidth());
        int rows = Math.min(factor, source.getHeight());
        int stride = source.getWidth() * 3;
        int[] sums = new int[width * 3];
        for (int y = 0; y < height; y++) {
            java.util.Arrays.fill(sums, 0);
            for (int row = 0; row < rows; row++) {
                addRow(from, (y * factor + row) * stride, columns, factor, sums);
            }
            int area = columns * rows;
            for (int i = 0; i < sums.length; i++) {
                to[y * width * 3 + i] = (byte) ((sums[i] + area / 2) / area);
            }
        }
        return target;
    }

    private static void addRow(byte[] from, int start, int columns, int factor, int[] sums) {
        int at = start;
        for (int i = 0; i < sums.length; i += 3) {
            for (int column = 0; column < columns; column++) {
                sums[i] += from[at] & 0xFF;
                sums[i + 1] += from[at + 1] & 0xFF;
                sums[i + 2] += from[at + 2] & 0xFF;
                at += 3;
            }
            at += (factor - columns) * 3;
        }
    }
}
