package org.hazardledger.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.UUID;
import org.hazardledger.identity.Role;
import org.hazardledger.testing.Tokens;
import org.jspecify.annotations.Nullable;

/** One change that a client asks for under a key of its own, and what it has heard of it. */
final class KillWrite {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int PATIENCE = 100;

    private final Kind kind;
    private final String client;
    private final String path;
    private final String contentType;
    private final byte[] body;
    private final @Nullable String ifMatch;
    private final String key = UUID.randomUUID().toString();
    private @Nullable JsonNode answer;
    private @Nullable String etag;

    /** What a client does. */
    enum Kind {
        PHOTO,
        LISTING,
        GRADING
    }

    KillWrite(Kind kind, String client, String path, String contentType, byte[] body, @Nullable String ifMatch) {
        this.kind = kind;
        this.client = client;
        this.path = path;
        this.contentType = contentType;
        this.body = body;
        this.ifMatch = ifMatch;
    }

    Kind kind() {
        return kind;
    }

    byte[] body() {
        return body;
    }

    boolean acknowledged() {
        return answer != null;
    }

    String id() {
        return answer.path("id").asText();
    }

    @Nullable
    String etag() {
        return etag;
    }

    /** Sends it, for the first time or again; fails when the connection breaks or the answer is a refusal. */
    void send(HttpClient http, BenchStack stack) throws IOException, InterruptedException {
        HttpRequest.Builder request = stack.request(path, Tokens.of(client, Role.SCHOOL))
                .header("Content-Type", contentType)
                .header("Idempotency-Key", key);
        if (ifMatch != null) {
            request.header("If-Match", ifMatch);
        }
        HttpResponse<String> response =
                http.send(request.POST(BodyPublishers.ofByteArray(body)).build(), BodyHandlers.ofString());
        // the transaction of a killed process holds its key until the database has noticed
        for (int i = 0; i < PATIENCE && response.body().contains("idempotency-in-progress"); i++) {
            Thread.sleep(50);
            response = http.send(request.build(), BodyHandlers.ofString());
        }
        if (response.statusCode() >= 300) {
            throw new IllegalStateException(path + " answered " + response.statusCode() + " " + response.body());
        }
        JsonNode heard = JSON.readTree(response.body());
        boolean replayed = response.headers().firstValue("Idempotency-Replayed").isPresent();
        if (answer != null && !(replayed && answer.path("id").equals(heard.path("id")))) {
            throw new IllegalStateException(path + " was acknowledged and lost: " + answer + ", then " + heard);
        }
        answer = heard;
        etag = response.headers().firstValue("ETag").orElse(null);
    }
}
