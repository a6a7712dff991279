package org.hazardledger.exchange.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Enumeration;
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

    private final ReadLimits limits;
    private long total;

    private ZipGuard(ReadLimits limits) {
        this.limits = limits;
    }

    /**
     * Throws {@link FileRefusal} when the archive is broken, no workbook, or costs more than allowed.
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
            for (Enumeration<? extends ZipEntry> entries = zip.entries(); entries.hasMoreElements(); ) {
                guard.count(zip, entries.nextElement());
            }
            return zip.getEntry("xl/vbaProject.bin") != null;
        } catch (ZipException e) {
            throw ZipLock.refusal(file);
        }
    }

    private void count(ZipFile zip, ZipEntry entry) throws IOException {
        boolean strings = entry.getName().endsWith("sharedStrings.xml");
        long size = 0;
        byte[] buffer = new byte[64 * 1024];
        try (InputStream in = zip.getInputStream(entry)) {
            int n;
            while ((n = in.read(buffer)) > 0) {
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
    }
}
