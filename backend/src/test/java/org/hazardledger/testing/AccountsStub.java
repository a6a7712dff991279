package org.hazardledger.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The part of Keycloak's administration interface that provisioning uses, in memory. Journeys use the real Keycloak; set
 * {@code HL_TEST_KEYCLOAK_URL} and {@code HL_TEST_KEYCLOAK_SECRET} to run the provisioning tests against one as well.
 */
public final class AccountsStub implements AutoCloseable {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String BASE = "/admin/realms/hazard-ledger";

    private final HttpServer server;
    private final Map<String, ObjectNode> users = new ConcurrentHashMap<>();
    private final Map<String, ObjectNode> clients = new ConcurrentHashMap<>();
    private final Map<String, Set<String>> roles = new ConcurrentHashMap<>();

    private AccountsStub(HttpServer server) {
        this.server = server;
    }

    public static AccountsStub start() throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        AccountsStub stub = new AccountsStub(server);
        server.createContext("/", stub::answer);
        server.start();
        return stub;
    }

    /** What the service needs to reach it, or the real Keycloak named by the environment. */
    public Map<String, String> config() {
        String real = System.getenv("HL_TEST_KEYCLOAK_URL");
        String address = "http://127.0.0.1:" + server.getAddress().getPort();
        return Map.of(
                "hazard-ledger.keycloak.admin-url", real == null ? address : real,
                "hazard-ledger.keycloak.realm", "hazard-ledger",
                "hazard-ledger.keycloak.provisioner-secret",
                        real == null ? "stub" : System.getenv("HL_TEST_KEYCLOAK_SECRET"));
    }

    /** An account that was there before, whose subject is that of a test token of the same name. */
    public void know(String username) {
        String subject = "subject-of-" + username;
        users.put(subject, JSON.createObjectNode().put("id", subject).put("username", username));
        roles.put(subject, ConcurrentHashMap.newKeySet());
    }

    private void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        try (exchange) {
            if (path.endsWith("/token")) {
                send(exchange, 200, "{\"access_token\":\"stub\",\"expires_in\":300}");
            } else if (path.startsWith(BASE + "/roles/")) {
                String role = path.substring(path.lastIndexOf('/') + 1);
                send(exchange, 200, "{\"id\":\"" + role + "\",\"name\":\"" + role + "\"}");
            } else if (path.startsWith(BASE + "/clients")) {
                clients(exchange, path.substring((BASE + "/clients").length()), body);
            } else if (path.equals(BASE + "/users")) {
                users(exchange, body);
            } else {
                user(exchange, path.substring((BASE + "/users/").length()).split("/", 2), body);
            }
        }
    }

    private void users(HttpExchange exchange, String body) throws IOException {
        if (exchange.getRequestMethod().equals("GET")) {
            String query = exchange.getRequestURI().getQuery();
            String username = query.substring(query.lastIndexOf('=') + 1);
            var found = JSON.createArrayNode();
            users.values().stream()
                    .filter(user -> user.get("username").asText().equals(username))
                    .forEach(found::add);
            send(exchange, 200, found.toString());
            return;
        }
        ObjectNode user = (ObjectNode) JSON.readTree(body);
        boolean taken =
                users.values().stream().anyMatch(other -> other.get("username").equals(user.get("username")));
        if (taken) {
            send(exchange, 409, "{}");
            return;
        }
        String id = UUID.randomUUID().toString();
        users.put(id, user.put("id", id));
        roles.put(id, ConcurrentHashMap.newKeySet());
        exchange.getResponseHeaders().add("Location", "http://stub" + BASE + "/users/" + id);
        send(exchange, 201, "");
    }

    private void user(HttpExchange exchange, String[] path, String body) throws IOException {
        String id = path[0];
        String method = exchange.getRequestMethod();
        if (!users.containsKey(id)) {
            send(exchange, 404, "{}");
        } else if (path.length == 1 && method.equals("GET")) {
            send(exchange, 200, users.get(id).toString());
        } else if (path.length == 1 && method.equals("PUT")) {
            users.put(id, (ObjectNode) JSON.readTree(body));
            send(exchange, 204, "");
        } else if (path.length == 1) {
            users.remove(id);
            send(exchange, 204, "");
        } else if (path[1].equals("role-mappings/realm")) {
            mappings(exchange, roles.get(id), body);
        } else {
            send(exchange, 204, "");
        }
    }

    /** A confidential client with its service account, whose subject is that of a test token of the same name. */
    private void clients(HttpExchange exchange, String path, String body) throws IOException {
        String method = exchange.getRequestMethod();
        String id = path.split("/").length > 1 ? path.split("/")[1] : "";
        if (path.isEmpty()) {
            ObjectNode client = (ObjectNode) JSON.readTree(body);
            String created = UUID.randomUUID().toString();
            String username = "service-account-" + client.get("clientId").asText();
            String subject = "subject-of-" + username;
            clients.put(created, client.put("account", subject));
            know(username);
            exchange.getResponseHeaders().add("Location", "http://stub" + BASE + "/clients/" + created);
            send(exchange, 201, "");
        } else if (!clients.containsKey(id)) {
            send(exchange, 404, "{}");
        } else if (path.endsWith("/service-account-user")) {
            send(
                    exchange,
                    200,
                    users.get(clients.get(id).get("account").asText()).toString());
        } else if (path.endsWith("/client-secret")) {
            send(exchange, 200, "{\"type\":\"secret\",\"value\":\"" + UUID.randomUUID() + "\"}");
        } else if (method.equals("GET")) {
            send(exchange, 200, clients.get(id).toString());
        } else if (method.equals("PUT")) {
            clients.put(id, (ObjectNode) JSON.readTree(body));
            send(exchange, 204, "");
        } else {
            clients.remove(id);
            send(exchange, 204, "");
        }
    }

    private static void mappings(HttpExchange exchange, Set<String> held, String body) throws IOException {
        if (exchange.getRequestMethod().equals("GET")) {
            var answer = JSON.createArrayNode();
            held.forEach(role -> answer.addObject().put("name", role));
            send(exchange, 200, answer.toString());
            return;
        }
        for (JsonNode role : JSON.readTree(body)) {
            if (exchange.getRequestMethod().equals("POST")) {
                held.add(role.get("name").asText());
            } else {
                held.remove(role.get("name").asText());
            }
        }
        send(exchange, 204, "");
    }

    private static void send(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        if (bytes.length > 0) {
            exchange.getResponseBody().write(bytes);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
