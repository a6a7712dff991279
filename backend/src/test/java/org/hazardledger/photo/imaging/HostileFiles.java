package org.hazardledger.photo.imaging;

import static org.hazardledger.photo.imaging.ImageFiles.ascii;
import static org.hazardledger.photo.imaging.ImageFiles.chunk;
import static org.hazardledger.photo.imaging.ImageFiles.concat;
import static org.hazardledger.photo.imaging.ImageFiles.cut;
import static org.hazardledger.photo.imaging.ImageFiles.deflated;
import static org.hazardledger.photo.imaging.ImageFiles.pngOf;
import static org.hazardledger.photo.imaging.ImageFiles.sample;
import static org.hazardledger.photo.imaging.ImageFiles.withByte;
import static org.hazardledger.photo.imaging.ImageFiles.withChunk;
import static org.hazardledger.photo.imaging.ImageFiles.withFrameSize;
import static org.hazardledger.photo.imaging.ImageFiles.withSegment;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Files that must never become evidence, by name. */
public final class HostileFiles {

    private static final byte[] JPEG = ImageFiles.jpeg(640, 480);
    private static final byte[] PNG = ImageFiles.png(640, 480);
    private static final byte[] WEBP = sample("made/lossy.webp");
    private static final byte[] HEIC = sample("made/turned.heic");

    private final Map<String, byte[]> files = new LinkedHashMap<>();

    private HostileFiles() {}

    public static Map<String, byte[]> all() {
        HostileFiles hostile = new HostileFiles();
        hostile.otherTypes();
        hostile.truncated();
        hostile.bombs();
        hostile.damaged();
        hostile.disguised();
        hostile.animated();
        hostile.files.putAll(HostileSeries.all());
        return hostile.files;
    }

    private void otherTypes() {
        files.put("empty", new byte[0]);
        files.put("one zero byte", new byte[1]);
        files.put("zeros", new byte[4096]);
        files.put("noise", noise(1, 4096));
        files.put("text", "今天的巡查照片".getBytes(StandardCharsets.UTF_8));
        files.put("html", ascii("<!doctype html><html><script>alert(1)</script></html>"));
        files.put("svg", ascii("<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>"));
        files.put("svg with declaration", ascii("<?xml version='1.0'?><svg xmlns='http://www.w3.org/2000/svg'/>"));
        files.put("pdf", ascii("%PDF-1.7\n1 0 obj<<>>endobj\n%%EOF"));
        files.put("zip", zip());
        files.put("gzip", gzip());
        files.put("gif", ImageFiles.encoded(ImageFiles.corners(8, 8, BufferedImage.TYPE_INT_RGB), "gif"));
        files.put("bmp", ImageFiles.encoded(ImageFiles.corners(8, 8, BufferedImage.TYPE_INT_RGB), "bmp"));
        files.put("tiff", ImageFiles.encoded(ImageFiles.corners(8, 8, BufferedImage.TYPE_INT_RGB), "tiff"));
        files.put("avif", sample("made/picture.avif"));
        files.put("mp4", ascii("\0\0\0\u0018ftypisom\0\0\2\0isomiso2\0\0\0\u0008mdat"));
        files.put("elf", concat(ascii("\u007FELF\2\1\1"), new byte[64]));
        files.put("postscript", ascii("%!PS-Adobe-3.0\n(%pipe%id) (r) file"));
        files.put("imagemagick script", ascii("push graphic-context\nfill 'url(https://localhost/)'"));
    }

    private void truncated() {
        for (double share : new double[] {0.02, 0.3, 0.6, 0.99}) {
            files.put("jpeg cut at " + share, cut(JPEG, share));
            files.put("png cut at " + share, cut(PNG, share));
            files.put("webp cut at " + share, cut(WEBP, share));
            files.put("heic cut at " + share, cut(HEIC, share));
        }
        files.put("jpeg magic only", ascii("\u00FF\u00D8\u00FF"));
        files.put("png magic only", ascii("\u0089PNG\r\n\u001A\n"));
        files.put("webp magic only", ascii("RIFF\4\0\0\0WEBP"));
        files.put("heic magic only", ascii("\0\0\0\u0010ftypheic\0\0\0\0"));
        byte[] sample = sample("corridor_before.jpg");
        files.put("jpeg cut and closed", concat(cut(sample, 0.5), ascii("\u00FF\u00D9")));
        files.put("jpeg start and end", ascii("\u00FF\u00D8\u00FF\u00D9"));
        files.put("png without pixels", pngOf(10, 10));
        files.put("png with too few pixels", pngOf(400, 400, chunk("IDAT", deflated(1000))));
    }

