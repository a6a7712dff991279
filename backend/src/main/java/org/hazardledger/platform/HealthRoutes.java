package org.hazardledger.platform;

import io.smallrye.health.SmallRyeHealth;
import io.smallrye.health.SmallRyeHealthReporter;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.function.Supplier;

/**
 * Health beside the interface too, as the public contract says; the management port has it with all details. Here only
 * the outcome is told, because this port faces the world.
 */
@ApplicationScoped
class HealthRoutes {

    private final SmallRyeHealthReporter reporter;

    HealthRoutes(SmallRyeHealthReporter reporter) {
        this.reporter = reporter;
    }

    void add(@Observes Router router) {
        router.get("/q/health/live").order(1).handler(route -> answer(route, reporter::getLivenessAsync));
        router.get("/q/health/ready").order(1).handler(route -> answer(route, reporter::getReadinessAsync));
    }

    private static void answer(RoutingContext route, Supplier<Uni<SmallRyeHealth>> check) {
        route.vertx()
                .executeBlocking(() -> check.get().await().indefinitely().isDown(), false)
                .onComplete(down -> {
                    boolean up = down.succeeded() && !down.result();
                    route.response()
                            .setStatusCode(up ? 200 : 503)
                            .putHeader("Content-Type", "application/json")
                            .putHeader("Cache-Control", "no-store")
                            .end("{\"status\":\"" + (up ? "UP" : "DOWN") + "\"}");
                });
    }
}
