package org.hazardledger.platform;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.jboss.resteasy.reactive.RestResponse;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.json.Json;
import org.jspecify.annotations.Nullable;

/** Answers that were given before, kept for two days by caller, route and key. */
@ApplicationScoped
class IdempotencyKeys {

    private static final Duration KEPT = Duration.ofHours(48);

    private final Jdbi jdbi;
    private final ObjectMapper json;
    private final Clock clock;

    IdempotencyKeys(Jdbi jdbi, ObjectMapper json, Clock clock) {
        this.jdbi = jdbi;
        this.json = json;
        this.clock = clock;
    }

    public record Claim(String caller, String route, String key, String fingerprint) {}

    public record Stored(
            String fingerprint,
            int status,
            @Json Map<String, String> headers,
            @Nullable String body) {}

    /** The stored answer of the claim, or the work's own answer, which is stored. */
    Object answer(Claim claim, Callable<Object> work) throws Exception {
        Optional<Stored> stored = jdbi.withHandle(handle -> {
            lock(handle, claim);
            return find(handle, claim);
        });
        if (stored.isPresent()) {
            if (!stored.get().fingerprint().equals(claim.fingerprint())) {
                throw Problem.of(ProblemType.UNPROCESSABLE, "idempotency-key-reused");
            }
            return replay(stored.get());
        }
        Object answer = work.call();
        if (answer instanceof RestResponse<?> response && response.getStatus() < 300) {
            store(claim, response);
        }
        return answer;
    }

    private static void lock(Handle handle, Claim claim) {
        boolean free = handle.createQuery("select pg_try_advisory_xact_lock(hashtextextended(:name, 0))")
                .bind("name", claim.caller() + '\n' + claim.route() + '\n' + claim.key())
                .mapTo(Boolean.class)
                .one();
        if (!free) {
            throw Problem.conflict("idempotency-in-progress");
        }
    }

    private static Optional<Stored> find(Handle handle, Claim claim) {
        return handle.createQuery(
                        "select fingerprint, status, headers, body from idempotency_key where caller = :caller and route = :route and key = :key")
                .bindMethods(claim)
                .mapTo(Stored.class)
                .findOne();
    }

    private static RestResponse<Object> replay(Stored stored) {
        RestResponse.ResponseBuilder<Object> response = RestResponse.ResponseBuilder.create(stored.status());
        stored.headers().forEach(response::header);
        response.header("Idempotency-Replayed", "true");
        if (stored.body() != null) {
            response.entity(stored.body()).type("application/json");
        }
        return response.build();
    }

    private void store(Claim claim, RestResponse<?> response) throws JsonProcessingException {
        Map<String, String> headers = new TreeMap<>();
        for (String name : new String[] {"Location", "ETag"}) {
            Object value = response.getHeaders().getFirst(name);
            if (value != null) {
                headers.put(name, value.toString());
            }
        }
        Object entity = response.getEntity();
        boolean kept = entity != null && !(entity instanceof Confidential);
        String body = kept ? json.writeValueAsString(entity) : null;
        String headersJson = json.writeValueAsString(headers);
        jdbi.useHandle(handle -> handle.createUpdate("""
                        insert into idempotency_key (caller, route, key, fingerprint, status, headers, body, created_at)
                        values (:caller, :route, :key, :fingerprint, :status, cast(:headers as jsonb), :body, :now)""")
                .bindMethods(claim)
                .bind("status", response.getStatus())
                .bind("headers", headersJson)
                .bind("body", body)
                .bind("now", clock.instant())
                .execute());
    }

    @Scheduled(every = "1h", delayed = "10m")
    void forget() {
        jdbi.useHandle(handle -> handle.createUpdate("delete from idempotency_key where created_at < :before")
                .bind("before", clock.instant().minus(KEPT))
                .execute());
    }
}
