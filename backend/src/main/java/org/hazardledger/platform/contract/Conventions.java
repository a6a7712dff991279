package org.hazardledger.platform.contract;

import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.parameters.Parameter.In;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.hazardledger.platform.Limit;
import org.jspecify.annotations.Nullable;

/** The headers by which every operation is repeated safely, guarded against lost updates, and cached. */
final class Conventions {

    private static final String IDEMPOTENCY_KEY = "Idempotency-Key";
    private static final String IF_MATCH = "If-Match";
    private static final String IF_NONE_MATCH = "If-None-Match";

    private Conventions() {}

    static void addTo(OpenAPI document) {
        document.getComponents()
                .addParameter(
                        IDEMPOTENCY_KEY,
                        parameter(
                                        IDEMPOTENCY_KEY,
                                        "The same key and body answers the stored response for a day at least")
                                .schema(OASFactory.createSchema()
                                        .addType(SchemaType.STRING)
                                        .maxLength(255)));
        document.getComponents()
                .addParameter(
                        IF_NONE_MATCH, parameter(IF_NONE_MATCH, "An ETag already known: 304 when it is still current"));
        document.getPaths()
                .getPathItems()
                .values()
                .forEach(path -> path.getOperations().forEach(Conventions::addTo));
    }

    private static void addTo(HttpMethod method, Operation operation) {
        bound(operation);
        separate(operation);
        if (method == HttpMethod.POST) {
            operation.addParameter(OASFactory.createParameter().ref(IDEMPOTENCY_KEY));
        }
        if (operation.getParameters() != null) {
            operation.getParameters().stream()
                    .filter(parameter -> IF_MATCH.equals(parameter.getName()))
                    .forEach(parameter -> parameter
                            .required(true)
                            .description("The ETag of the version this changes")
                            .example("\"v3\""));
        }
        if (method == HttpMethod.GET && answersJson(operation)) {
            cache(operation);
        } else if (has(operation, In.HEADER, IF_MATCH)) {
            successes(operation).forEach(response -> response.addHeader("ETag", header("The version it now has")));
        }
        APIResponse created = operation.getResponses().getAPIResponse("201");
        if (created != null) {
            created.addHeader("Location", header("Where it can be read"));
            APIResponse known = operation.getResponses().getAPIResponse("200");
            if (created.getContent() == null && known != null) {
                created.setContent(known.getContent());
            }
        }
    }

    /** The page size, which the service checks by {@link Limit}. */
    private static void bound(Operation operation) {
        if (operation.getParameters() != null) {
            operation.getParameters().stream()
                    .filter(parameter -> parameter.getIn() == In.QUERY && "limit".equals(parameter.getName()))
                    .forEach(parameter -> parameter
                            .getSchema()
                            .minimum(BigDecimal.ONE)
                            .maximum(BigDecimal.valueOf(Limit.MAX))
                            .defaultValue(Limit.DEFAULT));
        }
    }

    /** Several values of one parameter are separated by commas. */
    private static void separate(Operation operation) {
        if (operation.getParameters() != null) {
            operation.getParameters().stream()
                    .filter(parameter -> parameter.getIn() == In.QUERY && isList(parameter.getSchema()))
                    .forEach(parameter -> parameter.style(Parameter.Style.FORM).explode(false));
        }
    }

    private static boolean isList(@Nullable Schema schema) {
        return schema != null && schema.getType() != null && schema.getType().contains(SchemaType.ARRAY);
    }

    private static void cache(Operation operation) {
        operation.setParameters((operation.getParameters() == null ? List.<Parameter>of() : operation.getParameters())
                .stream()
                        .filter(parameter -> !IF_NONE_MATCH.equals(parameter.getName()))
                        .toList());
        operation.addParameter(OASFactory.createParameter().ref(IF_NONE_MATCH));
        successes(operation).forEach(response -> response.addHeader("ETag", header("The version that was read")));
        operation
                .getResponses()
                .addAPIResponse(
                        "304", OASFactory.createAPIResponse().description("Still the version of If-None-Match"));
    }

    private static List<APIResponse> successes(Operation operation) {
        return operation.getResponses().getAPIResponses().entrySet().stream()
                .filter(entry -> entry.getKey().startsWith("2"))
                .map(java.util.Map.Entry::getValue)
                .toList();
    }

    private static boolean answersJson(Operation operation) {
        return successes(operation).stream()
                .anyMatch(response ->
                        response.getContent() != null && response.getContent().hasMediaType("application/json"));
    }

    static boolean has(Operation operation, In in, String name) {
        return operation.getParameters() != null
                && operation.getParameters().stream()
                        .anyMatch(parameter -> parameter.getIn() == in && name.equals(parameter.getName()));
    }

    private static Parameter parameter(String name, String description) {
        return OASFactory.createParameter()
                .name(name)
                .in(In.HEADER)
                .description(description)
                .schema(OASFactory.createSchema().addType(SchemaType.STRING));
    }

    static Header header(String description) {
        return OASFactory.createHeader()
                .description(description)
                .schema(OASFactory.createSchema().addType(SchemaType.STRING));
    }
}
