package org.hazardledger.platform;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;

/** Answers a refusal where no resource is reached: the same body as everywhere else. */
@Singleton
class RouteProblem {

    private final ObjectMapper json;

    RouteProblem(ObjectMapper json) {
        this.json = json;
    }

    void answer(RoutingContext route, Problem problem) {
        Messages messages = Messages.of(Messages.preferred(route.request().getHeader("Accept-Language")));
        String requestId = Ids.next().toString();
        ProblemBody body = ProblemBody.of(problem, messages, route.normalizedPath(), requestId);
        route.response()
                .setStatusCode(problem.type().status())
                .putHeader("Content-Type", "application/problem+json")
                .putHeader("X-Request-Id", requestId)
                .putHeader("Vary", "Accept-Language")
                .end(write(body));
    }

    private String write(ProblemBody body) {
        try {
            return json.writeValueAsString(body);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a problem is always JSON", e);
        }
    }
}
