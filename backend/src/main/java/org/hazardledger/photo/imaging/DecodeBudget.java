package org.hazardledger.photo.imaging;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * Bounds what all decodes together may use: a megapixel is a permit, and a decode takes at least one processor's
 * share. Who does not get in within the patience is told to come again.
 */
final class DecodeBudget {

    private static final int PIXELS_PER_PERMIT = 1_000_000;

    private final int permits;
    private final int least;
    private final Duration patience;
    private final Semaphore semaphore;

    DecodeBudget(long maxPixels, int processors, Duration patience) {
        this.permits = Math.max(1, (int) (maxPixels / PIXELS_PER_PERMIT));
        this.least = Math.max(1, permits / Math.max(1, processors));
        this.patience = patience;
        this.semaphore = new Semaphore(permits, true);
    }

    /** Takes a share for so many pixels; closing it gives it back. */
    Share acquire(long pixels) {
        int share = (int) Math.min(permits, Math.max(least, pixels / PIXELS_PER_PERMIT));
        try {
            if (!semaphore.tryAcquire(share, patience.toMillis(), TimeUnit.MILLISECONDS)) {
                throw Refusal.busy();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw Refusal.busy();
        }
        return () -> semaphore.release(share);
    }

    interface Share extends AutoCloseable {
        @Override
        void close();
    }
}
