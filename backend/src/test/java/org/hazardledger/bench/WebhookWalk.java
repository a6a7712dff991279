package org.hazardledger.bench;

import static org.hazardledger.bench.FuzzPeople.FILLER;
import static org.hazardledger.bench.FuzzPeople.PRINCIPAL;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Instant;

/** A subscription that brings an event, brings it again, gets another secret and ends. */
final class WebhookWalk implements FuzzWalk {

    private static final String KINDS = "[\"HAZARD_LISTED\", \"HAZARD_GRADED\"]";

    @Override
    public void walk(FuzzWalker walker) throws IOException, InterruptedException {
        String school = walker.school().path("id").asText();
        HttpServer receiver = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        receiver.createContext("/", WebhookWalk::acknowledge);
        receiver.start();
        try {
            String hook = walker.stumble(FuzzStep.of("createWebhook", PRINCIPAL)
                            .json("""
                            {"name": "监管平台", "organisationId": "%s", "url": "http://127.0.0.1:%d/events", "eventTypes": %s}""".formatted(school, receiver.getAddress().getPort(), KINDS)))
                    .text("/webhook/id");
            if (!hook.isEmpty()) {
                follow(walker, school, hook);
            }
        } finally {
            receiver.stop(0);
        }
    }

    private static void follow(FuzzWalker walker, String school, String hook) throws IOException, InterruptedException {
        walker.stumble(FuzzStep.of("patchWebhook", PRINCIPAL)
                .at(hook)
                .json("{\"name\": \"市平台\", \"eventTypes\": %s}".formatted(KINDS)));
        walker.take(FuzzStep.of("fileHazard", FILLER).json("""
                {"schoolId": "%s", "placeText": "门厅", "category": "F03", "description": "出口上锁", "source": "SELF_DAILY",
                 "foundAt": "%s", "photoIds": ["%s"], "draft": false}""".formatted(school, Instant.now(), walker.photo(FILLER))));
        String delivery = walker.until(
                        FuzzStep.of("listWebhookDeliveries", PRINCIPAL).at(hook).asking("state=DELIVERED"),
                        list -> !list.body().path("items").isEmpty())
                .text("/items/0/id");
        if (!delivery.isEmpty()) {
            walker.stumble(FuzzStep.of("replayWebhookDelivery", PRINCIPAL).at(hook, delivery));
        }
        walker.stumble(FuzzStep.of("changeWebhookSecret", PRINCIPAL).at(hook));
        walker.take(FuzzStep.of("getWebhook", PRINCIPAL).at(hook));
        walker.stumble(FuzzStep.of("deleteWebhook", PRINCIPAL).at(hook));
    }

    private static void acknowledge(HttpExchange exchange) throws IOException {
        try (exchange) {
            exchange.getRequestBody().readAllBytes();
            exchange.sendResponseHeaders(204, -1);
        }
    }
}
