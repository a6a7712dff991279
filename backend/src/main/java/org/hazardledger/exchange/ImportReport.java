package org.hazardledger.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import org.hazardledger.exchange.form.Form;
import org.hazardledger.exchange.sheet.ReadLimits;
import org.hazardledger.exchange.sheet.Workbook;
import org.hazardledger.platform.Messages;
import org.jdbi.v3.core.Jdbi;

/**
 * The sender's own file with the fate of each row behind its last column and a comment in every cell there is something
 * to say about. A small workbook keeps its looks; any other file becomes a workbook with the same cells in the same
 * places.
 */
@ApplicationScoped
class ImportReport {

    /** A workbook in memory takes about a hundred times its packed size. */
    private static final long KEEPS_ITS_LOOKS = 512 * 1024;

    private static final int ROWS_AT_ONCE = 500;

    private final Jdbi jdbi;
    private final ImportFiles files;

    /** Workbooks in memory at the same time. */
    private final Semaphore large = new Semaphore(1);

    ImportReport(Jdbi jdbi, ImportFiles files) {
        this.jdbi = jdbi;
        this.files = files;
    }

    /** A report that is ready to be written; that its file is no longer kept has been said before. */
    @FunctionalInterface
    interface Ready {
        void writeTo(OutputStream out);
    }

    Ready prepare(UUID id, UUID fileOf, Messages texts) {
        Path file = files.fetch(fileOf);
        return out -> {
            try {
                write(id, file, texts, out);
            } finally {
                delete(file);
            }
        };
    }

    private void write(UUID id, Path file, Messages texts, OutputStream out) {
        Workbook workbook =
                bringsPictures(id) ? PictureTable.of(file, texts) : Workbook.open(file, ReadLimits.STANDARD);
        jdbi.useTransaction(handle -> {
            try (RowNotes notes = RowNotes.of(
                    handle
                            .createQuery(Imports.ROWS + " order by r.position")
                            .bind("id", id)
                            .setFetchSize(ROWS_AT_ONCE)
                            .mapTo(Imports.Row.class)
                            .stream(),
                    texts)) {
                if (workbook.description().equals("xlsx") && Files.size(file) <= KEEPS_ITS_LOOKS) {
                    annotate(file, notes, texts, out);
                } else {
                    new RebuiltReport(workbook, notes, texts).write(out);
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private boolean bringsPictures(UUID id) {
        return jdbi.withHandle(handle -> handle.createQuery("select form from import_batch where id = :id")
                        .bind("id", id)
                        .mapTo(String.class)
                        .findOne())
                .flatMap(Form::labelled)
                .map(Form::bringsPictures)
                .orElse(false);
    }

    private void annotate(Path file, RowNotes notes, Messages texts, OutputStream out) throws IOException {
        large.acquireUninterruptibly();
        try {
            new AnnotatedReport(file, notes, texts).write(out);
        } finally {
            large.release();
        }
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
