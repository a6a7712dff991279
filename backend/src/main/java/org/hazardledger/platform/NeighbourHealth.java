package org.hazardledger.platform;

import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/**
 * Says whether the object store and the identity server answer, without making the service unready: the ledger keeps
 * working without photos, and tokens keep working from cached keys.
 */
@Readiness
@ApplicationScoped
class NeighbourHealth implements HealthCheck {

    private static final Duration PATIENCE = Duration.ofSeconds(2);
    private static final Duration REMEMBERED = Duration.ofSeconds(10);

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();
    private final Map<String, Seen> seen = new ConcurrentHashMap<>();
    private final Clock clock;
    private final String objectStore;
    private final String identity;

    NeighbourHealth(
            Clock clock,
            @ConfigProperty(name = "hazard-ledger.s3.endpoint") String objectStore,
            @ConfigProperty(name = "hazard-ledger.identity-url") String identity) {
        this.clock = clock;
        this.objectStore = objectStore;
        this.identity = identity;
    }

    private record Seen(boolean answering, Instant at) {}

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("neighbours")
                .up()
                .withData("objectStore", answers(objectStore) ? "answering" : "silent")
                .withData("identityServer", answers(identity) ? "answering" : "silent")
                .build();
    }

    private boolean answers(String url) {
        Instant now = clock.instant();
        return seen.compute(
                        url,
                        (any, last) ->
                                last != null && last.at().plus(REMEMBERED).isAfter(now)
                                        ? last
                                        : new Seen(look(url), now))
                .answering();
    }

    private boolean look(String url) {
        try {
            HttpRequest request =
                    HttpRequest.newBuilder(URI.create(url)).timeout(PATIENCE).build();
            http.send(request, HttpResponse.BodyHandlers.discarding());
            return true;
        } catch (IOException e) {
            Log.debugf("%s does not answer: %s", url, e.getMessage());
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
