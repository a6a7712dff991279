package org.hazardledger.platform;

import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import java.util.regex.Pattern;
import org.jboss.logging.MDC;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Gives each request an identifier (taken over from a proxy when well-formed) and its language. */
class RequestContextFilter {

    private static final Pattern WELL_FORMED = Pattern.compile("[A-Za-z0-9-]{8,64}");

    @Inject
    RequestContext context;

    @ServerRequestFilter(preMatching = true, priority = 1)
    void begin(ContainerRequestContext request) {
        String offered = request.getHeaderString("X-Request-Id");
        String id = offered != null && WELL_FORMED.matcher(offered).matches()
                ? offered
                : Ids.next().toString();
        context.begin(
                id,
                Messages.preferred(request.getHeaderString("Accept-Language")),
                request.getHeaderString("Idempotency-Key"));
        MDC.put("requestId", id);
    }

    @ServerResponseFilter(priority = 1)
    void end(ContainerResponseContext response) {
        response.getHeaders().putSingle("X-Request-Id", context.requestId());
        response.getHeaders().putSingle("Content-Language", context.locale().toLanguageTag());
        response.getHeaders().add("Vary", "Accept-Language");
        MDC.remove("requestId");
    }
}
