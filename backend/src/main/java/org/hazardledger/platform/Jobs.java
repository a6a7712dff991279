package org.hazardledger.platform;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.net.URI;
import java.time.Duration;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/**
 * Long work outside the request: it begins after the transaction that started it was committed, tells how far it is,
 * can be cancelled, and is never left hanging. Work that a crash interrupted is marked as failed as soon as its node
 * has been silent for {@link #SILENCE}; it is not repeated, because only its owner knows whether that is wanted.
 */
@ApplicationScoped
public class Jobs {

    static final Duration SILENCE = Duration.ofSeconds(30);

    private final JobStore store;
    private final JobRunner runner;
    private final RequestContext request;
    private final TransactionSynchronizationRegistry transaction;

    Jobs(JobStore store, JobRunner runner, RequestContext request, TransactionSynchronizationRegistry transaction) {
        this.store = store;
        this.runner = runner;
        this.request = request;
        this.transaction = transaction;
    }

    /**
     * Queues work; inside a transaction it begins after the commit and is forgotten by a rollback.
     *
     * @param ownerId the person who alone may see and cancel it
     * @param kind stable name of the work, such as {@code import}
     * @param total how many steps there will be, null when unknown
     */
    public Job start(UUID ownerId, String kind, @Nullable Long total, Work work) {
        Job job = store.queue(ownerId, kind, total);
        submit(job, work, false);
        return job;
    }

    /**
     * The same for work of many minutes: of such, each node does one at a time, and other work never waits for it.
     */
    public Job startLong(UUID ownerId, String kind, Work work) {
        Job job = store.queue(ownerId, kind, null);
        submit(job, work, true);
        return job;
    }

    /**
     * Queues work again under the same id, after it failed, was cancelled or was interrupted. The work itself knows where
     * to go on.
     */
    public Job resume(UUID ownerId, UUID id, Work work) {
        Job job = store.requeue(id, ownerId).orElseThrow(() -> Problem.conflict("job-not-over"));
        submit(job, work, false);
        return job;
    }

    /** What whoever started work is answered: 202 and where to look. */
    public static RestResponse<Job> accepted(Job job) {
        return RestResponse.ResponseBuilder.create(RestResponse.Status.ACCEPTED, job)
                .location(URI.create("/api/v1/jobs/" + job.id()))
                .build();
    }

    private void submit(Job job, Work work, boolean isLong) {
        JobRunner.Task task = new JobRunner.Task(
                new Progress(job.id(), job.total()), work, request.requestId(), request.locale(), isLong);
        if (transaction.getTransactionStatus() == Status.STATUS_NO_TRANSACTION) {
            runner.submit(task);
        } else {
            transaction.registerInterposedSynchronization(new AfterCommit(() -> runner.submit(task)));
        }
    }

    void begin(@Observes StartupEvent started) {
        store.failSilent(SILENCE);
    }

    @Scheduled(every = "10s", delayed = "5s")
    void failLost() {
        store.failSilent(SILENCE);
    }

    void end(@Observes ShutdownEvent stopping) {
        runner.stop();
    }

    private record AfterCommit(Runnable then) implements Synchronization {

        @Override
        public void beforeCompletion() {
            // nothing to prepare: only the outcome matters
        }

        @Override
        public void afterCompletion(int status) {
            if (status == Status.STATUS_COMMITTED) {
                then.run();
            }
        }
    }
}
