package org.hazardledger.platform.contract;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.jspecify.annotations.Nullable;

/**
 * Examples, one file each in {@code openapi/examples}: of a request {@code <operationId>.json}, of its answer
 * {@code <operationId>.answer.json}, of a refusal {@code problem.<status>.json}. Answers and refusals were recorded.
 */
final class Examples {

    private static final String JSON = "application/json";
    private static final String PROBLEM = "application/problem+json";

    private Examples() {}

    static void addTo(OpenAPI document) {
        document.getComponents()
                .getResponses()
                .forEach((name, refusal) -> add(refusal.getContent(), PROBLEM, "problem." + Refusals.statusOf(name)));
        document.getPaths()
                .getPathItems()
                .values()
                .forEach(path -> path.getOperations().values().forEach(Examples::addTo));
    }

    private static void addTo(Operation operation) {
        if (operation.getRequestBody() != null) {
            add(operation.getRequestBody().getContent(), JSON, operation.getOperationId());
        }
        operation.getResponses().getAPIResponses().forEach((status, response) -> addTo(response, status, operation));
    }

    private static void addTo(APIResponse response, String status, Operation operation) {
        if (response.getRef() == null) {
            add(response.getContent(), JSON, operation.getOperationId() + ".answer");
            add(response.getContent(), PROBLEM, "problem." + status);
        }
    }

    private static void add(@Nullable Content content, String type, String name) {
        if (content != null && content.hasMediaType(type)) {
            read("/openapi/examples/" + name + ".json").ifPresent(content.getMediaType(type)::setExample);
        }
    }

    private static Optional<Object> read(String file) {
        try (InputStream example = Examples.class.getResourceAsStream(file)) {
            return example == null
                    ? Optional.empty()
                    : Optional.of(new ObjectMapper().readValue(example, Object.class));
        } catch (IOException e) {
            throw new UncheckedIOException("the example " + file + " is no JSON", e);
        }
    }
}
