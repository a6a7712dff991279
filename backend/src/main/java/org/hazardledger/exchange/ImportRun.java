package org.hazardledger.exchange;

import io.quarkus.narayana.jta.QuarkusTransaction;
import java.util.ArrayList;
import java.util.List;
import org.hazardledger.exchange.form.Content;
import org.hazardledger.exchange.form.FileReading;
import org.hazardledger.exchange.form.ReadRow;
import org.hazardledger.exchange.form.Submission;
import org.hazardledger.exchange.sheet.Workbook;
import org.hazardledger.platform.Progress;

/**
 * One pass over a file: rows are settled in chunks, so that memory and the number of statements stay bounded whatever
 * the size of the file.
 */
final class ImportRun {

    private static final int CHUNK = 500;

    /** Chunks commit one by one, or all in the transaction around the run. */
    enum Transactions {
        BY_CHUNK,
        AROUND
    }

    private final NewImport asked;
    private final FileReading reading;
    private final Merges merges;
    private final ImportBatches batches;
    private final Progress progress;

    private final Counters.Sum sum = new Counters.Sum();
    private final List<ImportRowView> first = new ArrayList<>();
    private final List<ReadRow> chunk = new ArrayList<>();
    private Transactions transactions = Transactions.BY_CHUNK;
    private boolean write;
    private boolean record;
    private boolean refused;
    private int position;

    ImportRun(NewImport asked, FileReading reading, Merges merges, ImportBatches batches, Progress progress) {
        this.asked = asked;
        this.reading = reading;
        this.merges = merges;
        this.batches = batches;
        this.progress = progress;
    }

    /** Decides everything and stores nothing; tells whether every row is good. */
    boolean rehearse() {
        run();
        return !sum.anyBad();
    }

    /** Records the fates a dry run or a refused file gives, without touching register or ledger. */
    ImportRun recordOnly(boolean fileRefused) {
        record = true;
        refused = fileRefused;
        run();
        return this;
    }

    /** Takes the rows over and records their fates. */
    ImportRun commit(Transactions how) {
        write = true;
        record = true;
        transactions = how;
        run();
        return this;
    }

    ImportResult result(Workbook workbook) {
        Counters counters = sum.counters();
        progress.total(position);
        batches.end(progress.jobId(), workbook.description(), reading, counters);
        return new ImportResult(
                reading.form().label(),
                workbook.description(),
                Labels.of(asked.mode()),
                write,
                counters,
                reading.warnings().stream()
                        .map(code -> ImportResult.FileWarning.of(code, asked.texts()))
                        .toList(),
                ImportResult.SubmissionView.of(reading.submission()),
                ImportResult.LookbackView.of(reading.lookback()),
                List.copyOf(first),
                first.size() == position);
    }

    private void run() {
        reading.rows(row -> {
            if (chunk.size() >= CHUNK || !sameKind(row)) {
                flush();
            }
            chunk.add(row);
        });
        flush();
    }

    private boolean sameKind(ReadRow row) {
        return row.verdict() != ReadRow.Verdict.ACCEPTED
                || chunk.stream()
                        .filter(r -> r.verdict() == ReadRow.Verdict.ACCEPTED)
                        .limit(1)
                        .allMatch(r -> r.content().getClass() == row.content().getClass());
    }

    private void flush() {
        if (write && transactions == Transactions.BY_CHUNK) {
            QuarkusTransaction.requiringNew().timeout(300).run(this::settleChunk);
        } else {
            settleChunk();
        }
        chunk.clear();
        progress.step(position);
        progress.stopIfCancelled();
    }

    private void settleChunk() {
        List<ReadRow> accepted = chunk.stream()
                .filter(r -> r.verdict() == ReadRow.Verdict.ACCEPTED)
                .toList();
        List<Settled> merged = accepted.isEmpty() ? List.of() : merge(accepted).settle(accepted, write);
        List<Settled> settled = new ArrayList<>(chunk.size());
        int next = 0;
        for (ReadRow row : chunk) {
            Settled one = row.verdict() == ReadRow.Verdict.ACCEPTED ? merged.get(next++) : Settled.asRead(row);
            settled.add(refused ? one.inRejectedFile() : one);
        }
        settled.forEach(sum::add);
        if (record) {
            batches.addRows(progress.jobId(), position, settled);
            settled.stream()
                    .limit(Math.max(0, ImportResult.ROWS - first.size()))
                    .map(s -> ImportRowView.of(s, reading.labels(), asked.texts()))
                    .forEach(first::add);
        }
        position += settled.size();
    }

    private Merge merge(List<ReadRow> accepted) {
        Content content = accepted.get(0).content();
        if (content instanceof Content.Organisation) {
            return merges.organisations();
        }
        return content instanceof Content.Building ? merges.buildings() : merges.hazards(reading.submission());
    }

    /** The merges for this caller. */
    interface Merges {
        Merge organisations();

        Merge buildings();

        Merge hazards(Submission submission);
    }
}
