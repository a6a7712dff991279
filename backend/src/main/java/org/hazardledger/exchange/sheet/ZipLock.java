package org.hazardledger.exchange.sheet;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/** Whether a ZIP is locked by a password, which the platform's own reader takes for damage. */
public final class ZipLock {

    private ZipLock() {}

    /** What a ZIP that cannot be read is to be refused as: {@code import-zip-protected} or {@code import-file-damaged}. */
    public static FileRefusal refusal(Path file) {
        return new FileRefusal(of(file) == Extent.NOTHING ? "import-file-damaged" : "import-zip-protected");
    }

    /** How much of an archive a password locks. */
    public enum Extent {
        NOTHING,
        PART,
        ALL
    }

    public static Extent of(Path file) {
        try (ZipFile zip = ZipFile.builder()
                .setPath(file)
                .setCharset(StandardCharsets.ISO_8859_1)
                .get()) {
            List<ZipArchiveEntry> files = Collections.list(zip.getEntries()).stream()
                    .filter(entry -> !entry.isDirectory())
                    .toList();
            long locked = files.stream()
                    .filter(entry -> entry.getGeneralPurposeBit().usesEncryption())
                    .count();
            return locked == 0 ? Extent.NOTHING : locked == files.size() ? Extent.ALL : Extent.PART;
        } catch (IOException e) {
            return Extent.NOTHING; // damaged, and locked or not does not matter
        }
    }
}
