package org.hazardledger.identity;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.http.HttpResponse;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Clients of programs at Keycloak: confidential, with a service account, good for client credentials alone. */
@ApplicationScoped
class IdentityClients {

    private final IdentityServerCalls calls;
    private final ObjectMapper json;
    private final String audience;

    IdentityClients(
            IdentityServerCalls calls,
            ObjectMapper json,
            @ConfigProperty(name = "quarkus.oidc.token.audience") String audience) {
        this.calls = calls;
        this.json = json;
        this.audience = audience;
    }

    /** A client: the identity server's id of it, the subject of its tokens, and its secret. */
    record Client(String id, String subject, String secret) {}

    Client create(String clientId, String name) {
        ObjectNode client = json.createObjectNode()
                .put("clientId", clientId)
                .put("name", name)
                .put("enabled", true)
                .put("publicClient", false)
                .put("serviceAccountsEnabled", true)
                .put("standardFlowEnabled", false)
                .put("implicitFlowEnabled", false)
                .put("directAccessGrantsEnabled", false)
                .put("clientAuthenticatorType", "client-secret");
        ObjectNode mapper = client.putArray("protocolMappers")
                .addObject()
                .put("name", "audience of the service")
                .put("protocol", "openid-connect")
                .put("protocolMapper", "oidc-audience-mapper");
        mapper.putObject("config")
                .put("included.client.audience", audience)
                .put("access.token.claim", "true")
                .put("id.token.claim", "false");
        HttpResponse<String> answer = calls.send("POST", "/clients", client);
        calls.require(answer, 201);
        String location = answer.headers().firstValue("Location").orElse("");
        String id = location.substring(location.lastIndexOf('/') + 1);
        String subject =
                calls.get("/clients/" + id + "/service-account-user").path("id").asText();
        return new Client(id, subject, newSecret(id));
    }

    /** Another secret; the old one ends at once. */
    String newSecret(String id) {
        return calls.post("/clients/" + id + "/client-secret").path("value").asText();
    }

    void enable(String id, boolean enabled) {
        ObjectNode client = (ObjectNode) calls.get("/clients/" + id);
        client.put("enabled", enabled);
        calls.require(calls.send("PUT", "/clients/" + id, client), 204);
    }

    void delete(String id) {
        calls.require(calls.send("DELETE", "/clients/" + id, null), 204);
    }
}
