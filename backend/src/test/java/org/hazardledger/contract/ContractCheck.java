package org.hazardledger.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.filter.Filter;
import io.restassured.filter.FilterContext;
import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import io.restassured.specification.FilterableResponseSpecification;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Holds every answer a test receives against the contract: its status, its kind of content, and its body. */
final class ContractCheck implements Filter {

    /** What the framework answers before any operation is chosen. */
    private static final Set<Integer> OF_THE_FRAMEWORK = Set.of(405, 406);

    private static final ObjectMapper JSON = new ObjectMapper();

    @Override
    public Response filter(
            FilterableRequestSpecification request, FilterableResponseSpecification expected, FilterContext context) {
        Response response = context.next(request, expected);
        String path = URI.create(request.getURI()).getPath();
        if (path.startsWith("/api/v1/")) {
            String fault = fault(Contract.built(), request.getMethod(), path, response);
            if (fault != null) {
                throw new AssertionError(
                        request.getMethod() + " " + path + " answered what the contract does not say: " + fault);
            }
        }
        return response;
    }

    private static String fault(Contract contract, String method, String path, Response response) {
        Optional<Contract.Operation> operation = contract.find(method, path);
        int status = response.statusCode();
        if (operation.isEmpty() || OF_THE_FRAMEWORK.contains(status)) {
            return status < 400
                    ? status + " of an operation that is not described"
                    : body(contract, contract.document().at("/components/responses/NotFound"), response);
        }
        JsonNode described =
                contract.resolve(operation.get().description().path("responses").path(String.valueOf(status)));
        if (described.isMissingNode()) {
            return "status " + status + " of " + operation.get().id() + ": " + response.asString();
        }
        String fault = body(contract, described, response);
        if (fault == null && isJson(response)) {
            String type = response.contentType().replaceAll(";.*", "").trim();
            JsonNode schema = described.path("content").path(type).path("schema");
            AnswerRecorder.answered(contract, operation.get(), status, schema, json(response));
        }
        return fault;
    }

    private static String body(Contract contract, JsonNode described, Response response) {
        JsonNode content = described.path("content");
        String type = response.contentType().replaceAll(";.*", "").trim();
        if (content.isMissingNode() || content.isEmpty()) {
            return response.asByteArray().length == 0 ? null : "a body where none is described";
        }
        if (type.isEmpty() || (!content.has(type) && !content.has("*/*") && !content.has("image/*"))) {
            return "content of type '" + type + "'";
        }
        if (!isJson(response)) {
            return null;
        }
        List<String> faults = contract.faults(content.get(type).path("schema"), json(response));
        return faults.isEmpty() ? null : faults + " in " + response.asString();
    }

    private static boolean isJson(Response response) {
        String type = response.contentType().replaceAll(";.*", "").trim();
        return (type.endsWith("/json") || type.endsWith("+json")) && response.asByteArray().length > 0;
    }

    private static JsonNode json(Response response) {
        try {
            return JSON.readTree(response.asByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
