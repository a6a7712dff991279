package org.hazardledger.bench;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.function.Consumer;
import org.hazardledger.contract.Contract;
import org.hazardledger.contract.Contract.Operation;

/** Requests made from the contract alone: right in most parts, wrong in a few. */
final class FuzzRequests {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<Path> FILES = List.of(
            Path.of("../deploy/demo/photos/exit_door_before.jpg"),
            Path.of("../deploy/demo/00-roster.xlsx"),
            Path.of("../deploy/demo/14-district-demo-hazards.csv"),
            Path.of("pom.xml"));

    private final Contract contract;
    private final FuzzMemory memory;
    private final FuzzValues values;
    private final Random random;

    FuzzRequests(Contract contract, FuzzMemory memory, Random random) {
        this.contract = contract;
        this.memory = memory;
        this.random = random;
        this.values = new FuzzValues(contract, memory, random);
    }

    /**
     * A request and what to say about it when it goes wrong.
     *
     * @param kind what its path is about, {@code hazards}
     */
    record Made(HttpRequest.Builder request, Operation operation, String path, String kind, String body) {}

    Made make(BenchStack stack, Operation operation, String token, Consumer<String> look) throws IOException {
        String kind = operation.path().split("/")[3];
        List<String> query = new ArrayList<>();
        List<String[]> headers = new ArrayList<>();
        String path = operation.path();
        // every further filter makes it less likely that a list has anything in it
        double filters = values.chance(0.5) ? 0 : 0.2;
        for (JsonNode reference : operation.description().path("parameters")) {
            JsonNode parameter = contract.resolve(reference);
            String name = parameter.path("name").asText();
            JsonNode schema = contract.resolve(parameter.path("schema"));
            switch (parameter.path("in").asText()) {
                case "path" -> path = path.replace("{" + name + "}", encoded(inPath(name, path, schema)));
                case "query" -> {
                    if (parameter.path("required").asBoolean() ? !values.chance(0.05) : values.chance(filters)) {
                        query.add(name + "=" + encoded(plain(values.value(name, schema, 0))));
                    }
                }
                default -> headers.add(new String[] {name, null});
            }
        }
        if (path.split("/").length > 4
                && values.chance(0.7)
                && headers.stream().anyMatch(header -> header[0].equals("If-Match"))) {
            look.accept(String.join("/", List.of(path.split("/")).subList(0, 5)));
        }
        String whole = path + (query.isEmpty() ? "" : "?" + String.join("&", query));
        HttpRequest.Builder request = stack.request(whole, token);
        for (String[] header : headers) {
            String value = header(header[0], path);
            if (value != null) {
                request.header(header[0], value);
            }
        }
        if (values.chance(0.2)) {
            request.header("Accept-Language", values.chance(0.5) ? "en" : "fr;q=x");
        }
        return new Made(request, operation, whole, kind, body(request, operation));
    }

    private String inPath(String name, String path, JsonNode schema) {
        if (!name.equals("id") && !name.endsWith("id")) {
            return values.text(name, schema.path("format").asText());
        }
        String before = path.substring(0, path.indexOf("{" + name + "}") - 1);
        String id = values.text(before.substring(before.lastIndexOf('/') + 1), "uuid");
        return id.isBlank() ? "-" : id; // else it would be another path
    }

    private String header(String name, String path) {
        if (values.chance(0.1)) {
            return name.equals("If-Match") && values.chance(0.5) ? null : "\"junk\"";
        }
        return switch (name) {
            case "If-Match" -> version(path);
            case "If-None-Match" -> values.chance(0.2) ? version(path) : null;
            case "Idempotency-Key" ->
                values.chance(0.2)
                        ? "key-" + random.nextInt(50)
                        : UUID.randomUUID().toString();
            case "Range" -> values.chance(0.5) ? "bytes=" + random.nextInt(9) + "-" + random.nextInt(9_999) : null;
            default -> null;
        };
    }

    /** Of the resource itself, or of the one its last steps belong to. */
    private String version(String path) {
        for (String at = path; at.lastIndexOf('/') > 8; at = at.substring(0, at.lastIndexOf('/'))) {
            var known = memory.version(at);
            if (known.isPresent()) {
                return known.get();
            }
        }
        return "\"v" + random.nextInt(4) + "\"";
    }

    private String body(HttpRequest.Builder request, Operation operation) throws IOException {
        JsonNode content = operation.description().path("requestBody").path("content");
        if (content.has("application/json")) {
            JsonNode json = content.path("application/json");
            JsonNode made = json.has("example") && values.chance(0.6)
                    ? values.like("", json.get("example"))
                    : values.value("", json.path("schema"), 0);
            String text = broken(JSON.writeValueAsString(made));
            request.header("Content-Type", "application/json")
                    .method(operation.method(), BodyPublishers.ofByteArray(text.getBytes(StandardCharsets.UTF_8)));
            return text;
        }
        if (content.has("multipart/form-data")) {
            Path file = values.oneOf(FILES);
            request.header("Content-Type", "multipart/form-data; boundary=part")
                    .method(operation.method(), BodyPublishers.ofByteArray(form(content, file)));
            return file.toString();
        }
        request.method(operation.method(), BodyPublishers.noBody());
        return "";
    }

    private String broken(String json) {
        return switch (random.nextInt(60)) {
            case 0 -> json.substring(0, json.length() / 2);
            case 1 -> "";
            case 2 -> "[" + json + "]";
            case 3 -> "\"" + "\\u0000".repeat(3) + "\"";
            case 4 -> json.replace(":", ": /* */ ");
            default -> json;
        };
    }

    private byte[] form(JsonNode content, Path file) throws IOException {
        var bytes = new java.io.ByteArrayOutputStream();
        JsonNode schema = contract.resolve(content.path("multipart/form-data").path("schema"));
        for (var property : schema.path("properties").properties()) {
            String name = property.getKey();
            boolean isFile = property.getValue().path("format").asText().equals("binary");
            if (values.chance(isFile ? 0.05 : 0.4)) {
                continue;
            }
            bytes.writeBytes(("--part\r\nContent-Disposition: form-data; name=\"" + name + "\""
                            + (isFile ? "; filename=\"" + file.getFileName() + "\"" : "") + "\r\n\r\n")
                    .getBytes(StandardCharsets.UTF_8));
            bytes.writeBytes(
                    isFile
                            ? Files.readAllBytes(file)
                            : plain(values.value(name, property.getValue(), 0)).getBytes(StandardCharsets.UTF_8));
            bytes.writeBytes("\r\n".getBytes(StandardCharsets.UTF_8));
        }
        bytes.writeBytes((values.chance(0.03) ? "--par" : "--part--\r\n").getBytes(StandardCharsets.UTF_8));
        return bytes.toByteArray();
    }

    private static String plain(JsonNode value) throws JsonProcessingException {
        return value.isValueNode() ? value.asText() : JSON.writeValueAsString(value);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
