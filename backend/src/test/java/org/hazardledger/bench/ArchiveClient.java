package org.hazardledger.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import org.hazardledger.identity.Role;
import org.hazardledger.testing.Tokens;

/** Archives as somebody of a district orders, cancels and fetches them. */
record ArchiveClient(BenchStack stack, String campaign) {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int LOOK_MILLIS = 200;

    /** Orders one; the id of its job. */
    String order() throws IOException, InterruptedException {
        HttpRequest.Builder order = request("/api/v1/archives")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("{\"campaignId\": \"%s\"}".formatted(campaign)));
        return send(order).path("id").asText();
    }

    JsonNode job(String id) throws IOException, InterruptedException {
        return send(request("/api/v1/jobs/" + id).GET());
    }

    /** The job once so many files are in the archive, or once it is over. */
    JsonNode after(String id, long files) throws IOException, InterruptedException {
        JsonNode job = job(id);
        while (!isOver(job) && job.path("done").asLong() < files) {
            Thread.sleep(LOOK_MILLIS);
            job = job(id);
        }
        return job;
    }

    JsonNode ended(String id) throws IOException, InterruptedException {
        return after(id, Long.MAX_VALUE);
    }

    void cancel(String id) throws IOException, InterruptedException {
        send(request("/api/v1/jobs/" + id).header("If-Match", "*").DELETE());
    }

    void fetch(String id, Path target) throws IOException, InterruptedException {
        HttpRequest content =
                request("/api/v1/archives/" + id + "/content").GET().build();
        HttpResponse<Path> answer = HttpClient.newHttpClient().send(content, BodyHandlers.ofFile(target));
        if (answer.statusCode() != 200) {
            throw new IOException("the archive answers " + answer.statusCode());
        }
    }

    private static boolean isOver(JsonNode job) {
        String state = job.path("state").asText();
        return !state.equals("QUEUED") && !state.equals("RUNNING");
    }

    private HttpRequest.Builder request(String path) {
        return stack.request(path, Tokens.of("bench-district", Role.DISTRICT));
    }

    private static JsonNode send(HttpRequest.Builder request) throws IOException, InterruptedException {
        HttpResponse<String> answer = HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofString());
        if (answer.statusCode() >= 300) {
            throw new IOException(answer.statusCode() + " " + answer.body());
        }
        return JSON.readTree(answer.body());
    }
}
