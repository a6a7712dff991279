package org.hazardledger.exchange.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * Inflates every part of an XLSX once, counting, before a parser may see it. The sizes an archive declares are the
 * sender's claim, so they are not trusted; a 300 KB file can hold 300 MB of one character.
 */
final class ZipGuard {

    /** Below this a high ratio is only repetitive XML. */
    private static final long RATIO_FLOOR = 1024L * 1024L;

    private static final Pattern ROOT = Pattern.compile("<[A-Za-z_]");

    private final ReadLimits limits;
    private long total;

    private ZipGuard(ReadLimits limits) {
        this.limits = limits;
    }

    /**
     * Throws {@link FileRefusal} when the archive is broken, no workbook, not what its checksums say, or costs more than
     * allowed.
     *
     * @return whether it carries macros, which nobody runs here
     */
    static boolean check(Path file, ReadLimits limits) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            if (zip.size() > limits.entries()) {
                throw new FileRefusal("import-file-too-large");
            }
            if (zip.getEntry("xl/workbook.xml") == null) {
                throw new FileRefusal("import-file-kind-unknown");
            }
            ZipGuard guard = new ZipGuard(limits);
            guard.refuseTwins(zip);
            for (Enumeration<? extends ZipEntry> entries = zip.entries(); entries.hasMoreElements(); ) {
                guard.count(zip, entries.nextElement());
            }
            return zip.getEntry("xl/vbaProject.bin") != null;
        } catch (ZipException e) {
            throw ZipLock.refusal(file);
        }
    }

    /** Of two parts of one name each reader takes another one: what was counted would not be what is read. */
    private void refuseTwins(ZipFile zip) {
        Set<String> names = new HashSet<>();
        boolean twins = zip.stream()
                .map(entry -> entry.getName().replace('\\', '/').toLowerCase(Locale.ROOT))
                .anyMatch(name -> !names.add(name));
        if (twins) {
            throw new FileRefusal("import-file-damaged");
        }
    }

    private void count(ZipFile zip, ZipEntry entry) throws IOException {
        boolean strings = entry.getName().endsWith("sharedStrings.xml");
        long size = 0;
        byte[] buffer = new byte[64 * 1024];
        CRC32 checksum = new CRC32();
        try (InputStream in = zip.getInputStream(entry)) {
            int n;
            while ((n = in.read(buffer)) > 0) {
                if (size == 0) {
                    refuseDoctype(entry.getName(), buffer, n);
                }
                checksum.update(buffer, 0, n);
                size += n;
                total += n;
                long packed = Math.max(1, entry.getCompressedSize());
                if (total > limits.inflatedBytes()
                        || (strings && size > limits.sharedStringBytes())
                        || (size > RATIO_FLOOR && size / packed > limits.ratio())) {
                    throw new FileRefusal("import-file-too-large");
                }
            }
        }
        // the platform inflates altered bytes without a word as long as they inflate at all
        if (checksum.getValue() != entry.getCrc()) {
            throw new FileRefusal("import-file-damaged");
        }
    }

    /** No part of an office file declares a document type (ECMA-376 part 2): whoever does wants entities resolved. */
    private static void refuseDoctype(String name, byte[] head, int length) {
        String part = name.toLowerCase(Locale.ROOT);
        if (part.endsWith(".xml") || part.endsWith(".rels")) {
            // without the zeros of UTF-16
            String latin = new String(head, 0, length, StandardCharsets.ISO_8859_1).replace("\0", "");
            Matcher root = ROOT.matcher(latin);
            int declared = latin.indexOf("<!DOCTYPE");
            if (declared >= 0 && (!root.find() || declared < root.start())) {
                throw new FileRefusal("import-file-damaged");
            }
        }
    }
}
