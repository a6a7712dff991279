package org.hazardledger.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.hazardledger.exchange.form.FileReading;
import org.hazardledger.exchange.form.ReadRow;
import org.hazardledger.exchange.form.ReadRow.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * Reads a file on a thread of its own while the rows before are settled. At most three chunks are in memory: one that is read,
 * one that waits and one that is settled.
 */
final class ReadAhead {

    private static final long PATIENCE_MILLIS = 200;

    private final FileReading reading;
    private final int chunk;
    private final BlockingQueue<Step> ready = new ArrayBlockingQueue<>(1);
    private volatile boolean abandoned;

    private ReadAhead(FileReading reading, int chunk) {
        this.reading = reading;
        this.chunk = chunk;
    }

    /** Rows of one kind of content, or the end of the file with what went wrong. */
    private record Step(
            List<ReadRow> rows, boolean last, @Nullable RuntimeException failure) {}

    /**
     * Hands the rows over in their order.
     *
     * @param behind so many rows are left out; they are read all the same, because later rows refer to them
     * @param chunk so many rows at most are handed over together, of one kind of content
     */
    static void read(FileReading reading, int behind, int chunk, Consumer<List<ReadRow>> settle) {
        ReadAhead ahead = new ReadAhead(reading, chunk);
        Thread reader = new Thread(() -> ahead.run(behind), "import-reader");
        reader.setDaemon(true);
        reader.start();
        try {
            for (Step step = ahead.next(reader); ; step = ahead.next(reader)) {
                if (step.failure() != null) {
                    throw step.failure();
                }
                if (!step.rows().isEmpty()) {
                    settle.accept(step.rows());
                }
                if (step.last()) {
                    return;
                }
            }
        } finally {
            // the file is deleted next
            ahead.abandon(reader);
        }
    }

    private Step next(Thread reader) {
        try {
            Step step = ready.poll(PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
            while (step == null) {
                if (!reader.isAlive() && ready.isEmpty()) {
                    throw new IllegalStateException("the reader of an import ended without a word");
                }
                step = ready.poll(PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
            }
            return step;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while an import was read", e);
        }
    }

    private void abandon(Thread reader) {
        abandoned = true;
        ready.clear();
        try {
            reader.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void run(int behind) {
        List<ReadRow> rest;
        try {
            Chunks chunks = new Chunks(behind);
            reading.rows(chunks::add);
            rest = chunks.rows;
        } catch (CancellationException nobodyWaits) {
            return;
        } catch (RuntimeException e) {
            tell(new Step(List.of(), true, e));
            return;
        }
        tell(new Step(rest, true, null));
    }

    /** Waits until the chunk before is taken; gives up once nobody waits for more. */
    private boolean tell(Step step) {
        try {
            while (!abandoned) {
                if (ready.offer(step, PATIENCE_MILLIS, TimeUnit.MILLISECONDS)) {
                    return true;
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return false;
    }

    /** Collects rows until there are enough, or the next one is of another kind. */
    private final class Chunks {

        private int left;
        private List<ReadRow> rows = new ArrayList<>();
        private @Nullable Class<?> kind;

        Chunks(int behind) {
            left = behind;
        }

        void add(ReadRow row) {
            if (left > 0) {
                left--;
                return;
            }
            boolean accepted = row.verdict() == Verdict.ACCEPTED;
            boolean otherKind =
                    accepted && kind != null && kind != row.content().getClass();
            if (rows.size() >= chunk || otherKind) {
                if (!tell(new Step(rows, false, null))) {
                    throw new CancellationException();
                }
                rows = new ArrayList<>();
                kind = null;
            }
            kind = accepted ? row.content().getClass() : kind;
            rows.add(row);
        }
    }
}
