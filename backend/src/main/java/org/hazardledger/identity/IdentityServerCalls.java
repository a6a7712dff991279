package org.hazardledger.identity;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hazardledger.platform.Problem;
import org.hazardledger.platform.ProblemType;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Calls of Keycloak's administration interface as the provisioning client, whose token is kept while it is good. */
@ApplicationScoped
class IdentityServerCalls {

    private static final Logger LOG = Logger.getLogger(IdentityServerCalls.class);
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(3)).build();
    private final ObjectMapper json;
    private final Clock clock;
    private final String realm;
    private final URI tokenAddress;
    private final String credentials;
    private volatile Token token = new Token("", Instant.EPOCH);

    IdentityServerCalls(
            ObjectMapper json,
            Clock clock,
            @ConfigProperty(name = "hazard-ledger.keycloak.admin-url") String address,
            @ConfigProperty(name = "hazard-ledger.keycloak.realm") String realm,
            @ConfigProperty(name = "hazard-ledger.keycloak.provisioner-client") String client,
            @ConfigProperty(name = "hazard-ledger.keycloak.provisioner-secret") String secret) {
        this.json = json;
        this.clock = clock;
        String base = address.replaceAll("/+$", "");
        this.realm = base + "/admin/realms/" + realm;
        this.tokenAddress = URI.create(base + "/realms/" + realm + "/protocol/openid-connect/token");
        this.credentials =
                "grant_type=client_credentials&client_id=" + encode(client) + "&client_secret=" + encode(secret);
    }

    private record Token(String text, Instant goodUntil) {}

    JsonNode get(String path) {
        HttpResponse<String> answer = send("GET", path, null);
        require(answer, 200);
        return read(answer.body());
    }

    JsonNode post(String path) {
        HttpResponse<String> answer = send("POST", path, null);
        require(answer, 200);
        return read(answer.body());
    }

    HttpResponse<String> send(String method, String path, @Nullable JsonNode body) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(realm + path))
                .header("Authorization", "Bearer " + token())
                .timeout(PATIENCE);
        if (body == null) {
            request.method(method, HttpRequest.BodyPublishers.noBody());
        } else {
            request.header("Content-Type", "application/json")
                    .method(method, HttpRequest.BodyPublishers.ofString(body.toString()));
        }
        return exchange(request.build());
    }

    /** Anything but the expected status is a fault of the set-up: loud in the log, 503 to the client. */
    void require(HttpResponse<String> answer, int status) {
        if (answer.statusCode() != status) {
            LOG.errorf(
                    "The identity server answered %d instead of %d to %s",
                    answer.statusCode(), status, answer.request().method());
            throw away();
        }
    }

    private String token() {
        Token now = token;
        if (now.goodUntil().isAfter(clock.instant())) {
            return now.text();
        }
        HttpResponse<String> answer = exchange(HttpRequest.newBuilder(tokenAddress)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .timeout(PATIENCE)
                .POST(HttpRequest.BodyPublishers.ofString(credentials))
                .build());
        require(answer, 200);
        JsonNode body = read(answer.body());
        // half the lifetime: a token never runs out between two calls of one use case
        Instant goodUntil = clock.instant().plusSeconds(body.path("expires_in").asLong() / 2);
        token = new Token(body.path("access_token").asText(), goodUntil);
        return token.text();
    }

    private HttpResponse<String> exchange(HttpRequest request) {
        try {
            return http.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            LOG.warnf("The identity server does not answer: %s", e.getMessage());
            throw away();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw away();
        }
    }

    private JsonNode read(String body) {
        try {
            return json.readTree(body);
        } catch (JsonProcessingException e) {
            throw away();
        }
    }

    private static Problem away() {
        return Problem.of(ProblemType.UNAVAILABLE, "identity-server-away");
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
