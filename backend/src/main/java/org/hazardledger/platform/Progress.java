package org.hazardledger.platform;

import java.util.UUID;
import java.util.concurrent.CancellationException;
import org.jspecify.annotations.Nullable;

/**
 * What running work tells about itself. Calls are cheap: what was said last is stored a few times a second, outside
 * the work's own transactions.
 */
public final class Progress {

    private final UUID jobId;
    private volatile long done;
    private volatile @Nullable Long total;
    private volatile @Nullable String message;
    private volatile boolean cancelled;

    Progress(UUID jobId, @Nullable Long total) {
        this.jobId = jobId;
        this.total = total;
    }

    public UUID jobId() {
        return jobId;
    }

    /** So many steps are done. */
    public void step(long stepsDone) {
        done = stepsDone;
    }

    /** How many steps there will be, once that is known. */
    public void total(long steps) {
        total = steps;
    }

    /** What is being done now, in the language of the request that started the work. */
    public void message(String text) {
        message = text;
    }

    /** Whether the owner asked to stop. */
    public boolean cancelled() {
        return cancelled;
    }

    /** Ends the work here when the owner asked to stop; what it committed before stays. */
    public void stopIfCancelled() {
        if (cancelled) {
            throw new CancellationException();
        }
    }

    void cancel() {
        cancelled = true;
    }

    long done() {
        return done;
    }

    @Nullable
    Long total() {
        return total;
    }

    @Nullable
    String message() {
        return message;
    }
}
