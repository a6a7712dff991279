package org.hazardledger.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import org.hazardledger.identity.Role;
import org.hazardledger.testing.Tokens;

/** Sends files to a running service and waits for what becomes of them. */
final class ImportClient {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String BOUNDARY = "----hazard-ledger-bench";

    private final BenchStack stack;

    ImportClient(BenchStack stack) {
        this.stack = stack;
    }

    /** Starts an import of a table that takes the good rows; the id of its job. */
    String start(byte[] file) throws IOException, InterruptedException {
        return start(file, "hazard-rows", UUID.randomUUID().toString());
    }

    /** Starts an import under a key: a second time it is the same import. */
    String start(byte[] file, String form, String key) throws IOException, InterruptedException {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        Map.of("form", form, "mode", "commit", "onError", "accept-valid")
                .forEach((name, value) -> part(body, "name=\"" + name + "\"", value.getBytes(StandardCharsets.UTF_8)));
        part(body, "name=\"file\"; filename=\"rows\"\r\nContent-Type: application/octet-stream", file);
        body.writeBytes(("--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.US_ASCII));
        return send(stack.request("/api/v1/imports", token())
                        .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                        .header("Idempotency-Key", key)
                        .POST(BodyPublishers.ofByteArray(body.toByteArray())))
                .path("id")
                .asText();
    }

    JsonNode resume(String id) throws IOException, InterruptedException {
        return send(stack.request("/api/v1/imports/" + id + "/resume", token()).POST(BodyPublishers.noBody()));
    }

    JsonNode get(String path) throws IOException, InterruptedException {
        return send(stack.request(path, token()).GET());
    }

    /** The job once it is over. */
    JsonNode ended(String id) throws IOException, InterruptedException {
        for (JsonNode job = get("/api/v1/jobs/" + id); ; job = get("/api/v1/jobs/" + id)) {
            String state = job.path("state").asText();
            if (!state.equals("QUEUED") && !state.equals("RUNNING")) {
                return job;
            }
            Thread.sleep(100);
        }
    }

    /** A million rows take longer than a token lives. */
    private static String token() {
        return Tokens.of("bench-district", Role.DISTRICT);
    }

    private JsonNode send(HttpRequest.Builder request) throws IOException, InterruptedException {
        // a client of its own: connections kept from before a kill would break the first request behind it
        var response = HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofString());
        if (response.statusCode() >= 400) {
            throw new IOException(response.statusCode() + " " + response.body());
        }
        return JSON.readTree(response.body());
    }

    private static void part(ByteArrayOutputStream body, String disposition, byte[] content) {
        body.writeBytes(("--" + BOUNDARY + "\r\nContent-Disposition: form-data; " + disposition + "\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        body.writeBytes(content);
        body.writeBytes("\r\n".getBytes(StandardCharsets.US_ASCII));
    }
}
