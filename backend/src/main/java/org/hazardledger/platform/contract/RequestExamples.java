package org.hazardledger.platform.contract;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.MediaType;

/** Examples of request bodies, one file an operation: {@code openapi/examples/<operationId>.json}. */
final class RequestExamples {

    private RequestExamples() {}

    static void addTo(OpenAPI document) {
        document.getPaths()
                .getPathItems()
                .values()
                .forEach(path -> path.getOperations().values().forEach(RequestExamples::addTo));
    }

    private static void addTo(Operation operation) {
        MediaType json = operation.getRequestBody() == null
                ? null
                : operation.getRequestBody().getContent().getMediaType("application/json");
        String file = "/openapi/examples/" + operation.getOperationId() + ".json";
        try (InputStream example = RequestExamples.class.getResourceAsStream(file)) {
            if (json != null && example != null) {
                json.setExample(new ObjectMapper().readValue(example, Object.class));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the example " + file + " is no JSON", e);
        }
    }
}
