package org.hazardledger.platform.contract;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.parameters.Parameter.In;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** The refusals each operation can answer, by what it takes: nobody writes them on a resource. */
final class Refusals {

    /** What the scanner writes of itself, without a body. */
    private static final Set<String> GENERIC = Set.of("400", "401", "403");

    private static final Set<String> SCHEMAS = Set.of("Problem", "FieldError");

    /** By status: the name of the response and what it says. */
    private static final Map<String, String[]> KINDS = new TreeMap<>(Map.ofEntries(
            Map.entry("400", new String[] {
                "BadRequest", "Something in the request is invalid; `errors` names it, nothing was stored"
            }),
            Map.entry("401", new String[] {"Unauthenticated", "No token, or one that is not valid"}),
            Map.entry("403", new String[] {"Forbidden", "The caller's role or post does not do this"}),
            Map.entry("404", new String[] {
                "NotFound", "It does not exist, or not for this caller: the two cannot be told apart"
            }),
            Map.entry(
                    "409",
                    new String[] {"Conflict", "The state of the record refuses; `code` names the guard that refused"}),
            Map.entry(
                    "412",
                    new String[] {"PreconditionFailed", "The record was changed since the version named in If-Match"}),
            Map.entry("413", new String[] {"PayloadTooLarge", "The file or body is larger than what is taken in"}),
            Map.entry("415", new String[] {"UnsupportedMedia", "The content is of no kind that is taken in"}),
            Map.entry("422", new String[] {"Unprocessable", "The Idempotency-Key was used before for another request"}),
            Map.entry(
                    "428",
                    new String[] {"PreconditionRequired", "A change must name the version it changes in If-Match"}),
            Map.entry("429", new String[] {"RateLimited", "Too many requests; Retry-After says when to go on"}),
            Map.entry("503", new String[] {"Unavailable", "A part the service stands on is away; try again"})));

    private Refusals() {}

    static boolean isUsed(String schema) {
        return SCHEMAS.contains(schema);
    }

    /** The status a named refusal has. */
    static String statusOf(String name) {
        return KINDS.entrySet().stream()
                .filter(kind -> kind.getValue()[0].equals(name))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow();
    }

    static void addTo(OpenAPI document) {
        KINDS.forEach((status, kind) -> document.getComponents().addResponse(kind[0], response(status, kind[1])));
        document.getPaths()
                .getPathItems()
                .values()
                .forEach(item -> item.getOperations().forEach(Refusals::addTo));
    }

    private static APIResponse response(String status, String description) {
        APIResponse response =
                OASFactory.createAPIResponse().description(description).content(problem());
        if ("429".equals(status) || "503".equals(status)) {
            response.addHeader("Retry-After", Conventions.header("Seconds after which another try makes sense"));
        }
        return response;
    }

    private static Content problem() {
        return OASFactory.createContent()
                .addMediaType(
                        "application/problem+json",
                        OASFactory.createMediaType()
                                .schema(OASFactory.createSchema().ref("Problem")));
    }

    private static void addTo(HttpMethod method, Operation operation) {
        operation.getResponses().getAPIResponses().forEach((status, response) -> {
            if (status.charAt(0) >= '4' && response.getRef() == null && response.getContent() == null) {
                response.setContent(problem());
            }
        });
        GENERIC.forEach(operation.getResponses()::removeAPIResponse);
        for (String status : statuses(method, operation)) {
            if (!operation.getResponses().hasAPIResponse(status)) {
                operation
                        .getResponses()
                        .addAPIResponse(status, OASFactory.createAPIResponse().ref(KINDS.get(status)[0]));
            }
        }
    }

    private static boolean has(Operation operation, In in) {
        return operation.getParameters() != null
                && operation.getParameters().stream().anyMatch(parameter -> parameter.getIn() == in);
    }

    private static Set<String> statuses(HttpMethod method, Operation operation) {
        Set<String> statuses = new LinkedHashSet<>();
        boolean takesBody = operation.getRequestBody() != null;
        boolean namesRecord = takesBody || has(operation, In.PATH) || has(operation, In.QUERY);
        if (namesRecord || method == HttpMethod.POST) {
            statuses.add("400");
        }
        if (operation.getSecurity() != null && !operation.getSecurity().isEmpty()) {
            statuses.add("401");
            statuses.add("403");
        }
        if (namesRecord) {
            statuses.add("404");
        }
        if (method != HttpMethod.GET) {
            statuses.add("409");
        }
        if (Conventions.has(operation, In.HEADER, "If-Match")) {
            statuses.add("412");
            statuses.add("428");
        }
        if (takesBody) {
            statuses.add("413");
            statuses.add("415");
        }
        if (method == HttpMethod.POST) {
            statuses.add("422");
        }
        statuses.add("429");
        statuses.add("503");
        return statuses;
    }
}
