package org.hazardledger.exchange.archive;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedWriter;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.CRC32;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.hazardledger.platform.BusinessTime;
import org.hazardledger.platform.Sha256;

/**
 * A ZIP that keeps account of itself: a line of {@code proof/manifest.ndjson} for each file it holds and each it should
 * hold. Names are UTF-8 and flagged; it grows beyond 4 GB and 65,535 files (ZIP64). In memory is a buffer, and the names.
 */
final class ArchiveFile implements AutoCloseable {

    static final String MANIFEST = "proof/manifest.ndjson";
    static final String SUMMARY = "proof/archive.json";

    private static final int BUFFER = 1 << 16;

    private final ZipArchiveOutputStream zip;
    private final ObjectMapper json;
    private final LocalDateTime at;
    private final Path manifest;
    private final BufferedWriter lines;
    private long files;
    private long missing;

    /** @param manifest an empty file, deleted when this is closed */
    ArchiveFile(OutputStream out, ObjectMapper json, Instant at, Path manifest) throws IOException {
        this.zip = new ZipArchiveOutputStream(out);
        zip.setEncoding(StandardCharsets.UTF_8.name());
        this.json = json;
        this.at = LocalDateTime.ofInstant(at, BusinessTime.ZONE);
        this.manifest = manifest;
        this.lines = Files.newBufferedWriter(manifest);
    }

    /** Writes the content of a file. */
    @FunctionalInterface
    interface Body {
        void writeTo(OutputStream out) throws IOException;
    }

    long files() {
        return files;
    }

    long missing() {
        return missing;
    }

    /** Adds a file while it is written. */
    void add(String path, Body body) throws IOException {
        MessageDigest digest = Sha256.digest();
        long size = entry(path, digest, body);
        present(path, size, digest, Map.of());
    }

    /**
     * Adds a picture as it is: it would not become smaller.
     *
     * @param facts what else is to be said of it in the manifest
     */
    void addAsItIs(String path, Path picture, Map<String, ?> facts) throws IOException {
        MessageDigest digest = Sha256.digest();
        CRC32 crc = new CRC32();
        try (InputStream in = Files.newInputStream(picture)) {
            byte[] buffer = new byte[BUFFER];
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                digest.update(buffer, 0, n);
                crc.update(buffer, 0, n);
            }
        }
        ZipArchiveEntry entry = entryOf(path);
        entry.setMethod(ZipArchiveEntry.STORED);
        entry.setSize(Files.size(picture));
        entry.setCrc(crc.getValue());
        zip.putArchiveEntry(entry);
        Files.copy(picture, zip);
        zip.closeArchiveEntry();
        present(path, entry.getSize(), digest, facts);
    }

    /** Says of a file that should be here why it is not. */
    void missing(String path, String reason, Map<String, ?> facts) throws IOException {
        missing++;
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("path", path);
        line.put("missing", reason);
        line.putAll(facts);
        write(line);
    }

    /** Closes the account: the manifest, and a summary that holds its digest. */
    void finish(Map<String, ?> facts) throws IOException {
        lines.close();
        MessageDigest digest = Sha256.digest();
        entry(MANIFEST, digest, out -> Files.copy(manifest, out));
        Map<String, Object> summary = new LinkedHashMap<>(facts);
        summary.put("files", files);
        summary.put("missing", missing);
        summary.put("manifestSha256", hex(digest));
        byte[] text = json.writerWithDefaultPrettyPrinter().writeValueAsBytes(summary);
        entry(SUMMARY, Sha256.digest(), out -> out.write(text));
        zip.finish();
        zip.flush();
    }

    @Override
    public void close() throws IOException {
        lines.close();
        Files.deleteIfExists(manifest);
    }

    private long entry(String path, MessageDigest digest, Body body) throws IOException {
        zip.putArchiveEntry(entryOf(path));
        Passing passing = new Passing(zip, digest);
        body.writeTo(passing);
        zip.closeArchiveEntry();
        return passing.size;
    }

    private ZipArchiveEntry entryOf(String path) {
        ZipArchiveEntry entry = new ZipArchiveEntry(path);
        entry.setTimeLocal(at);
        // said to come from Unix: of one from DOS, Info-ZIP misreads the names whatever their flag says
        entry.setUnixMode(0100644);
        return entry;
    }

    private void present(String path, long size, MessageDigest digest, Map<String, ?> facts) throws IOException {
        files++;
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("path", path);
        line.put("size", size);
        line.put("sha256", hex(digest));
        line.putAll(facts);
        write(line);
    }

    private void write(Map<String, ?> line) throws IOException {
        lines.write(json.writeValueAsString(line));
        lines.write('\n');
    }

    private static String hex(MessageDigest digest) {
        return HexFormat.of().formatHex(digest.digest());
    }

    /** Hashes and counts what goes into an entry, which its writer may close without closing the archive. */
    private static final class Passing extends FilterOutputStream {

        private final MessageDigest digest;
        private long size;

        Passing(OutputStream out, MessageDigest digest) {
            super(out);
            this.digest = digest;
        }

        @Override
        public void write(int b) throws IOException {
            write(new byte[] {(byte) b}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            out.write(bytes, from, length);
            digest.update(bytes, from, length);
            size += length;
        }

        @Override
        public void flush() {
            // a flush in the middle would only make the archive larger
        }

        @Override
        public void close() {
            // the archive goes on
        }
    }
}
