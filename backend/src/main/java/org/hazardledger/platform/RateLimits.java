package org.hazardledger.platform;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Keeps one account or one address from taking the service away from the others: 429 with Retry-After. Addresses are
 * counted before a token is looked at, because wrong tokens cost most; a whole school often shares one address, so its
 * limit is generous.
 */
@ApplicationScoped
class RateLimits {

    private static final int BEFORE_AUTHENTICATION = 400;
    private static final int AFTER_AUTHENTICATION = 90;

    private final RequestQuota quota;
    private final RouteProblem problems;
    private final int perAddress;
    private final int perAccount;

    RateLimits(
            RequestQuota quota,
            RouteProblem problems,
            @ConfigProperty(name = "hazard-ledger.rate.address-per-minute") int perAddress,
            @ConfigProperty(name = "hazard-ledger.rate.account-per-minute") int perAccount) {
        this.quota = quota;
        this.problems = problems;
        this.perAddress = perAddress;
        this.perAccount = perAccount;
    }

    void add(@Observes Filters filters) {
        filters.register(
                route ->
                        pass(route, "address " + route.request().remoteAddress().hostAddress(), perAddress),
                BEFORE_AUTHENTICATION);
        filters.register(this::account, AFTER_AUTHENTICATION);
    }

    private void account(RoutingContext route) {
        if (route.user() instanceof QuarkusHttpUser user) {
            String key = "account " + user.getSecurityIdentity().getPrincipal().getName();
            if (perAccount > 0) {
                route.addHeadersEndHandler(before -> tell(route, key));
            }
            pass(route, key, perAccount);
        } else {
            route.next();
        }
    }

    /** The header fields of the IETF draft on rate limits: what is allowed a minute, and what is left of it. */
    private void tell(RoutingContext route, String key) {
        route.response()
                .putHeader("RateLimit-Policy", "\"account\";q=" + perAccount + ";w=60")
                .putHeader("RateLimit", "\"account\";r=" + quota.left(key, perAccount) + ";t=" + quota.retryAfter());
    }

    /** A limit of 0 means none. */
    private void pass(RoutingContext route, String key, int limit) {
        if (limit == 0 || !route.request().path().startsWith("/api/")) {
            route.next();
            return;
        }
        switch (quota.ask(key)) {
            case ADMITTED -> route.next();
            case REFUSED -> refuse(route);
            case UNKNOWN ->
                route.vertx()
                        .executeBlocking(() -> quota.admit(key, limit), false)
                        .onComplete(answer -> {
                            if (answer.failed() || answer.result()) {
                                route.next();
                            } else {
                                refuse(route);
                            }
                        });
        }
    }

    private void refuse(RoutingContext route) {
        route.response().putHeader("Retry-After", String.valueOf(quota.retryAfter()));
        problems.answer(route, Problem.of(ProblemType.RATE_LIMITED, "rate-limited"));
    }
}
