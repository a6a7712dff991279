package org.hazardledger.photo.imaging;

import static org.hazardledger.photo.imaging.ImageFiles.ascii;
import static org.hazardledger.photo.imaging.ImageFiles.chunk;
import static org.hazardledger.photo.imaging.ImageFiles.concat;
import static org.hazardledger.photo.imaging.ImageFiles.cut;
import static org.hazardledger.photo.imaging.ImageFiles.deflated;
import static org.hazardledger.photo.imaging.ImageFiles.pngOf;
import static org.hazardledger.photo.imaging.ImageFiles.sample;
import static org.hazardledger.photo.imaging.ImageFiles.withByte;
import static org.hazardledger.photo.imaging.ImageFiles.withFrameSize;

import java.nio.ByteBuffer;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;

/** The same attack at many places: photos cut anywhere, altered anywhere, of any size they have not, followed by anything. */
final class HostileSeries {

    private static final Map<String, byte[]> PHOTOS = Map.of(
            "jpeg", ImageFiles.jpeg(640, 480),
            "png", ImageFiles.png(640, 480),
            "webp", sample("made/lossy.webp"),
            "heic", sample("made/turned.heic"));

    private static final Map<String, byte[]> FOLLOWERS = Map.of(
            "page", ascii("<html><body onload=alert(1)>"),
            "drawing", ascii("<svg onload='alert(1)'/>"),
            "php", ascii("<?php system($_GET['c']); ?>"),
            "windows program", ascii("MZ\u0090\0\3\0\0\0"),
            "linux program", ascii("\u007FELF\2\1\1\0"),
            "rar", ascii("Rar!\u001A\7\1\0"),
            "7z", ascii("7z\u00BC\u00AF\u0027\u001C"),
            "document", ascii("%PDF-1.7\n%%EOF"),
            "shell script", ascii("\n#!/bin/sh\nid\n"),
            "noise", noise(64));

    private static final int FLIPS = 60;

    private HostileSeries() {}

    static Map<String, byte[]> all() {
        Map<String, byte[]> files = new LinkedHashMap<>();
        PHOTOS.forEach((kind, photo) -> {
            for (int percent = 5; percent < 100; percent += 8) {
                files.put("%s cut at %d %%".formatted(kind, percent), cut(photo, percent / 100.0));
            }
            FOLLOWERS.forEach((name, follower) -> files.put(kind + " followed by " + name, concat(photo, follower)));
            FOLLOWERS.forEach((name, leader) -> files.put(kind + " behind " + name, concat(leader, photo)));
        });
        flips(files);
        sizes(files);
        headers(files);
        frames(files);
        return files;
    }

    /** Every chunk of a PNG has a checksum. */
    private static void flips(Map<String, byte[]> files) {
        byte[] png = PHOTOS.get("png");
        Random random = new Random(20261122);
        for (int i = 0; i < FLIPS; i++) {
            int at = 8 + random.nextInt(png.length - 8);
            files.put("png with another byte at " + at, withByte(png, at, png[at] ^ 1 << random.nextInt(8)));
        }
    }

    private static void sizes(Map<String, byte[]> files) {
        int[][] sizes = {{20_000, 20_000}, {60_001, 1_000}, {1, 60_000_001}, {1_000_000, 1_000_000}, {0, 0}, {-5, 10}};
        for (int[] size : sizes) {
            files.put(
                    "png of %d × %d".formatted(size[0], size[1]),
                    pngOf(size[0], size[1], chunk("IDAT", deflated(1_000))));
        }
        for (int[] size : new int[][] {{65_535, 1_000}, {30_000, 30_000}, {0, 480}, {640, 0}, {641, 65_535}}) {
            files.put(
                    "jpeg said to be %d × %d".formatted(size[0], size[1]),
                    withFrameSize(PHOTOS.get("jpeg"), size[0], size[1]));
        }
    }

    /** Depths, colours and methods that PNG does not have. */
    private static void headers(Map<String, byte[]> files) {
        int[][] odd = {
            {3, 2, 0},
            {16, 3, 0},
            {0, 0, 0},
            {8, 1, 0},
            {8, 5, 0},
            {8, 7, 0},
            {8, 255, 0},
            {1, 2, 0},
            {8, 3, 0},
            {8, 2, 9}
        };
        for (int[] header : odd) {
            byte[] data = ByteBuffer.allocate(13)
                    .putInt(16)
                    .putInt(16)
                    .put(new byte[] {(byte) header[0], (byte) header[1], 0, 0, (byte) header[2]})
                    .array();
            files.put(
                    "png of depth %d, colour %d, interlace %d".formatted(header[0], header[1], header[2]),
                    concat(
                            ascii("\u0089PNG\r\n\u001A\n"),
                            chunk("IHDR", data),
                            chunk("IDAT", deflated(16 * 64)),
                            chunk("IEND", new byte[0])));
        }
    }

    /** Kinds of JPEG that no camera writes: lossless, hierarchical, arithmetic, of twelve bits or no colours. */
    private static void frames(Map<String, byte[]> files) {
        byte[] jpeg = PHOTOS.get("jpeg");
        int frame = ImageFiles.indexOf(jpeg, "\u00FF\u00C0");
        for (int kind : new int[] {0xC3, 0xC5, 0xC6, 0xC7, 0xC9, 0xCA, 0xCB, 0xCD, 0xCE, 0xCF}) {
            files.put("jpeg of frame %02X".formatted(kind), withByte(jpeg, frame + 1, kind));
        }
        files.put("jpeg of twelve bits", withByte(jpeg, frame + 4, 12));
        files.put("jpeg of no colours", withByte(jpeg, frame + 9, 0));
        files.put("jpeg of 200 colours", withByte(jpeg, frame + 9, 200));
        files.put("jpeg without tables", withByte(jpeg, ImageFiles.indexOf(jpeg, "\u00FF\u00DB") + 1, 0xFE));
    }

    private static byte[] noise(int length) {
        byte[] noise = new byte[length];
        new Random(7).nextBytes(noise);
        return noise;
    }
}
