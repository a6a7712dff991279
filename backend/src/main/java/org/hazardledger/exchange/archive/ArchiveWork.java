package org.hazardledger.exchange.archive;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hazardledger.exchange.ExportFormat;
import org.hazardledger.exchange.HazardExport;
import org.hazardledger.ledger.ChainCopy;
import org.hazardledger.photo.LargeObjects;
import org.hazardledger.platform.BusinessTime;
import org.hazardledger.platform.Ids;
import org.hazardledger.platform.Progress;
import org.hazardledger.platform.WorkFolder;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.transaction.TransactionIsolationLevel;
import org.jspecify.annotations.Nullable;

/**
 * The job of an archive. Tables, chains and the list of files are of one moment; then file after file goes straight into
 * the object store. The object first, then the row: an archive that can be found is whole.
 */
@ApplicationScoped
class ArchiveWork {

    private final Jdbi jdbi;
    private final HazardExport export;
    private final ArchivePacker packer;
    private final LargeObjects objects;
    private final Archives archives;
    private final ArchiveRetention retention;
    private final ObjectMapper json;
    private final WorkFolder work;
    private final Clock clock;

    ArchiveWork(
            Jdbi jdbi,
            HazardExport export,
            ArchivePacker packer,
            LargeObjects objects,
            Archives archives,
            ArchiveRetention retention,
            ObjectMapper json,
            WorkFolder work,
            Clock clock) {
        this.jdbi = jdbi;
        this.export = export;
        this.packer = packer;
        this.objects = objects;
        this.archives = archives;
        this.retention = retention;
        this.json = json;
        this.work = work;
        this.clock = clock;
    }

    /** A chain in the archive, as its summary tells it. */
    record Chain(
            String file,
            String organisationId,
            String code,
            String name,
            long events,
            long withheld,
            long headSequence,
            String headHash,
            @Nullable Long brokenAt,
            @Nullable String reason) {}

    /** What is counted while the archive is written. */
    private static final class Count {
        private long files;
        private long missing;
        private long brokenChains;
    }

    ArchiveResult run(ArchiveOrder order, Progress progress) throws Exception {
        String key = ArchiveRetention.PREFIX + Ids.next();
        Instant asOf = BusinessTime.now(clock);
        Count count = new Count();
        LargeObjects.Stored stored =
                objects.store(key, "application/zip", out -> write(order, progress, asOf, out, count));
        ArchiveResult result =
                new ArchiveResult(count.files, count.missing, count.brokenChains, stored.size(), stored.sha256());
        archives.built(progress.jobId(), key, result, asOf, retention.expiry());
        boolean whole = count.missing == 0 && count.brokenChains == 0;
        progress.message(
                whole
                        ? order.texts().text("archive.built", count.files)
                        : order.texts().text("archive.incomplete", count.files, count.missing, count.brokenChains));
        return result;
    }

    private void write(ArchiveOrder order, Progress progress, Instant asOf, OutputStream out, Count count)
            throws IOException {
        progress.message(order.texts().text("archive.tables"));
        try (ArchiveFile file = new ArchiveFile(out, json, asOf, work.file("manifest"))) {
            file.add("说明-README.txt", ArchiveResources.copy("README.txt"));
            file.add("proof/verify.py", ArchiveResources.copy("verify.py"));
            List<Chain> chains = new ArrayList<>();
            try (PackingList list = jdbi.inTransaction(TransactionIsolationLevel.REPEATABLE_READ, handle -> {
                tables(handle, order, file);
                chains(handle, order, progress, file, chains);
                return PackingList.draw(handle, order, json, work.file("list"));
            })) {
                packer.pack(list, order, progress, file);
            }
            file.finish(summary(order, asOf, chains));
            count.files = file.files();
            count.missing = file.missing();
            count.brokenChains =
                    chains.stream().filter(chain -> chain.reason() != null).count();
        }
    }

    private void tables(Handle handle, ArchiveOrder order, ArchiveFile file) throws IOException {
        for (ExportFormat format : List.of(ExportFormat.CSV, ExportFormat.NDJSON)) {
            file.add(
                    format.fileName("hazards"),
                    out -> export.write(
                            handle,
                            order.caller(),
                            ArchiveOrder.HAZARDS,
                            order.bindings(),
                            format,
                            order.texts(),
                            out));
        }
    }

    private static void chains(
            Handle handle, ArchiveOrder order, Progress progress, ArchiveFile file, List<Chain> chains)
            throws IOException {
        for (ArchiveOrder.School school : order.schools()) {
            progress.stopIfCancelled();
            String path = "ledger/" + SafeName.of(school.code()) + ".ndjson";
            file.add(path, out -> {
                ChainCopy.Written written = ChainCopy.write(handle, order.caller(), school.id(), out);
                chains.add(new Chain(
                        path,
                        school.id().toString(),
                        school.code(),
                        school.officialName(),
                        written.events(),
                        written.withheld(),
                        written.headSequence(),
                        written.headHash(),
                        written.brokenAt(),
                        written.reason()));
            });
        }
    }

    private static Map<String, Object> summary(ArchiveOrder order, Instant asOf, List<Chain> chains) {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("format", "hazard-ledger-archive/1");
        facts.put("asOf", asOf.toString());
        facts.put("madeBy", order.caller().name());
        facts.put("schools", order.schools().size());
        facts.put("campaign", order.campaign() == null ? null : order.campaign().name());
        facts.put("chains", chains);
        return facts;
    }
}
