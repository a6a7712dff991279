package org.hazardledger.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.hazardledger.contract.Contract;
import org.hazardledger.contract.Contract.Operation;
import org.jspecify.annotations.Nullable;

/**
 * Command behind {@code make fuzz-api}: sends {@code FUZZ_REQUESTS} (100,000) requests made from the contract to the packaged
 * service, walks things through their life between them ({@link FuzzWalk}), and holds every answer against it. Ends with an
 * error when one is a 5xx, not described, of another shape, or late.
 */
public final class ApiFuzz {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int CLIENTS = 4;
    private static final Duration LONGEST = Duration.ofSeconds(30);

    /** A walk is up to a hundred requests of its own. */
    private static final int REQUESTS_TO_A_WALK = 100;

    private final BenchStack stack;
    private final Contract contract = Contract.built();
    private final List<Operation> operations = contract.operations();
    private final FuzzMemory memory = new FuzzMemory();
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(LONGEST)
            .build();
    private final FuzzFindings findings = new FuzzFindings(contract);

    private ApiFuzz(BenchStack stack) {
        this.stack = stack;
    }

    public static void main(String[] args) throws Exception {
        int requests = Integer.parseInt(System.getenv().getOrDefault("FUZZ_REQUESTS", "100000"));
        long seed = Long.parseLong(System.getenv().getOrDefault("FUZZ_SEED", String.valueOf(System.nanoTime())));
        System.out.println("FUZZ_SEED=" + seed);
        try (BenchStack stack = BenchStack.start()) {
            stack.fill(BenchStack.resource("/bench/fill.sql"), Map.of("hazards", 400L, "districts", 2L, "schools", 5L));
            FuzzPeople.all().forEach(stack.accounts()::know);
            ApiFuzz fuzz = new ApiFuzz(stack);
            fuzz.run(requests, seed);
            System.exit(fuzz.findings.report() ? 0 : 1);
        }
    }

    private void run(int requests, long seed) throws Exception {
        ExecutorService clients = Executors.newFixedThreadPool(CLIENTS);
        List<Future<?>> running = new ArrayList<>();
        List<FuzzWalk> walks = FuzzWalk.all();
        for (int client = 0; client < CLIENTS; client++) {
            Random random = new Random(seed + client);
            int first = client * walks.size() / CLIENTS;
            running.add(clients.submit(() -> {
                FuzzRequests maker = new FuzzRequests(contract, memory, random);
                FuzzWalker walker = new FuzzWalker(contract, stack, memory, this::send, random);
                for (int i = 0; i < requests / CLIENTS; i++) {
                    if (i % REQUESTS_TO_A_WALK == 0) {
                        everybodyIsBack();
                        walks.get((first + i / REQUESTS_TO_A_WALK) % walks.size())
                                .walk(walker);
                    }
                    Operation operation = next(i, random);
                    String token = FuzzPeople.token(FuzzPeople.anybody(random));
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

    /** Requests disable people and end their posts: without them nothing would succeed any more. */
    private synchronized void everybodyIsBack() throws IOException, SQLException {
        stack.fill(BenchStack.resource("/bench/fuzz-people.sql"), Map.of());
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

    private @Nullable HttpResponse<byte[]> send(FuzzRequests.Made made) throws IOException, InterruptedException {
        try {
            HttpResponse<byte[]> answer = answer(made.request().timeout(LONGEST).build());
            if (findings.hold(made, answer) && answer.statusCode() < 300) {
                learn(made, answer);
            }
            return answer;
        } catch (HttpTimeoutException late) {
            findings.fault(made, "no answer within " + LONGEST);
        } catch (IOException broken) {
            findings.fault(made, "no answer: " + broken.getMessage());
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
        if (FuzzFindings.isJson(answer)) {
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
}
