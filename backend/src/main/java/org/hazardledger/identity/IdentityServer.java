package org.hazardledger.identity;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.hazardledger.platform.Problem;

/** Accounts at Keycloak, through its administration interface. Every method answers 503 when it is away. */
@ApplicationScoped
class IdentityServer {

    private final IdentityServerCalls calls;
    private final ObjectMapper json;

    IdentityServer(IdentityServerCalls calls, ObjectMapper json) {
        this.calls = calls;
        this.json = json;
    }

    /**
     * Creates an account whose password must be changed at the first login.
     *
     * @return the account's subject
     * @throws Problem 409 when the user name is taken there
     */
    String create(String username, String name, String password) {
        ObjectNode user = json.createObjectNode()
                .put("username", username)
                .put("firstName", name)
                .put("enabled", true);
        user.putArray("credentials").add(temporary(password));
        HttpResponse<String> answer = calls.send("POST", "/users", user);
        if (answer.statusCode() == 409) {
            throw Problem.conflict("username-taken");
        }
        calls.require(answer, 201);
        String location = answer.headers().firstValue("Location").orElse("");
        return location.substring(location.lastIndexOf('/') + 1);
    }

    Optional<String> find(String username) {
        String query = "?exact=true&username=" + URLEncoder.encode(username, StandardCharsets.UTF_8);
        JsonNode found = calls.get("/users" + query);
        return found.isEmpty()
                ? Optional.empty()
                : Optional.of(found.get(0).get("id").asText());
    }

    /** Enables, or disables and ends every session. */
    void enable(String subject, boolean enabled) {
        ObjectNode user = (ObjectNode) calls.get("/users/" + subject);
        user.put("enabled", enabled);
        calls.require(calls.send("PUT", "/users/" + subject, user), 204);
        if (!enabled) {
            calls.require(calls.send("POST", "/users/" + subject + "/logout", null), 204);
        }
    }

    /** Gives another name; answers the one before. */
    String rename(String subject, String name) {
        ObjectNode user = (ObjectNode) calls.get("/users/" + subject);
        String before = user.path("firstName").asText();
        calls.require(calls.send("PUT", "/users/" + subject, user.put("firstName", name)), 204);
        return before;
    }

    void resetPassword(String subject, String password) {
        calls.require(calls.send("PUT", "/users/" + subject + "/reset-password", temporary(password)), 204);
    }

    /** Gives a realm role; false when the account has it already. */
    boolean grant(String subject, String role) {
        for (JsonNode held : calls.get(mappings(subject))) {
            if (role.equals(held.path("name").asText())) {
                return false;
            }
        }
        calls.require(calls.send("POST", mappings(subject), roles(role)), 204);
        return true;
    }

    void revoke(String subject, String role) {
        calls.require(calls.send("DELETE", mappings(subject), roles(role)), 204);
    }

    void delete(String subject) {
        calls.require(calls.send("DELETE", "/users/" + subject, null), 204);
    }

    private JsonNode roles(String role) {
        return json.createArrayNode().add(calls.get("/roles/" + role));
    }

    private static String mappings(String subject) {
        return "/users/" + subject + "/role-mappings/realm";
    }

    private ObjectNode temporary(String password) {
        return json.createObjectNode()
                .put("type", "password")
                .put("value", password)
                .put("temporary", true);
    }
}
