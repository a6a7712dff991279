package org.hazardledger.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The OpenAPI document of this build, asked for its operations and held against requests and answers. */
public final class Contract {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Path BUILT = Path.of("target", "openapi", "openapi.json");
    private static final Set<String> METHODS = Set.of("get", "post", "put", "patch", "delete");
    private static final JsonSchemaFactory SCHEMAS = JsonSchemaFactory.getInstance(VersionFlag.V202012);
    private static final SchemaValidatorsConfig STRICT =
            SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build();

    private final ObjectNode document;
    private final ObjectNode closed;
    private final List<Operation> operations = new ArrayList<>();
    private final Map<JsonNode, JsonSchema> compiled = new ConcurrentHashMap<>();

    /** One operation as it is described. */
    public record Operation(String id, String method, String path, JsonNode description) {

        boolean matches(String asked) {
            return asked.matches(path.replace(".", "\\.").replaceAll("\\{[^}]+}", "[^/]+"));
        }

        long literals() {
            return path.replaceAll("\\{[^}]+}", "").length();
        }
    }

    private Contract(ObjectNode document) {
        this.document = document;
        this.closed = document.deepCopy();
        closeObjects(closed.get("components"));
        document.get("paths")
                .properties()
                .forEach(path -> path.getValue().properties().stream()
                        .filter(method -> METHODS.contains(method.getKey()))
                        .forEach(method -> operations.add(new Operation(
                                method.getValue().path("operationId").asText(),
                                method.getKey().toUpperCase(),
                                path.getKey(),
                                method.getValue()))));
    }

    /** What this build published. */
    public static Contract built() {
        return Holder.BUILT_CONTRACT;
    }

    private static final class Holder {
        private static final Contract BUILT_CONTRACT = read();

        private static Contract read() {
            try {
                return new Contract((ObjectNode) JSON.readTree(BUILT.toFile()));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    public JsonNode document() {
        return document;
    }

    public List<Operation> operations() {
        return operations;
    }

    /** The operation a request means; of several the one with the longest fixed part. */
    public Optional<Operation> find(String method, String path) {
        return operations.stream()
                .filter(operation -> operation.method().equals(method) && operation.matches(path))
                .max((a, b) -> Long.compare(a.literals(), b.literals()));
    }

    /** The node itself, or the component it refers to. */
    public JsonNode resolve(JsonNode node) {
        return node.has("$ref") ? document.at(node.get("$ref").asText().substring(1)) : node;
    }

    /** What a value lacks of a schema; properties nobody described are faults too. */
    public List<String> faults(JsonNode schema, JsonNode value) {
        JsonSchema known = compiled.computeIfAbsent(schema, this::compile);
        return known.validate(value).stream().map(ValidationMessage::toString).toList();
    }

    private JsonSchema compile(JsonNode schema) {
        ObjectNode root = JSON.createObjectNode();
        root.putArray("allOf").add(schema);
        root.set("components", closed.get("components"));
        return SCHEMAS.getSchema(root, STRICT);
    }

    private static void closeObjects(JsonNode node) {
        if (node instanceof ObjectNode object && object.path("properties").isObject() && object.has("type")) {
            object.put("additionalProperties", false);
        }
        node.forEach(Contract::closeObjects);
    }
}
