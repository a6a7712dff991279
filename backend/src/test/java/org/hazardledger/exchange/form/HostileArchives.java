package org.hazardledger.exchange.form;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Workbooks whose archive is cut, altered, a bomb, or not what its directory says. */
final class HostileArchives {

    private static final String SHEET = "xl/worksheets/sheet1.xml";
    private static final String STRINGS = "xl/sharedStrings.xml";
    private static final int FLIPS = 60;

    private HostileArchives() {}

    static Map<String, byte[]> all(String school) {
        byte[] xlsx = GoodTables.xlsx(school);
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (int percent = 2; percent < 100; percent += 3) {
            files.put("xlsx cut at %d %%".formatted(percent), Arrays.copyOf(xlsx, xlsx.length * percent / 100));
        }
        flipped(xlsx, files);
        bombs(xlsx, files);
        directories(xlsx, files);
        return files;
    }

    /** One bit of packed content is another one: what comes out is wrong, and its checksum says so. */
    private static void flipped(byte[] xlsx, Map<String, byte[]> files) {
        Random random = new Random(20261122);
        String latin = new String(xlsx, StandardCharsets.ISO_8859_1);
        for (String part : new String[] {SHEET, STRINGS}) {
            int from = latin.indexOf(part) + part.length();
            int length = OfficeParts.of(xlsx).part(part).length / 8;
            for (int i = 0; i < FLIPS / 2; i++) {
                byte[] changed = xlsx.clone();
                int at = from + random.nextInt(length);
                changed[at] ^= (byte) (1 << random.nextInt(8));
                files.put("bit %d of %s".formatted(at, part), changed);
            }
        }
    }

    private static void bombs(byte[] xlsx, Map<String, byte[]> files) {
        OfficeParts parts = OfficeParts.of(xlsx);
        files.put("64 MB of strings", parts.with(STRINGS, new byte[64 << 20]).zipped());
        files.put("a sheet of spaces", parts.with(SHEET, spaces(80 << 20)).zipped());
        files.put(
                "a part nobody reads of 300 MB",
                parts.with("docProps/custom.xml", new byte[300 << 20]).zipped());
        files.put("2,500 parts", many(2_500));
        files.put("70,000 parts", many(70_000));
        byte[] nested = xlsx;
        for (int depth = 0; depth < 8; depth++) {
            nested = zip(Map.of("inner.xlsx", nested));
        }
        files.put("a workbook in eight archives", nested);
        files.put(
                "archive of archives of zeros",
                zip(Map.of("a.zip", zip(Map.of("b.zip", zip(Map.of("c", new byte[1 << 20])))))));
        files.put("the same part twice", twice(xlsx, SHEET));
        files.put("the same list of sheets twice", twice(xlsx, "xl/workbook.xml"));
        files.put("the same strings twice", twice(xlsx, STRINGS));
    }

    private static void directories(byte[] xlsx, Map<String, byte[]> files) {
        int end = xlsx.length - 22;
        int first = ByteBuffer.wrap(xlsx).order(ByteOrder.LITTLE_ENDIAN).getInt(end + 16);
        files.put("directory that is nowhere", with(xlsx, end + 16, 0x7FFF_FFFF, 4));
        files.put("directory that begins at the start", with(xlsx, end + 16, 0, 4));
        files.put("directory of no length", with(xlsx, end + 12, 0, 4));
        files.put("parts that lie behind the end", with(xlsx, first + 42, 0x7FFF_FFFF, 4));
        for (int method : new int[] {1, 6, 9, 12, 14, 95, 97, 98, 99}) {
            files.put("packed by method " + method, with(xlsx, first + 10, method, 2));
        }
        files.put("first part locked", with(xlsx, first + 8, 0x0809, 2));
        files.put("first part said to be empty", with(with(xlsx, first + 20, 0, 4), first + 24, 0, 4));
        files.put("first part said to be 4 GB", with(xlsx, first + 20, 0xFFFF_FFFE, 4));
        files.put("first part of another checksum", with(xlsx, first + 16, 0x1234_5678, 4));
        files.put("program before the archive", before("MZ\u0090\0".getBytes(StandardCharsets.ISO_8859_1), xlsx));
        files.put("picture before the archive", before("GIF89a\0\0".getBytes(StandardCharsets.ISO_8859_1), xlsx));
    }

    private static byte[] spaces(int length) {
        byte[] spaces = new byte[length];
        Arrays.fill(spaces, (byte) ' ');
        return spaces;
    }

    private static byte[] many(int parts) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("xl/workbook.xml", new byte[0]);
        for (int i = 0; i < parts; i++) {
            files.put("xl/media/" + i, new byte[0]);
        }
        return zip(files);
    }

    /** A second part of the same name: one reader takes the first, another one the second. */
    private static byte[] twice(byte[] xlsx, String name) {
        String twin = "#" + name.substring(1);
        OfficeParts parts = OfficeParts.of(xlsx);
        byte[] with = parts.with(twin, parts.part(name)).zipped();
        return new String(with, StandardCharsets.ISO_8859_1).replace(twin, name).getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] zip(Map<String, byte[]> files) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static byte[] before(byte[] head, byte[] file) {
        byte[] all = Arrays.copyOf(head, head.length + file.length);
        System.arraycopy(file, 0, all, head.length, file.length);
        return all;
    }

    private static byte[] with(byte[] file, int at, int value, int bytes) {
        ByteBuffer changed = ByteBuffer.wrap(file.clone()).order(ByteOrder.LITTLE_ENDIAN);
        return (bytes == 2 ? changed.putShort(at, (short) value) : changed.putInt(at, value)).array();
    }
}
