package org.hazardledger.document;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hazardledger.platform.Problem;
import org.hazardledger.platform.ProblemType;

/**
 * Lets only a few forms be printed at once. Printing is pure computation and takes tens of megabytes; without a bound, the last
 * minutes before a cut-off would slow down everybody else.
 */
@ApplicationScoped
class RenderGate {

    private static final int PATIENCE_SECONDS = 25;

    private final Semaphore presses;

    RenderGate(@ConfigProperty(name = "hazard-ledger.documents.at-once") int atOnce) {
        presses = new Semaphore(atOnce, true);
    }

    /** Prints when a press is free; 503 when none is for too long. Loading photos is part of it: they are what takes the memory. */
    <T> T print(Supplier<T> form) {
        try {
            if (!presses.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw Problem.of(ProblemType.UNAVAILABLE, "renderer-busy");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw Problem.of(ProblemType.UNAVAILABLE, "renderer-busy");
        }
        try {
            return form.get();
        } finally {
            presses.release();
        }
    }
}