    private void bombs() {
        files.put("png of 50,000 × 50,000", pngOf(50_000, 50_000, chunk("IDAT", deflated(1_000_000))));
        files.put("png of 2^31 - 1", pngOf(Integer.MAX_VALUE, Integer.MAX_VALUE, chunk("IDAT", deflated(10))));
        files.put("png of negative size", pngOf(-1, -1, chunk("IDAT", deflated(10))));
        files.put("png one row of 60,000,000", pngOf(60_000_000, 1, chunk("IDAT", deflated(10))));
        files.put("png of no width", pngOf(0, 10, chunk("IDAT", deflated(10))));
        files.put("jpeg of 65,535 × 65,535", withFrameSize(JPEG, 65_535, 65_535));
        files.put("jpeg of 10,000 × 6,001", withFrameSize(JPEG, 10_000, 6_001));
        files.put("jpeg of no height", withFrameSize(JPEG, 640, 0));
        files.put("jpeg of 7,000 × 7,000 without data", withFrameSize(JPEG, 7_000, 7_000));
        files.put("jpeg of a thousand scans", manyScans());
        byte[] canvas = sample("made/alpha.webp");
        files.put("webp of a huge canvas", withByte(withByte(canvas, 26, 0xFF), 29, 0xFF));
        files.put("webp of a hidden huge frame", withByte(canvas, 24, 0x00));
        int dimensions = ImageFiles.indexOf(HEIC, "ispe") + 8;
        files.put("heic of 4 gigapixels", withByte(withByte(HEIC, dimensions + 1, 1), dimensions + 5, 1));
    }

    private void damaged() {
        files.put("png with a wrong checksum", withByte(PNG, -1, 0));
        files.put("png with a broken stream", pngOf(64, 64, chunk("IDAT", noise(3, 500))));
        files.put("jpeg with a broken segment", withByte(JPEG, 5, 1));
        files.put("jpeg with noise for pixels", noisyScan());
        files.put("jpeg with two frames", withSegment(JPEG, 0xC0, ascii("\u0008\0\u0010\0\u0010\1\1\u0011\0")));
        files.put("webp with noise for pixels", noisyTail(WEBP, 60));
        files.put("heic with noise for pixels", noisyTail(sample("stairwell_before.heic"), 440));
        files.put("heic without pictures", ascii("\0\0\0\u0010ftypheic\0\0\0\0\0\0\0\u000Cmeta\0\0\0\0"));
    }

    private void disguised() {
        byte[] script = ascii("<script>alert(document.cookie)</script>");
        files.put("jpeg and page", concat(JPEG, script));
        files.put("jpeg and zip", concat(JPEG, zip()));
        files.put("jpeg with zip in a comment", withSegment(JPEG, 0xFE, zip()));
        files.put("jpeg with php in a comment", withSegment(JPEG, 0xFE, ascii("<?php system($_GET['c']); ?>")));
        files.put("jpeg with script in exif", withSegment(JPEG, 0xE1, concat(ascii("Exif\0\0"), script)));
        files.put("jpeg with page in a header", withSegment(JPEG, 0xE0, script));
        files.put("jpeg and pdf", withSegment(JPEG, 0xFE, ascii("%PDF-1.4 1 0 obj")));
        files.put("jpeg and jpeg", concat(JPEG, JPEG));
        files.put("png and zip", concat(PNG, zip()));
        files.put("png with page in text", withChunk(PNG, "tEXt", concat(ascii("Comment\0"), script)));
        files.put("webp and page", concat(WEBP, script));
        files.put("heic and zip", concat(HEIC, zip()));
        files.put("heic with page in free", concat(HEIC, ascii("\0\0\0\u002Ffree"), script));
        files.put("page before jpeg", concat(script, JPEG));
    }

    private void animated() {
        files.put("animated webp", sample("made/animated.webp"));
        files.put("animated png", withChunk(PNG, "acTL", new byte[] {0, 0, 0, 2, 0, 0, 0, 0}));
        files.put("heic of two pictures", sample("made/two.heic"));
        files.put("heic film", concat(HEIC, ascii("\0\0\0\u0008moov")));
    }

    private static byte[] manyScans() {
        byte[] progressive = ImageFiles.jpeg(ImageFiles.corners(64, 64, BufferedImage.TYPE_INT_RGB), true);
        byte[] body = Arrays.copyOf(progressive, progressive.length - 2);
        byte[] scan = ascii("\u00FF\u00DA\0\u0008\1\1\0\1\1\0");
        byte[][] parts = new byte[1001][];
        Arrays.fill(parts, scan);
        parts[0] = body;
        return concat(concat(parts), ascii("\u00FF\u00D9"));
    }

    private static byte[] noisyScan() {
        byte[] file = sample("corridor_before.jpg");
        Random random = new Random(7);
        for (int at = file.length / 3; at < file.length - 2; at++) {
            file[at] = (byte) random.nextInt(0xFF);
        }
        return file;
    }

    private static byte[] noisyTail(byte[] file, int from) {
        byte[] noise = noise(5, file.length - from);
        System.arraycopy(noise, 0, file, from, noise.length);
        return file;
    }

    private static byte[] noise(int seed, int length) {
        byte[] noise = new byte[length];
        new Random(seed).nextBytes(noise);
        return noise;
    }

    private static byte[] zip() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("a.html"));
            zip.write(ascii("hidden"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static byte[] gzip() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(JPEG);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
