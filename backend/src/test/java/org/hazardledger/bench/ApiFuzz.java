package org.hazardledger.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.hazardledger.contract.Contract;
import org.hazardledger.contract.Contract.Operation;
import org.hazardledger.identity.Role;
import org.hazardledger.testing.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * Command behind {@code make fuzz-api}: sends {@code FUZZ_REQUESTS} (100,000) requests made from the contract to the packaged
 * service, walks hazards through their life between them ({@link FuzzWalk}), and holds every answer against it. Ends with an error when one is a 5xx, not described, of another shape, or late.
 */
public final class ApiFuzz {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int CLIENTS = 4;
    private static final Duration LONGEST = Duration.ofSeconds(30);
    private static final int SHOWN = 40;

    /** A walk is about a hundred requests of its own. */
    private static final int REQUESTS_TO_A_WALK = 100;

    /** What the framework answers before any operation is chosen. */
    private static final Set<Integer> OF_THE_FRAMEWORK = Set.of(405, 406, 414);

    private final BenchStack stack;
    private final Contract contract = Contract.built();
    private final List<Operation> operations = contract.operations();
    private final FuzzMemory memory = new FuzzMemory();
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(LONGEST)
            .build();
    private final Map<Integer, Integer> statuses = new ConcurrentHashMap<>();
    private final Map<String, String> faults = new ConcurrentHashMap<>();
    private final Map<String, Map<Integer, Integer>> answersOf = new ConcurrentHashMap<>();

    private ApiFuzz(BenchStack stack) {
        this.stack = stack;
    }

    public static void main(String[] args) throws Exception {
        int requests = Integer.parseInt(System.getenv().getOrDefault("FUZZ_REQUESTS", "100000"));
        long seed = Long.parseLong(System.getenv().getOrDefault("FUZZ_SEED", String.valueOf(System.nanoTime())));
        System.out.println("FUZZ_SEED=" + seed);
        try (BenchStack stack = BenchStack.start()) {
            stack.fill(BenchStack.resource("/bench/fill.sql"), Map.of("hazards", 400L, "districts", 2L, "schools", 5L));
            stack.fill(BenchStack.resource("/bench/fuzz-people.sql"), Map.of());
            ApiFuzz fuzz = new ApiFuzz(stack);
            fuzz.run(requests, seed);
            System.exit(fuzz.report(requests) ? 0 : 1);
        }
    }

    private void run(int requests, long seed) throws Exception {
        ExecutorService clients = Executors.newFixedThreadPool(CLIENTS);
        List<Future<?>> running = new ArrayList<>();
        for (int client = 0; client < CLIENTS; client++) {
            Random random = new Random(seed + client);
            running.add(clients.submit(() -> {
                FuzzRequests maker = new FuzzRequests(contract, memory, random);
                FuzzWalk walk = new FuzzWalk(contract, stack, memory, this::send, random);
                for (int i = 0; i < requests / CLIENTS; i++) {
                    if (i % REQUESTS_TO_A_WALK == 0) {
                        walk.walk();
                    }
                    Operation operation = next(i, random);
                    String token = token(random);
                    send(maker.make(stack, operation, token, path -> look(path, token)));
                }
                return null;
            }));
        }
        clients.shutdown();
        for (Future<?> client : running) {
            client.get();
        }
    }

    /** First what can be read, so that there is something to name; then everything alike. */
    private Operation next(int i, Random random) {
        List<Operation> lists = operations.stream()
                .filter(operation ->
                        operation.method().equals("GET") && !operation.path().contains("{"))
                .toList();
        List<Operation> choices = i < lists.size() * 3 ? lists : operations;
        return choices.get(random.nextInt(choices.size()));
    }

    private static String token(Random random) {
        return switch (random.nextInt(8)) {
            case 0 -> Tokens.of("bench-filler", Role.SCHOOL);
            case 1 -> Tokens.of("fuzz-responsible", Role.SCHOOL);
            case 2 -> Tokens.of("fuzz-leader", Role.SCHOOL);
            case 3 -> Tokens.of("fuzz-inspector", Role.INSPECTOR);
            case 4 -> Tokens.of("fuzz-head", Role.DISTRICT);
            case 5 -> Tokens.of("fuzz-program", Role.INTEGRATION);
            case 6 -> Tokens.of("fuzz-principal", Role.SCHOOL);
            default -> Tokens.of("bench-district", Role.DISTRICT);
        };
    }

