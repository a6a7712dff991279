package org.hazardledger.bench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.hazardledger.exchange.picture.SheetFiles;
import org.hazardledger.platform.Sha256;

/** Files with pictures nobody has sent before, and what must come of each. */
final class KillFiles {

    private static final int PHOTOS = 12;
    private static final int SHEET_ROWS = 6;
    private static final int LONGEST = 14;

    private KillFiles() {}

    /**
     * A file to be imported.
     *
     * @param rows how many rows must have a fate in the end, all of them {@code CREATED}
     * @param hazards how many hazards must be there that were not
     * @param photos digests of the pictures that must be attached
     */
    record Sent(String form, byte[] bytes, int rows, int hazards, List<String> photos) {}

    static Sent rows(int rows, int batch) {
        return new Sent("hazard-rows", HazardFiles.csv(rows, batch), rows, rows, List.of());
    }

    /** Folders of photos of hazards that are listed, by their numbers. */
    static Sent folders(String school, List<String> numbers, Random random) throws IOException {
        List<String> digests = new ArrayList<>();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (int i = 0; i < PHOTOS; i++) {
                byte[] photo = photo(random);
                String stage = i % 3 == 0 ? "整改前" : "整改后";
                zip.putNextEntry(new ZipEntry(
                        school + "/" + numbers.get(i % numbers.size()) + "/" + stage + "/IMG_" + i + ".jpg"));
                zip.write(photo);
                digests.add(Sha256.hex(photo));
            }
        }
        return new Sent("photo-folders", bytes.toByteArray(), PHOTOS, 0, digests);
    }

    /** A comparison sheet of hazards that the ledger does not have. */
    static Sent sheet(String school, String mark, Random random) {
        List<String> digests = new ArrayList<>();
        List<String[]> rows = IntStream.range(0, SHEET_ROWS)
                .mapToObj(
                        i -> new String[] {school, "教学楼", i + "室", mark + i + words(random), "2026-11-02", "一般", "赵亦凡"})
                .toList();
        byte[] bytes =
                SheetFiles.told(new String[] {"学校名称", "建筑物", "部位", "隐患描述", "发现时间", "隐患等级", "整改责任人"}, rows, () -> {
                    byte[] photo = photo(random);
                    digests.add(Sha256.hex(photo));
                    return photo;
                });
        return new Sent("comparison-sheet", bytes, 2 * SHEET_ROWS, SHEET_ROWS, digests);
    }

    /** Words that resemble no others: a hazard in like words would be asked about. */
    static String words(Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < LONGEST; i++) {
            text.append((char) (0x4e00 + random.nextInt(0x4000)));
        }
        return text.toString();
    }

    private static byte[] photo(Random random) {
        try {
            return NoisePhotos.photo(random.nextLong(), 320, 240);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
