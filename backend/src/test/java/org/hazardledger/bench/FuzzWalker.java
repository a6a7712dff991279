package org.hazardledger.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hazardledger.contract.Contract;
import org.hazardledger.contract.Contract.Operation;
import org.jspecify.annotations.Nullable;

/**
 * Takes steps: as the person they name, on the version there is. What only a thing in the right state and the right person
 * may do is asked with odd bodies too, because a step can also be tried a few times before it is taken as it should be.
 */
final class FuzzWalker {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern BRACES = Pattern.compile("\\{[^}]+}");
    private static final Set<String> OVER = Set.of("DONE", "FAILED", "CANCELLED");
    private static final int TIMES_LOOKED = 150;
    private static final long BETWEEN_LOOKS_MILLIS = 100;

    /** Sends a request and holds its answer against the contract; null when there was none. */
    @FunctionalInterface
    interface Exchange {
        @Nullable
        HttpResponse<byte[]> send(FuzzRequests.Made made) throws IOException, InterruptedException;
    }

    private final Contract contract;
    private final BenchStack stack;
    private final FuzzMemory memory;
    private final FuzzValues values;
    private final Exchange exchange;
    private final Random random;

    FuzzWalker(Contract contract, BenchStack stack, FuzzMemory memory, Exchange exchange, Random random) {
        this.contract = contract;
        this.stack = stack;
        this.memory = memory;
        this.values = new FuzzValues(contract, memory, random);
        this.exchange = exchange;
        this.random = random;
    }

    /** Up to twice with something else in one place, then as it is meant. */
    FuzzAnswer stumble(FuzzStep step) throws IOException, InterruptedException {
        for (int odd = random.nextInt(3); odd > 0; odd--) {
            take(changed(step));
        }
        return take(step);
    }

    FuzzAnswer take(FuzzStep step) throws IOException, InterruptedException {
        Operation asked = contract.operations().stream()
                .filter(one -> one.id().equals(step.operation()))
                .findFirst()
                .orElseThrow();
        String path = path(asked.path(), step.at());
        HttpRequest.Builder request = stack.request(path + step.query(), FuzzPeople.token(step.person()))
                .method(asked.method(), BodyPublishers.ofByteArray(step.body()));
        if (!step.type().isEmpty()) {
            request.header("Content-Type", step.type());
        }
        if (asked.method().equals("POST")) {
            request.header("Idempotency-Key", UUID.randomUUID().toString());
        }
        String version = step.version() == null && needsVersion(asked) ? look(path, step.person()) : step.version();
        if (version != null && !version.isEmpty()) {
            request.header("If-Match", version);
        }
        String kind = asked.path().split("/")[3];
        return answer(exchange.send(new FuzzRequests.Made(request, asked, path + step.query(), kind, step.told())));
    }

    /** The job that a step started, as soon as it is over or when it takes too long to wait for. */
    FuzzAnswer ended(FuzzAnswer started, String person) throws IOException, InterruptedException {
        return until(FuzzStep.of("getJob", person).at(started.id()), job -> OVER.contains(job.text("/state")));
    }

    /** Asks again until the answer is as awaited, or it has taken too long; the last answer. */
    FuzzAnswer until(FuzzStep step, Predicate<FuzzAnswer> awaited) throws IOException, InterruptedException {
        FuzzAnswer answer = take(step);
        for (int i = 0; i < TIMES_LOOKED && answer.done() && !awaited.test(answer); i++) {
            Thread.sleep(BETWEEN_LOOKS_MILLIS);
            answer = take(step);
        }
        return answer;
    }

    /** The school in which everybody works, as it stands in their memberships. */
    JsonNode school() throws IOException, InterruptedException {
        return take(FuzzStep.of("getMe", FuzzPeople.FILLER)).body().at("/memberships/0/organisation");
    }

    /** Takes in a photo nobody has taken before; answers its id. */
    String photo(String person) throws IOException, InterruptedException {
        return take(FuzzStep.of("uploadPhoto", person)
                        .asking("organisation=" + school().path("id").asText())
                        .bytes("image/png", FuzzPhotos.png(random)))
                .id();
    }

    Random random() {
        return random;
    }

    private static String path(String path, List<String> at) {
        List<String> left = new ArrayList<>(at);
        return BRACES.matcher(path).replaceAll(name -> Matcher.quoteReplacement(left.remove(0)));
    }

    private boolean needsVersion(Operation operation) {
        for (JsonNode parameter : operation.description().path("parameters")) {
            if (contract.resolve(parameter).path("name").asText().equals("If-Match")) {
                return true;
            }
        }
        return false;
    }

    /** Reads what is about to be changed, or what it belongs to; its version. */
    private String look(String path, String person) throws IOException, InterruptedException {
        String[] parts = path.split("/");
        for (String at : List.of(path, String.join("/", List.of(parts).subList(0, Math.min(5, parts.length))))) {
            var get = contract.find("GET", at);
            if (get.isPresent()) {
                HttpRequest.Builder request =
                        stack.request(at, FuzzPeople.token(person)).GET();
                return answer(exchange.send(new FuzzRequests.Made(request, get.get(), at, parts[3], "")))
                        .etag();
            }
        }
        return "";
    }

    private FuzzAnswer answer(@Nullable HttpResponse<byte[]> response) throws IOException {
        if (response == null) {
            return new FuzzAnswer(0, JSON.nullNode(), "");
        }
        String type = response.headers().firstValue("Content-Type").orElse("");
        boolean json = type.contains("json") && !type.contains("ndjson") && response.body().length > 0;
        return new FuzzAnswer(
                response.statusCode(),
                json ? JSON.readTree(response.body()) : JSON.nullNode(),
                response.headers().firstValue("ETag").orElse(""));
    }

    /** One property is left out, odd, or of another kind; without a body it is about something else, or on an old version. */
    private FuzzStep changed(FuzzStep step) throws IOException {
        if (step.isJson() && JSON.readTree(step.body()) instanceof ObjectNode json && !json.isEmpty()) {
            List<String> names = new ArrayList<>();
            json.fieldNames().forEachRemaining(names::add);
            String name = values.oneOf(names);
            switch (random.nextInt(4)) {
                case 0 -> json.remove(name);
                case 1 -> json.put(name, values.odd());
                case 2 -> json.set(name, values.nonsense(0));
                default -> json.put(name + "X", true);
            }
            return step.json(json.toString());
        }
        boolean elsewhere = !step.at().isEmpty() && random.nextBoolean();
        return elsewhere
                ? step.at(step.at().stream().map(id -> memory.id("", random)).toArray(String[]::new))
                : step.version("\"v" + random.nextInt(4) + "\"");
    }
}
