package org.hazardledger.platform;

import io.quarkus.arc.Arc;
import io.quarkus.arc.ManagedContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jboss.logging.MDC;

/** Runs work on a few threads of its own, so that imports and large documents never starve the requests. */
@ApplicationScoped
class JobRunner {

    private static final Logger LOG = Logger.getLogger(JobRunner.class);
    private static final long PULSE_MILLIS = 400;
    private static final long PATIENCE_SECONDS = 15;

    private final JobStore store;
    private final RequestContext request;
    private final ExecutorService workers;
    private final ExecutorService aside;
    private final ScheduledExecutorService pulse;
    private final Map<UUID, Progress> alive = new ConcurrentHashMap<>();

    JobRunner(
            JobStore store,
            RequestContext request,
            @ConfigProperty(name = "hazard-ledger.jobs-at-once", defaultValue = "2") int atOnce) {
        this.store = store;
        this.request = request;
        ClassLoader loader = Thread.currentThread().getContextClassLoader();
        this.workers = Executors.newFixedThreadPool(atOnce, work -> thread(work, "job", loader));
        this.aside = Executors.newSingleThreadExecutor(work -> thread(work, "job-aside", loader));
        this.pulse = Executors.newSingleThreadScheduledExecutor(work -> thread(work, "job-pulse", loader));
        pulse.scheduleWithFixedDelay(this::beat, PULSE_MILLIS, PULSE_MILLIS, TimeUnit.MILLISECONDS);
    }

    /**
     * One piece of work with the language and the identifier of the request that started it.
     *
     * @param isLong goes one after the other on a thread beside the others, which it must not keep waiting
     */
    record Task(Progress progress, Work work, String requestId, Locale locale, boolean isLong) {}

    void submit(Task task) {
        alive.put(task.progress().jobId(), task.progress());
        (task.isLong() ? aside : workers).execute(() -> run(task));
    }

    private void run(Task task) {
        ManagedContext context = Arc.container().requestContext();
        context.activate();
        MDC.put("requestId", task.requestId());
        try {
            request.begin(task.requestId(), task.locale(), null);
            if (store.begin(task.progress().jobId())) {
                work(task);
            }
        } catch (RuntimeException e) {
            LOG.errorf(
                    e,
                    "The state of job %s could not be stored",
                    task.progress().jobId());
        } finally {
            alive.remove(task.progress().jobId());
            MDC.remove("requestId");
            context.terminate();
        }
    }

    private void work(Task task) {
        Progress progress = task.progress();
        try {
            Object result = task.work().run(progress);
            store.finish(progress, Job.State.DONE, result);
        } catch (CancellationException e) {
            store.finish(progress, Job.State.CANCELLED, null);
        } catch (Problem refusal) {
            progress.message(Messages.of(task.locale()).text("problem." + refusal.code(), refusal.args()));
            store.finish(progress, Job.State.FAILED, null);
        } catch (Exception e) {
            LOG.errorf(e, "Job %s failed", progress.jobId());
            progress.message(Messages.of(task.locale()).text("problem.internal"));
            store.finish(progress, Job.State.FAILED, null);
        }
    }

    private void beat() {
        for (Progress progress : alive.values()) {
            try {
                if (store.pulse(progress) && alive.containsKey(progress.jobId())) {
                    progress.cancel();
                }
            } catch (RuntimeException e) {
                LOG.warnf("The progress of job %s could not be stored: %s", progress.jobId(), e.getMessage());
            }
        }
    }

    /** Lets running work come to an end for a while, then marks what is left as failed. */
    void stop() {
        List<ExecutorService> all = List.of(workers, aside);
        all.forEach(ExecutorService::shutdown);
        long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        try {
            for (ExecutorService each : all) {
                if (!each.awaitTermination(until - System.nanoTime(), TimeUnit.NANOSECONDS)) {
                    each.shutdownNow();
                }
            }
        } catch (InterruptedException e) {
            all.forEach(ExecutorService::shutdownNow);
            Thread.currentThread().interrupt();
        }
        pulse.shutdownNow();
        alive.values().forEach(progress -> store.finish(progress, Job.State.FAILED, null));
    }

    private static Thread thread(Runnable work, String name, ClassLoader loader) {
        Thread thread = new Thread(work, name);
        thread.setDaemon(true);
        thread.setContextClassLoader(loader);
        return thread;
    }
}
