package org.hazardledger.exchange;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.UUID;
import org.hazardledger.exchange.sheet.ReadLimits;
import org.hazardledger.exchange.sheet.Workbook;
import org.hazardledger.platform.Job;
import org.hazardledger.platform.Jobs;
import org.hazardledger.platform.Problem;
import org.hazardledger.platform.Progress;
import org.hazardledger.platform.Sha256;
import org.hazardledger.platform.WorkFolder;

/** Starts imports: what cannot be a table is refused at once, everything else is found out by the job. */
@ApplicationScoped
class ImportService {

    static final String KIND = "import";

    private final Jobs jobs;
    private final ImportBatches batches;
    private final ImportFiles files;
    private final ImportWork work;
    private final WorkFolder folder;

    ImportService(Jobs jobs, ImportBatches batches, ImportFiles files, ImportWork work, WorkFolder folder) {
        this.jobs = jobs;
        this.batches = batches;
        this.files = files;
        this.work = work;
        this.folder = folder;
    }

    /** Takes a copy of the upload, which ends with its request, and starts the job on it. */
    Job start(NewImport asked) {
        if (Reach.ofHazards(asked.caller()).nowhere()) {
            throw Problem.forbidden();
        }
        Refusal.explained(() -> PictureImport.takes(asked)
                ? PictureImport.readable(asked)
                : Workbook.open(asked.file(), ReadLimits.STANDARD));
        try {
            Path copy = folder.file("import");
            return queue(asked.movedTo(Files.copy(asked.file(), copy, StandardCopyOption.REPLACE_EXISTING)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Starts the job of an import whose file is its own by now. */
    Job queue(NewImport own) {
        try {
            String sha256 = digest(own.file());
            long size = Files.size(own.file());
            return QuarkusTransaction.joiningExisting().call(() -> {
                Job job = jobs.start(own.caller().personId(), KIND, null, progress -> run(own, progress));
                batches.begin(job.id(), own, sha256, size);
                if (own.earlier().fileOf() == null) {
                    files.store(job.id(), own.file());
                }
                return job;
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Goes on with an import that was interrupted, cancelled or failed, behind the last row it has recorded. */
    Job resume(UUID id, NewImport own) {
        batches.resumed(id);
        return jobs.resume(own.caller().personId(), id, progress -> run(own, progress));
    }

    private ImportResult run(NewImport asked, Progress progress) throws IOException {
        try {
            return Refusal.explained(() -> work.run(asked, progress));
        } finally {
            Files.deleteIfExists(asked.file());
        }
    }

    private static String digest(Path file) throws IOException {
        MessageDigest digest = Sha256.digest();
        try (DigestInputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
            in.transferTo(java.io.OutputStream.nullOutputStream());
        }
        return HexFormat.of().formatHex(digest.digest());
    }
}
