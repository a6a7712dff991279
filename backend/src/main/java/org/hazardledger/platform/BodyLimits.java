package org.hazardledger.platform;

import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.RouteConstants;
import io.quarkus.vertx.http.runtime.VertxHttpRecorder;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * How much a request may bring. The server has one limit for all of them, sized for the largest; everything but what is made
 * for large bodies is held to a smaller one.
 */
@ApplicationScoped
class BodyLimits {

    private final RouteProblem problems;
    private final long limit;
    private final Set<String> large;

    BodyLimits(
            RouteProblem problems,
            @ConfigProperty(name = "hazard-ledger.body-limit") MemorySize limit,
            @ConfigProperty(name = "hazard-ledger.large-bodies") Set<String> large) {
        this.problems = problems;
        this.limit = limit.asLongValue();
        this.large = large;
    }

    /** Right behind the server's own limit, before anything of a body is read. */
    void add(@Observes Router router) {
        router.route().order(RouteConstants.ROUTE_ORDER_UPLOAD_LIMIT + 1).handler(this::check);
    }

    private void check(RoutingContext route) {
        if (large.contains(route.normalizedPath())) {
            route.next();
            return;
        }
        String length = route.request().getHeader("Content-Length");
        if (length == null) {
            // counted while it is read
            route.put(VertxHttpRecorder.MAX_REQUEST_SIZE_KEY, limit);
        } else if (Long.parseLong(length) > limit) {
            // whoever goes on sending is not listened to
            route.response()
                    .putHeader("Connection", "close")
                    .endHandler(sent -> route.request().connection().close());
            problems.answer(route, Problem.of(ProblemType.PAYLOAD_TOO_LARGE, "payload-too-large"));
            return;
        }
        route.next();
    }
}
