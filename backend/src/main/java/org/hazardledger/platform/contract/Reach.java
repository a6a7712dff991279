package org.hazardledger.platform.contract;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.jspecify.annotations.Nullable;

/** Which schemas are met in requests and which in answers, through whatever depth. */
record Reach(Set<String> requests, Set<String> answers) {

    static Reach of(OpenAPI document) {
        Reach reach = new Reach(new TreeSet<>(), new TreeSet<>());
        Map<String, Schema> schemas = document.getComponents().getSchemas();
        document.getPaths().getPathItems().values().stream()
                .flatMap(path -> path.getOperations().values().stream())
                .forEach(operation -> reach.add(operation, schemas));
        return reach;
    }

    private void add(Operation operation, Map<String, Schema> schemas) {
        if (operation.getParameters() != null) {
            operation.getParameters().forEach(parameter -> follow(parameter.getSchema(), schemas, requests));
        }
        if (operation.getRequestBody() != null) {
            schemasOf(operation.getRequestBody().getContent()).forEach(schema -> follow(schema, schemas, requests));
        }
        if (operation.getResponses() != null) {
            operation.getResponses().getAPIResponses().values().stream()
                    .flatMap(response -> schemasOf(response.getContent()))
                    .forEach(schema -> follow(schema, schemas, answers));
        }
    }

    private static Stream<Schema> schemasOf(@Nullable Content content) {
        return content == null
                ? Stream.empty()
                : content.getMediaTypes().values().stream().map(MediaType::getSchema);
    }

    private static void follow(@Nullable Schema schema, Map<String, Schema> schemas, Set<String> found) {
        if (schema == null) {
            return;
        }
        String name = ValueSchemas.name(schema.getRef());
        if (name != null && found.add(name)) {
            follow(schemas.get(name), schemas, found);
        }
        Stream.of(all(schema.getAllOf()), all(schema.getAnyOf()), all(schema.getOneOf()), one(schema.getItems()))
                .flatMap(Collection::stream)
                .forEach(part -> follow(part, schemas, found));
        if (schema.getProperties() != null) {
            schema.getProperties().values().forEach(part -> follow(part, schemas, found));
        }
        follow(schema.getAdditionalPropertiesSchema(), schemas, found);
    }

    private static List<Schema> all(@Nullable List<Schema> parts) {
        return parts == null ? List.of() : parts;
    }

    private static List<Schema> one(@Nullable Schema part) {
        return part == null ? List.of() : List.of(part);
    }
}
