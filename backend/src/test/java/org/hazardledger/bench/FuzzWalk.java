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
import java.time.LocalDate;
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

    /** What one person does with the hazard as it is now. */
    private record Step(String operation, String person, String body) {}

    private final Contract contract;
    private final BenchStack stack;
    private final FuzzValues values;
    private final Exchange exchange;
    private final Random random;
    private @Nullable String school;
    private String hazard = "";
    private JsonNode now = JSON.nullNode();

    FuzzWalk(Contract contract, BenchStack stack, FuzzMemory memory, Exchange exchange, Random random) {
        this.contract = contract;
        this.stack = stack;
        this.values = new FuzzValues(contract, memory, random);
        this.exchange = exchange;
        this.random = random;
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
            for (Step step : steps()) {
                attempt(step);
            }
        }
    }

    /** What comes next, and now and then something beside the way. */
    private List<Step> steps() throws IOException, InterruptedException {
        List<Step> steps = new ArrayList<>();
        switch (now.path("state").asText()) {
            case "DRAFT" -> {
                steps.add(new Step("patchHazard", "bench-filler", "{\"description\": \"灭火器压力严重不足\"}"));
                steps.add(new Step("listHazard", "bench-filler", ""));
            }
            case "LISTED" -> {
                if (now.path("source").asText().equals("INSPECTOR")) {
                    steps.add(new Step("ruleOnHazardList", "fuzz-inspector", "{\"outside\": true}"));
                }
                steps.add(new Step("patchHazard", "bench-district", "{\"placeText\": \"三楼\", \"reason\": \"楼层写错\"}"));
                steps.add(new Step(
                        "gradeHazard",
                        "bench-filler",
                        "{\"severity\": \"%s\"}".formatted(values.oneOf(List.of("GENERAL", "MINOR", "MAJOR")))));
            }
            case "GRADED" -> {
                steps.addAll(aside());
                steps.add(new Step("receiveMajorReport", "bench-district", ""));
                steps.add(new Step("planHazard", "fuzz-principal", """
                        {"fixMode": "DEADLINE", "dueDate": "%s", "responsibleName": "赵亦凡", "measures": "更换灭火器",
                         "funds": "已列支", "contingency": "专人值守", "protection": "设警戒线", "approve": true}""".formatted(
                                LocalDate.now().plusDays(20))));
            }
            case "RECTIFYING" -> {
                steps.addAll(aside());
                steps.add(new Step(
                        "logHazardProgress",
                        "bench-filler",
                        "{\"note\": \"已联系维保\", \"quantityDone\": %s}"
                                .formatted(now.path("quantity").isNull() ? "null" : "3")));
                steps.add(new Step(
                        "requestHazardExtension",
                        "fuzz-responsible",
                        "{\"newDueDate\": \"%s\", \"reason\": \"等待配件\"}"
                                .formatted(LocalDate.now().plusDays(30))));
                steps.add(new Step("rectifyHazard", "bench-filler", """
                        {"rectifiedAt": "%s", "summary": "已更换", "photos": [{"photoId": "%s", "pairedWith": "%s"}]}""".formatted(
                                Instant.now().minusSeconds(60), photo("bench-filler"), firstPhoto())));
            }
            case "REVIEW_REQUESTED" -> {
                String hash = now.path("signingHash").asText("none");
                steps.add(new Step("signHazard", "fuzz-responsible", signature("RESPONSIBLE", hash)));
                steps.add(new Step("signHazard", "fuzz-leader", signature("LEADER", hash)));
            }
            case "SIGNED" -> {
                boolean back = random.nextInt(4) == 0;
                steps.add(new Step(
                        "verifyHazard",
                        "fuzz-inspector",
                        back
                                ? "{\"outcome\": \"SENT_BACK\", \"onSite\": true, \"reasonCode\": \"NOT_RECTIFIED\", \"note\": \"仍欠压\"}"
                                : "{\"outcome\": \"ACCEPTED\", \"onSite\": true, \"photoIds\": [\"%s\"]}"
                                        .formatted(photo("fuzz-inspector"))));
            }
            case "CLOSED" -> {
                steps.add(new Step("superviseHazard", "bench-district", "{\"on\": false, \"note\": \"现场验收合格\"}"));
                steps.add(new Step(
                        "requestHazardReopening",
                        "bench-filler",
                        "{\"reason\": \"再次失压\", \"photoIds\": [\"%s\"]}".formatted(photo("bench-filler"))));
                steps.add(decision("decideHazardReopening", "fuzz-principal"));
                steps.add(new Step(
                        "reopenHazard",
                        "fuzz-inspector",
                        "{\"reason\": \"再次失压\", \"photoIds\": [\"%s\"]}".formatted(photo("fuzz-inspector"))));
            }
            default -> {}
        }
        return steps;
    }

    /** Proposals and decisions that a hazard meets beside its way; some end it. */
    private List<Step> aside() throws IOException, InterruptedException {
        return switch (random.nextInt(7)) {
            case 0 ->
                List.of(
                        new Step("requestHazardSupervision", "bench-district", "{\"reason\": \"屡改屡犯\"}"),
                        new Step("decideHazardSupervision", "fuzz-head", """
                            {"approved": true, "noticeNumber": "清教督〔2026〕%d号", "authority": "清河区教育局", "level": "DISTRICT"}""".formatted(random.nextInt(1_000_000))),
                        new Step(
                                "serveHazardSupervision",
                                "bench-district",
                                "{\"servedAt\": \"%s\", \"signedForBy\": \"金建国\"}".formatted(Instant.now())));
            case 1 ->
                List.of(
                        new Step(
                                "requestHazardRejection",
                                "fuzz-responsible",
                                "{\"reason\": \"训练用空瓶\", \"photoIds\": [\"%s\"]}".formatted(photo("fuzz-responsible"))),
                        new Step("decideHazardRejection", "fuzz-head", "{\"approved\": false, \"note\": \"不是空瓶\"}"));
            case 2 -> List.of(decision("decideHazardExtension", "bench-district"));
            case 3 ->
                random.nextInt(4) > 0
                        ? List.of()
                        : List.of(new Step(
                                "rejectHazard",
                                "bench-district",
                                "{\"reason\": \"训练用空瓶\", \"photoIds\": [\"%s\"]}".formatted(photo("bench-district"))));
            case 4 ->
                random.nextInt(4) > 0
                        ? List.of()
                        : List.of(new Step(
                                "mergeHazard",
                                "bench-district",
                                "{\"targetId\": \"01930000-0000-7000-8000-000000000001\", \"reason\": \"重复上报\"}"));
            default -> List.of();
        };
    }

    private static Step decision(String operation, String person) {
        return new Step(operation, person, "{\"approved\": true, \"note\": \"同意\"}");
    }

    private static String signature(String capacity, String hash) {
        return "{\"capacity\": \"%s\", \"contentHash\": \"%s\"}".formatted(capacity, hash);
    }

    /** Up to three times with something else in one place, then as it is meant. */
    private void attempt(Step step) throws IOException, InterruptedException {
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

    private String firstPhoto() {
        return now.path("photos").path(0).path("photoId").asText();
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