    private @Nullable HttpResponse<byte[]> send(FuzzRequests.Made made) throws IOException, InterruptedException {
        String asked = made.operation().method() + " " + made.path() + " " + made.body();
        try {
            HttpResponse<byte[]> answer = answer(made.request().timeout(LONGEST).build());
            statuses.merge(answer.statusCode(), 1, Integer::sum);
            answersOf
                    .computeIfAbsent(made.operation().id(), id -> new ConcurrentSkipListMap<>())
                    .merge(answer.statusCode(), 1, Integer::sum);
            String fault = fault(made.operation(), answer);
            if (fault != null) {
                faults.putIfAbsent(made.operation().id() + " " + fault, asked);
            } else if (answer.statusCode() < 300) {
                learn(made, answer);
            }
            return answer;
        } catch (HttpTimeoutException late) {
            faults.putIfAbsent(made.operation().id() + " no answer within " + LONGEST, asked);
        } catch (IOException broken) {
            faults.putIfAbsent(made.operation().id() + " no answer: " + broken.getMessage(), asked);
        }
        return null;
    }

    /** Reads the thing that is about to be changed, so that its version is known. */
    private void look(String path, String token) {
        try {
            HttpResponse<byte[]> answer =
                    answer(stack.request(path, token).GET().timeout(LONGEST).build());
            answer.headers().firstValue("ETag").ifPresent(etag -> memory.version(path, etag));
        } catch (IOException | InterruptedException unknown) {
            // then it is changed without being known
        }
    }

    /** A kept connection may be closed just then, after an answer that did not wait for its body: asked once more. */
    private HttpResponse<byte[]> answer(HttpRequest request) throws IOException, InterruptedException {
        try {
            return http.send(request, HttpResponse.BodyHandlers.ofByteArray());
        } catch (HttpTimeoutException late) {
            throw late;
        } catch (IOException closed) {
            return http.send(request, HttpResponse.BodyHandlers.ofByteArray());
        }
    }

    private void learn(FuzzRequests.Made made, HttpResponse<byte[]> answer) throws IOException {
        if (isJson(answer) && answer.body().length > 0) {
            JsonNode body = JSON.readTree(answer.body());
            memory.learn(made.kind(), body);
            answer.headers().firstValue("ETag").ifPresent(etag -> {
                memory.version(made.path(), etag);
                if (body.has("id")) {
                    memory.version(
                            "/api/v1/" + made.kind() + "/" + body.get("id").asText(), etag);
                }
            });
        }
    }

    /** What the contract does not say of this answer; null when it says all of it. */
    private String fault(Operation operation, HttpResponse<byte[]> answer) throws IOException {
        int status = answer.statusCode();
        if (status >= 500) {
            String code = JSON.readTree(answer.body()).path("code").asText();
            // the people of the filled database have no account there
            return code.equals("identity-server-away") ? null : status + " " + code;
        }
        if (OF_THE_FRAMEWORK.contains(status)) {
            return null;
        }
        JsonNode described =
                contract.resolve(operation.description().path("responses").path(String.valueOf(status)));
        if (described.isMissingNode()) {
            return "status " + status + ", which is not described";
        }
        if (!isJson(answer) || answer.body().length == 0) {
            return null;
        }
        String type = answer.headers().firstValue("Content-Type").orElse("").replaceAll(";.*", "");
        List<String> wrong =
                contract.faults(described.path("content").path(type).path("schema"), JSON.readTree(answer.body()));
        return wrong.isEmpty() ? null : status + " of another shape: " + cut(wrong.toString());
    }

    private static boolean isJson(HttpResponse<byte[]> answer) {
        return answer.headers().firstValue("Content-Type").orElse("").contains("json")
                && !answer.headers().firstValue("Content-Type").orElse("").contains("ndjson");
    }

    private static String cut(String text) {
        return text.length() > 300 ? text.substring(0, 300) + "…" : text;
    }

    private boolean report(int requests) {
        System.out.println(
                requests + " requests to " + operations.size() + " operations; answers " + new TreeMap<>(statuses));
        System.out.println("operations that never did what they were asked for:");
        operations.stream()
                .map(Operation::id)
                .sorted()
                .filter(id ->
                        answersOf.getOrDefault(id, Map.of()).keySet().stream().noneMatch(status -> status < 300))
                .forEach(id -> System.out.println("  " + id + " " + answersOf.get(id)));
        System.out.println(faults.size() + " kinds of fault");
        faults.entrySet().stream()
                .limit(SHOWN)
                .forEach(fault -> System.out.println("  " + fault.getKey() + "\n    asked: " + cut(fault.getValue())));
        return faults.isEmpty();
    }
}
