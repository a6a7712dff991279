package org.hazardledger.testing;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;

/**
 * The way into the house for a program outside: a forward proxy before {@code http://ledger.test}, which is the service
 * of this test, and an identity server that gives a person's token to the client of that person's user name.
 */
public final class Outside implements AutoCloseable {

    private static final String LEDGER = "http://ledger.test";
    private static final List<String> PASSED =
            List.of("authorization", "content-type", "accept-language", "if-match", "idempotency-key");

    private final HttpServer proxy;
    private final int service;
    private final Map<String, Tree.Person> clients = new ConcurrentHashMap<>();
    private final List<String> passed = new CopyOnWriteArrayList<>();

    private Outside(HttpServer proxy, int service) {
        this.proxy = proxy;
        this.service = service;
    }

    public static Outside of(int service) throws IOException {
        HttpServer proxy = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        Outside outside = new Outside(proxy, service);
        proxy.createContext("/", outside::pass);
        proxy.setExecutor(Executors.newCachedThreadPool());
        proxy.start();
        return outside;
    }

    /** Where the proxy listens. */
    public String address() {
        return "http://127.0.0.1:" + proxy.getAddress().getPort();
    }

    /** A client with this person's user name may sign in from now on. */
    public void knows(Tree.Person person) {
        clients.put(person.username(), person);
    }

    /** What came through, as method and path. */
    public List<String> passed() {
        return passed;
    }

    private void pass(HttpExchange exchange) throws IOException {
        URI asked = exchange.getRequestURI();
        byte[] body = exchange.getRequestBody().readAllBytes();
        passed.add(exchange.getRequestMethod() + " " + asked.getPath());
        try (exchange) {
            switch (asked.getPath()) {
                case "/config.json" -> send(exchange, 200, "{\"authority\": \"" + LEDGER + "/realm\"}");
                case "/realm/.well-known/openid-configuration" -> send(exchange, 200, """
                            {"token_endpoint": "%s/realm/token", "device_authorization_endpoint": "%s/realm/device"}""".formatted(LEDGER, LEDGER));
                case "/realm/token" -> token(exchange, new String(body, StandardCharsets.UTF_8));
                default -> forward(exchange, asked, body);
            }
        }
    }

    private void token(HttpExchange exchange, String form) throws IOException {
        Map<String, String> fields = List.of(form.split("&")).stream()
                .map(field -> field.split("=", 2))
                .collect(Collectors.toMap(field -> field[0], field -> field[1]));
        Tree.Person person = clients.get(fields.get("client_id"));
        if (person == null || !"right".equals(fields.get("client_secret"))) {
            send(exchange, 401, "{\"error\": \"invalid_client\", \"error_description\": \"wrong secret\"}");
            return;
        }
        send(exchange, 200, "{\"access_token\": \"" + person.token() + "\", \"expires_in\": 300}");
    }

    private void forward(HttpExchange exchange, URI asked, byte[] body) throws IOException {
        String target = "http://127.0.0.1:" + service + asked.getRawPath()
                + (asked.getRawQuery() == null ? "" : "?" + asked.getRawQuery());
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(target))
                .method(exchange.getRequestMethod(), HttpRequest.BodyPublishers.ofByteArray(body));
        exchange.getRequestHeaders().forEach((name, values) -> {
            if (PASSED.contains(name.toLowerCase())) {
                request.header(name, values.get(0));
            }
        });
        try {
            HttpResponse<byte[]> answer =
                    HttpClient.newHttpClient().send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
            answer.headers()
                    .firstValue("ETag")
                    .ifPresent(tag -> exchange.getResponseHeaders().add("ETag", tag));
            write(exchange, answer.statusCode(), answer.body());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }

    private static void send(HttpExchange exchange, int status, String body) throws IOException {
        write(exchange, status, body.getBytes(StandardCharsets.UTF_8));
    }

    private static void write(HttpExchange exchange, int status, byte[] body) throws IOException {
        exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        if (body.length > 0) {
            try (OutputStream out = exchange.getResponseBody()) {
                out.write(body);
            }
        }
    }

    @Override
    public void close() {
        proxy.stop(0);
    }
}
