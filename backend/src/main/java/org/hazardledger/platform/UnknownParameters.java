package org.hazardledger.platform;

import jakarta.ws.rs.container.ContainerRequestContext;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.hazardledger.platform.Problem.Invalid;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.SimpleResourceInfo;

/**
 * Refuses query parameters an operation does not know, and values it does not take: a misspelt filter would otherwise
 * answer more than was asked for, and nobody would notice.
 */
class UnknownParameters {

    private static final Map<String, QueryParameters> KNOWN = new ConcurrentHashMap<>();

    @ServerRequestFilter
    void refuse(ContainerRequestContext request, SimpleResourceInfo resource) {
        Map<String, List<String>> sent = request.getUriInfo().getQueryParameters();
        if (sent.isEmpty() || resource.getResourceClass() == null) {
            return;
        }
        QueryParameters known = KNOWN.computeIfAbsent(
                resource.getResourceClass().getName() + '#' + resource.getMethodName(),
                any -> QueryParameters.of(resource.getResourceClass(), resource.getMethodName()));
        List<Invalid> faults = sent.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .flatMap(one -> known.faults(one.getKey(), one.getValue()).stream())
                .toList();
        if (!faults.isEmpty()) {
            throw Problem.invalid(faults);
        }
    }
}
