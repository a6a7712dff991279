package org.hazardledger.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.UUID;
import java.util.stream.Stream;
import org.hazardledger.platform.Problem;
import org.hazardledger.platform.WorkFolder;
import org.jdbi.v3.core.Jdbi;

/** Keeps the files that were sent, so that any node can read them again: to answer, to commit, to resume, to report. */
@ApplicationScoped
class ImportFiles {

    private static final int PART = 1024 * 1024;

    private final Jdbi jdbi;
    private final WorkFolder work;

    ImportFiles(Jdbi jdbi, WorkFolder work) {
        this.jdbi = jdbi;
        this.work = work;
    }

    void store(UUID batch, Path file) {
        jdbi.useHandle(handle -> {
            try (InputStream in = Files.newInputStream(file)) {
                int part = 0;
                for (byte[] bytes = in.readNBytes(PART); bytes.length > 0; bytes = in.readNBytes(PART)) {
                    handle.execute(
                            "insert into import_file (batch_id, part, bytes) values (?, ?, ?)", batch, part++, bytes);
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    /** A copy of its own for whoever asks, to be deleted by them. Files are kept for a while only. */
    Path fetch(UUID batch) {
        return jdbi.inTransaction(handle -> {
            try (Stream<byte[]> parts = handle
                    .createQuery("select bytes from import_file where batch_id = :batch order by part")
                    .bind("batch", batch)
                    .setFetchSize(4)
                    .mapTo(byte[].class)
                    .stream()) {
                Iterator<byte[]> all = parts.iterator();
                if (!all.hasNext()) {
                    throw Problem.conflict("import-file-expired");
                }
                Path copy = work.file("import");
                try (OutputStream out = Files.newOutputStream(copy)) {
                    while (all.hasNext()) {
                        out.write(all.next());
                    }
                }
                return copy;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }
}
