package org.hazardledger.exchange;

import io.quarkus.narayana.jta.QuarkusTransaction;
import java.util.ArrayList;
import java.util.List;
import org.hazardledger.exchange.form.Content;
import org.hazardledger.exchange.form.FileReading;
import org.hazardledger.exchange.form.ReadRow;
import org.hazardledger.exchange.form.Submission;
import org.hazardledger.platform.Progress;
import org.jspecify.annotations.Nullable;

/**
 * One pass over a file: rows are settled in chunks, so that memory and the number of statements stay bounded whatever
 * the size of the file. A chunk and the fates of its rows are stored together or not at all, so an interrupted run goes
 * on behind the last row it has recorded.
 */
final class ImportRun {

    private static final int CHUNK = 2_000;
    private static final int CHUNK_SECONDS = 300;

    /** Chunks commit one by one, or all in the transaction around the run. */
    enum Transactions {
        BY_CHUNK,
        AROUND
    }

    private final FileReading reading;
    private final Merges merges;
    private final ImportRows rows;
    private final Progress progress;
    private final @Nullable DryRun shown;

    private Transactions transactions = Transactions.BY_CHUNK;
    private boolean write;
    private boolean record;
    private boolean refused;
    private boolean bad;
    private int recorded;
    private int position;
    private int rehearsed;

    /** @param shown the dry run that this must not differ from; null for none */
    ImportRun(FileReading reading, Merges merges, ImportRows rows, Progress progress, @Nullable DryRun shown) {
        this.reading = reading;
        this.merges = merges;
        this.rows = rows;
        this.progress = progress;
        this.shown = shown;
    }

    /** Leaves out the rows an interrupted run has settled; they are read again, because later rows refer to them. */
    ImportRun behind(int rowsRecorded) {
        recorded = rowsRecorded;
        return this;
    }

    /** Counts its steps behind those of the pass before. */
    ImportRun after(ImportRun rehearsal) {
        rehearsed = rehearsal.position;
        progress.total(2L * rehearsed);
        return this;
    }

    /** Decides everything and stores nothing; tells whether every row is good. */
    boolean rehearse() {
        run();
        return !bad;
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

    FileReading reading() {
        return reading;
    }

    private void run() {
        position = recorded;
        ReadAhead.read(reading, recorded, CHUNK, this::settle);
    }

    private void settle(List<ReadRow> chunk) {
        progress.stopIfCancelled();
        if (transactions == Transactions.BY_CHUNK) {
            QuarkusTransaction.requiringNew().timeout(CHUNK_SECONDS).run(() -> settleChunk(chunk));
        } else {
            settleChunk(chunk);
        }
        position += chunk.size();
        progress.step((long) rehearsed + position);
    }

    private void settleChunk(List<ReadRow> chunk) {
        List<ReadRow> accepted = chunk.stream()
                .filter(r -> r.verdict() == ReadRow.Verdict.ACCEPTED)
                .toList();
        List<Settled> merged = accepted.isEmpty() ? List.of() : merge(accepted).settle(accepted, write);
        List<Settled> settled = new ArrayList<>(chunk.size());
        int next = 0;
        for (ReadRow row : chunk) {
            settled.add(row.verdict() == ReadRow.Verdict.ACCEPTED ? merged.get(next++) : Settled.asRead(row));
        }
        if (shown != null) {
            shown.compare(position, settled);
        }
        bad |= settled.stream().anyMatch(Settled::bad);
        if (record) {
            rows.add(
                    progress.jobId(),
                    position,
                    refused ? settled.stream().map(Settled::inRejectedFile).toList() : settled);
        }
    }

    private Merge merge(List<ReadRow> accepted) {
        Content content = accepted.get(0).content();
        if (content instanceof Content.Organisation) {
            return merges.organisations();
        }
        return content instanceof Content.Building ? merges.buildings() : merges.hazards(reading.submission());
    }

    /** The merges for this caller, each the same during the whole run. */
    interface Merges {
        Merge organisations();

        Merge buildings();

        Merge hazards(Submission submission);
    }
}
