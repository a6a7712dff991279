package org.hazardledger.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.hazardledger.contract.Contract;
import org.hazardledger.contract.Contract.Operation;
import org.hazardledger.identity.Role;
import org.hazardledger.testing.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * One hazard on its way from draft to closed and back, so that what only a hazard in the right state and the right person
 * may do is asked with odd bodies too: each step is tried a few times with something changed in it, then done as it should be.
 */
final class FuzzWalk {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int TURNS = 14;

    private static final Map<String, Role> PEOPLE = Map.of(
            "bench-filler", Role.SCHOOL,
            "fuzz-responsible", Role.SCHOOL,
            "fuzz-leader", Role.SCHOOL,
            "fuzz-principal", Role.SCHOOL,
            "fuzz-inspector", Role.INSPECTOR,
            "fuzz-head", Role.DISTRICT,
            "bench-district", Role.DISTRICT);

    /** Sends a request and holds its answer against the contract; null when there was none. */
    @FunctionalInterface
    interface Exchange {
        @Nullable
        HttpResponse<byte[]> send(FuzzRequests.Made made) throws IOException, InterruptedException;
    }

    private final Contract contract;
    private final BenchStack stack;
    private final FuzzValues values;
    private final Exchange exchange;
    private final Random random;
    private final FuzzSteps steps;
    private @Nullable String school;
    private String hazard = "";
    private JsonNode now = JSON.nullNode();

    FuzzWalk(Contract contract, BenchStack stack, FuzzMemory memory, Exchange exchange, Random random) {
        this.contract = contract;
        this.stack = stack;
        this.values = new FuzzValues(contract, memory, random);
        this.exchange = exchange;
        this.random = random;
        this.steps = new FuzzSteps(this::photo, random);
    }

    /** From filing to wherever it gets in a few turns. */
    void walk() throws IOException, InterruptedException {
        hazard = UUID.randomUUID().toString();
        String before = photo("bench-filler");
        boolean inspected = random.nextInt(3) == 0;
        String finder = inspected ? "fuzz-inspector" : "bench-filler";
        request("fileHazard", finder, """
                {"id": "%s", "schoolId": "%s", "placeText": "二楼走廊", "category": "F02", "description": "灭火器压力不足",
                 "source": "%s", "foundAt": "%s", "photoIds": ["%s"], "draft": %s, "quantity": %s}""".formatted(
                        hazard,
                        school(),
                        inspected ? "INSPECTOR" : "SELF_DAILY",
                        Instant.now().minus(Duration.ofHours(1)),
                        inspected ? photo(finder) : before,
                        random.nextBoolean(),
                        random.nextInt(4) == 0 ? "3" : "null"));
        for (int turn = 0; turn < TURNS && look(); turn++) {
            for (FuzzSteps.Step step : steps.next(now)) {
                attempt(step);
            }
        }
    }

    /** Up to three times with something else in one place, then as it is meant. */
    private void attempt(FuzzSteps.Step step) throws IOException, InterruptedException {
        for (int odd = random.nextInt(3); odd > 0 && !step.body().isEmpty(); odd--) {
            ObjectBody body = ObjectBody.of(step.body());
            request(
                    step.operation(),
                    step.person(),
                    body.changed(values, random).toString());
        }
        request(step.operation(), step.person(), step.body());
    }

    private @Nullable HttpResponse<byte[]> request(String operation, String person, String body)
            throws IOException, InterruptedException {
        Operation asked = contract.operations().stream()
                .filter(one -> one.id().equals(operation))
                .findFirst()
                .orElseThrow();
        look();
        String path = asked.path().replace("{id}", hazard).replaceAll("\\{[er]id}", openRequest(asked.path()));
        var request = stack.request(path, Tokens.of(person, PEOPLE.get(person)))
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .method(asked.method(), BodyPublishers.ofByteArray(body.getBytes(StandardCharsets.UTF_8)));
        if (now.has("version")) {
            request.header("If-Match", "\"v" + now.path("version").asLong() + "\"");
        }
        return exchange.send(new FuzzRequests.Made(request, asked, path, "hazards", body));
    }

    /** The last request of the kind the path decides on, as the hazard names it. */
    private String openRequest(String path) {
        JsonNode list = now.path(path.contains("extension") ? "extensions" : "proposals");
        String id = "";
        for (JsonNode one : list) {
            id = one.path("id").asText();
        }
        return id.isEmpty() ? UUID.randomUUID().toString() : id;
    }

    /** Reads the hazard; false when it is not there. */
    private boolean look() throws IOException, InterruptedException {
        Operation get = contract.find("GET", "/api/v1/hazards/" + hazard).orElseThrow();
        HttpResponse<byte[]> answer = exchange.send(new FuzzRequests.Made(
                stack.request("/api/v1/hazards/" + hazard, Tokens.of("fuzz-principal", Role.SCHOOL))
                        .GET(),
                get,
                "/api/v1/hazards/" + hazard,
                "hazards",
                ""));
        boolean there = answer != null && answer.statusCode() == 200;
        now = there ? JSON.readTree(answer.body()) : JSON.nullNode();
        return there;
    }

    private String school() throws IOException, InterruptedException {
        if (school == null) {
            Operation me = contract.find("GET", "/api/v1/me").orElseThrow();
            HttpResponse<byte[]> answer = exchange.send(new FuzzRequests.Made(
                    stack.request("/api/v1/me", Tokens.of("bench-filler", Role.SCHOOL))
                            .GET(),
                    me,
                    "/api/v1/me",
                    "me",
                    ""));
            school = JSON.readTree(answer.body())
                    .at("/memberships/0/organisation/id")
                    .asText();
        }
        return school;
    }

    private String photo(String person) throws IOException, InterruptedException {
        BufferedImage image = new BufferedImage(16, 16, BufferedImage.TYPE_INT_RGB);
        for (int i = 0; i < 256; i++) {
            image.setRGB(i % 16, i / 16, random.nextInt(0xffffff));
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(image, "png", bytes);
        Operation upload = contract.find("POST", "/api/v1/photos").orElseThrow();
        String path = "/api/v1/photos?organisation=" + school();
        HttpResponse<byte[]> answer = exchange.send(new FuzzRequests.Made(
                stack.request(path, Tokens.of(person, PEOPLE.get(person)))
                        .header("Content-Type", "image/png")
                        .POST(BodyPublishers.ofByteArray(bytes.toByteArray())),
                upload,
                path,
                "photos",
                "a picture"));
        return answer == null ? "" : JSON.readTree(answer.body()).path("id").asText();
    }

    /** A body and what can be made of it. */
    private record ObjectBody(ObjectNode json) {

        static ObjectBody of(String text) throws IOException {
            return new ObjectBody((ObjectNode) JSON.readTree(text));
        }

        /** One property is left out, odd, or of another kind. */
        JsonNode changed(FuzzValues values, Random random) {
            List<String> names = new ArrayList<>();
            json.fieldNames().forEachRemaining(names::add);
            String name = values.oneOf(names);
            switch (random.nextInt(4)) {
                case 0 -> json.remove(name);
                case 1 -> json.put(name, values.odd());
                case 2 -> json.set(name, values.nonsense(0));
                default -> json.put(name + "X", true);
            }
            return json;
        }
    }
}
