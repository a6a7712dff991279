package org.hazardledger.platform;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** The table of jobs. */
@ApplicationScoped
class JobStore {

    private static final String COLUMNS = "id, kind, state, done, total, message, result, created_at, updated_at";

    private final Jdbi jdbi;
    private final ObjectMapper json;
    private final Clock clock;

    JobStore(Jdbi jdbi, ObjectMapper json, Clock clock) {
        this.jdbi = jdbi;
        this.json = json;
        this.clock = clock;
    }

    Job queue(UUID ownerId, String kind, @Nullable Long total) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        insert into job (id, owner_id, kind, state, total, created_at, updated_at)
                        values (:id, :owner, :kind, 'QUEUED', :total, :now, :now) returning\s""" + COLUMNS)
                .bind("id", Ids.next())
                .bind("owner", ownerId)
                .bind("kind", kind)
                .bind("total", total)
                .bind("now", BusinessTime.now(clock))
                .mapTo(Job.class)
                .one());
    }

    Optional<Job> find(UUID id, UUID ownerId) {
        return jdbi.withHandle(
                handle -> handle.createQuery("select " + COLUMNS + " from job where id = :id and owner_id = :owner")
                        .bind("id", id)
                        .bind("owner", ownerId)
                        .mapTo(Job.class)
                        .findOne());
    }

    /** Queues a job that is over once more; empty when it is not over, or somebody else's. */
    Optional<Job> requeue(UUID id, UUID ownerId) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        update job set state = 'QUEUED', cancel_requested = false, message = null, result = null,
                            updated_at = :now
                        where id = :id and owner_id = :owner and state in ('FAILED', 'CANCELLED') returning\s""" + COLUMNS)
                .bind("id", id)
                .bind("owner", ownerId)
                .bind("now", BusinessTime.now(clock))
                .mapTo(Job.class)
                .findOne());
    }

    /** Moves a queued job to running; false when it was cancelled meanwhile. */
    boolean begin(UUID id) {
        return change("update job set state = 'RUNNING', updated_at = :now where id = :id and state = 'QUEUED'", id);
    }

    /** A queued job is over at once, running work is asked to stop. */
    boolean cancel(UUID id) {
        return change("""
                update job set cancel_requested = true, updated_at = :now,
                    state = case state when 'QUEUED' then 'CANCELLED' else state end
                where id = :id and state in ('QUEUED', 'RUNNING')""", id);
    }

    /** Stores how far the work is, which also says that its node lives. Answers whether it is to stop. */
    boolean pulse(Progress progress) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        update job set done = :done, total = :total, message = :message, updated_at = :now
                        where id = :id and state in ('QUEUED', 'RUNNING') returning cancel_requested""")
                .bind("id", progress.jobId())
                .bind("done", progress.done())
                .bind("total", progress.total())
                .bind("message", progress.message())
                .bind("now", BusinessTime.now(clock))
                .mapTo(Boolean.class)
                .findOne()
                .orElse(true));
    }

    void finish(Progress progress, Job.State state, @Nullable Object result) {
        String text = result == null ? null : write(result);
        jdbi.useHandle(handle -> handle.createUpdate("""
                        update job set state = :state, done = :done, total = :total, message = :message,
                            result = cast(:result as jsonb), updated_at = :now
                        where id = :id and state in ('QUEUED', 'RUNNING')""")
                .bind("id", progress.jobId())
                .bind("state", state.name())
                .bind("done", progress.done())
                .bind("total", progress.total())
                .bind("message", progress.message())
                .bind("result", text)
                .bind("now", BusinessTime.now(clock))
                .execute());
    }

    /** Work whose node has been silent for so long is lost, and said to be. */
    int failSilent(Duration silence) {
        return jdbi.withHandle(handle -> handle.createUpdate("""
                        update job set state = 'FAILED', message = null, updated_at = :now
                        where state in ('QUEUED', 'RUNNING') and updated_at < :before""")
                .bind("now", BusinessTime.now(clock))
                .bind("before", BusinessTime.now(clock).minus(silence))
                .execute());
    }

    private boolean change(String sql, UUID id) {
        return jdbi.withHandle(handle -> handle.createUpdate(sql)
                        .bind("id", id)
                        .bind("now", BusinessTime.now(clock))
                        .execute()
                == 1);
    }

    private String write(Object result) {
        try {
            return json.writeValueAsString(result);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("a job's result must be JSON", e);
        }
    }
}
