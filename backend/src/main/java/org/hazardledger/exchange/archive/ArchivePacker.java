package org.hazardledger.exchange.archive;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import org.hazardledger.document.DocumentFormat;
import org.hazardledger.document.Papers;
import org.hazardledger.exchange.archive.PackingList.Item;
import org.hazardledger.identity.Caller;
import org.hazardledger.photo.PhotoCopies;
import org.hazardledger.platform.Problem;
import org.hazardledger.platform.ProblemType;
import org.hazardledger.platform.Progress;
import org.hazardledger.platform.Sha256;
import org.jboss.logging.Logger;
import org.jdbi.v3.core.Jdbi;

/**
 * Packs the files of a list one after the other. What is gone, damaged or cannot be printed is written down as missing;
 * when the store does not answer, nothing can be known and the archive is not built.
 */
@ApplicationScoped
class ArchivePacker {

    private static final Logger LOG = Logger.getLogger(ArchivePacker.class);

    private final Papers papers;
    private final PhotoCopies copies;
    private final Jdbi jdbi;

    ArchivePacker(Papers papers, PhotoCopies copies, Jdbi jdbi) {
        this.papers = papers;
        this.copies = copies;
        this.jdbi = jdbi;
    }

    void pack(PackingList list, ArchiveOrder order, Progress progress, ArchiveFile file) throws IOException {
        progress.total(list.files());
        progress.message(order.texts().text("archive.files"));
        AtomicLong done = new AtomicLong();
        list.each(item -> {
            progress.stopIfCancelled();
            try {
                pack(item, order, progress, file);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            progress.step(done.incrementAndGet());
        });
    }

    private void pack(Item item, ArchiveOrder order, Progress progress, ArchiveFile file) throws IOException {
        Caller caller = order.caller();
        switch (item.kind()) {
            case PHOTO -> photo(item, caller, file);
            case SCAN -> scan(item, file);
            case WEEKLY_XLSX -> form(item, progress, file, () -> weekly(item, caller, DocumentFormat.XLSX));
            case WEEKLY_PDF -> form(item, progress, file, () -> weekly(item, caller, DocumentFormat.PDF));
            case SHEET ->
                form(
                        item,
                        progress,
                        file,
                        () -> papers.comparison(caller, item.id(), order.campaignId(), DocumentFormat.PDF)
                                .file());
        }
    }

    private void photo(Item item, Caller caller, ArchiveFile file) throws IOException {
        try {
            copies.lend(caller, item.id(), copy -> {
                try {
                    file.addAsItIs(
                            item.path(),
                            copy.file(),
                            Map.of("photo", item.id(), "taken", text(item.sha256()), "exact", copy.exact()));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        } catch (Problem refusal) {
            missing(item, file, refusal);
        }
    }

    private void scan(Item item, ArchiveFile file) throws IOException {
        byte[] scan =
                jdbi.withHandle(handle -> handle.createQuery("select content from submission_document where id = :id")
                        .bind("id", item.id())
                        .mapTo(byte[].class)
                        .one());
        if (Sha256.hex(scan).equals(item.sha256())) {
            file.add(item.path(), out -> out.write(scan));
        } else {
            LOG.errorf("EVIDENCE DAMAGED: scan %s is not the one that was taken in", item.id());
            file.missing(item.path(), "scan-damaged", Map.of("taken", text(item.sha256())));
        }
    }

    private byte[] weekly(Item item, Caller caller, DocumentFormat format) {
        return papers.weekly(caller, item.schoolId(), item.campaignId(), item.period(), format)
                .file();
    }

    private void form(Item item, Progress progress, ArchiveFile file, Supplier<byte[]> press) throws IOException {
        byte[] printed;
        try {
            printed = whenFree(progress, press);
        } catch (Problem refusal) {
            missing(item, file, refusal);
            return;
        }
        file.add(item.path(), out -> out.write(printed));
    }

    /** Forms that people wait for go first: a busy press is asked again, for as long as the archive is wanted. */
    private static byte[] whenFree(Progress progress, Supplier<byte[]> press) {
        while (true) {
            progress.stopIfCancelled();
            try {
                return press.get();
            } catch (Problem refusal) {
                if (!refusal.code().equals("renderer-busy")) {
                    throw refusal;
                }
            }
        }
    }

    private static void missing(Item item, ArchiveFile file, Problem refusal) throws IOException {
        boolean unknown =
                refusal.type() == ProblemType.UNAVAILABLE && !refusal.code().equals("photo-damaged");
        if (unknown) {
            throw refusal;
        }
        file.missing(
                item.path(),
                refusal.code(),
                item.sha256() == null ? Map.of() : Map.of("photo", item.id(), "taken", item.sha256()));
    }

    private static String text(@org.jspecify.annotations.Nullable String sha256) {
        return sha256 == null ? "" : sha256;
    }
}
