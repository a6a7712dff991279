package org.hazardledger.identity;

import io.quarkus.security.identity.SecurityIdentity;
import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ResourceInfo;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.hazardledger.platform.Problem;
import org.hazardledger.platform.ProblemType;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Holds programs to the scopes of their account, and keeps what they do for whoever issued it. */
class ServiceAccountGuard {

    private static final String ACCOUNT = ServiceAccountGuard.class.getName();
    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

    @Inject
    SecurityIdentity identity;

    @Inject
    CurrentCaller current;

    @Inject
    ServiceAccountTables tables;

    @Inject
    ServiceUse use;

    @ServerRequestFilter
    public void admit(ContainerRequestContext request) {
        if (!identity.hasRole(Role.INTEGRATION_NAME)) {
            return;
        }
        UUID account = current.get().personId();
        request.setProperty(ACCOUNT, account);
        Set<String> scopes = tables.scopes(account);
        ServiceScope needed = READING.contains(request.getMethod()) ? ServiceScope.READ : ServiceScope.WRITE;
        if (!scopes.isEmpty() && !scopes.contains(needed.name())) {
            throw Problem.of(ProblemType.FORBIDDEN, "scope-missing", needed.name());
        }
    }

    @ServerResponseFilter
    public void count(
            ContainerRequestContext request,
            ContainerResponseContext response,
            ResourceInfo resource,
            HttpServerRequest connection) {
        if (request.getProperty(ACCOUNT) instanceof UUID account && resource.getResourceMethod() != null) {
            Operation operation = resource.getResourceMethod().getAnnotation(Operation.class);
            String name = operation == null ? resource.getResourceMethod().getName() : operation.operationId();
            boolean refused = response.getStatus() == 401 || response.getStatus() == 403;
            use.count(account, name, refused, connection.remoteAddress().hostAddress());
        }
    }
}
