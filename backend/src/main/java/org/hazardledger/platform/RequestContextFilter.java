package org.hazardledger.platform;

import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import org.jboss.logging.MDC;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Gives each request an identifier and its language. */
class RequestContextFilter {

    @Inject
    RequestContext context;

    @ServerRequestFilter(preMatching = true, priority = 1)
    void begin(ContainerRequestContext request) {
        context.begin(request::getHeaderString);
        MDC.put("requestId", context.requestId());
    }

    @ServerResponseFilter(priority = 1)
    void end(ContainerResponseContext response) {
        response.getHeaders().putSingle("X-Request-Id", context.requestId());
        response.getHeaders().putSingle("Content-Language", context.locale().toLanguageTag());
        response.getHeaders().add("Vary", "Accept-Language");
        MDC.remove("requestId");
    }
}
