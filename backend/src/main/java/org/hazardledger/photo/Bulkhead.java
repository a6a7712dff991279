package org.hazardledger.photo;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.hazardledger.platform.Problem;
import org.hazardledger.platform.ProblemType;

/** Lets a bounded number of pieces of work run at once; who waits longer than the patience gets a 503. */
final class Bulkhead {

    private final Semaphore places;
    private final Duration patience;

    Bulkhead(int places, Duration patience) {
        this.places = new Semaphore(places, true);
        this.patience = patience;
    }

    <T> T within(Supplier<T> work) {
        enter();
        try {
            return work.get();
        } finally {
            places.release();
        }
    }

    private void enter() {
        try {
            if (places.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                return;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        throw Problem.of(ProblemType.UNAVAILABLE, "photo-busy");
    }
}
