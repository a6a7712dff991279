package org.hazardledger.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import org.hazardledger.contract.Contract;
import org.hazardledger.contract.Contract.Operation;

/** Holds every answer against the contract and counts: what was answered, what is at fault, what never succeeded. */
final class FuzzFindings {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int SHOWN = 40;

    /** What the framework answers before any operation is chosen. */
    private static final Set<Integer> OF_THE_FRAMEWORK = Set.of(405, 406, 414);

    private final Contract contract;
    private final Map<Integer, Integer> statuses = new ConcurrentHashMap<>();
    private final Map<String, String> faults = new ConcurrentHashMap<>();
    private final Map<String, Map<Integer, Integer>> answersOf = new ConcurrentHashMap<>();

    FuzzFindings(Contract contract) {
        this.contract = contract;
    }

    /** Counts the answer; whether the contract says all of it. */
    boolean hold(FuzzRequests.Made made, HttpResponse<byte[]> answer) throws IOException {
        statuses.merge(answer.statusCode(), 1, Integer::sum);
        answersOf
                .computeIfAbsent(made.operation().id(), id -> new ConcurrentSkipListMap<>())
                .merge(answer.statusCode(), 1, Integer::sum);
        String fault = fault(made.operation(), answer);
        if (!fault.isEmpty()) {
            fault(made, fault);
        }
        return fault.isEmpty();
    }

    void fault(FuzzRequests.Made made, String what) {
        faults.putIfAbsent(
                made.operation().id() + " " + what, made.operation().method() + " " + made.path() + " " + made.body());
    }

    /** What the contract does not say of this answer; empty when it says all of it. */
    private String fault(Operation operation, HttpResponse<byte[]> answer) throws IOException {
        int status = answer.statusCode();
        if (status >= 500) {
            return status + " " + JSON.readTree(answer.body()).path("code").asText();
        }
        if (OF_THE_FRAMEWORK.contains(status)) {
            return "";
        }
        JsonNode described =
                contract.resolve(operation.description().path("responses").path(String.valueOf(status)));
        if (described.isMissingNode()) {
            return "status " + status + ", which is not described";
        }
        if (!isJson(answer)) {
            return "";
        }
        String type = answer.headers().firstValue("Content-Type").orElse("").replaceAll(";.*", "");
        List<String> wrong =
                contract.faults(described.path("content").path(type).path("schema"), JSON.readTree(answer.body()));
        return wrong.isEmpty() ? "" : status + " of another shape: " + cut(wrong.toString());
    }

    static boolean isJson(HttpResponse<byte[]> answer) {
        String type = answer.headers().firstValue("Content-Type").orElse("");
        return type.contains("json") && !type.contains("ndjson") && answer.body().length > 0;
    }

    private static String cut(String text) {
        return text.length() > 300 ? text.substring(0, 300) + "…" : text;
    }

    /** Prints it all; whether nothing is at fault. */
    boolean report() {
        int answers = statuses.values().stream().mapToInt(Integer::intValue).sum();
        System.out.println(
                answers + " answers of " + contract.operations().size() + " operations: " + new TreeMap<>(statuses));
        List<String> never = contract.operations().stream()
                .map(Operation::id)
                .sorted()
                .filter(id ->
                        answersOf.getOrDefault(id, Map.of()).keySet().stream().noneMatch(status -> status < 300))
                .toList();
        System.out.println(never.size() + " operations that never did what they were asked for");
        never.forEach(id -> System.out.println("  " + id + " " + answersOf.get(id)));
        System.out.println(faults.size() + " kinds of fault");
        faults.entrySet().stream()
                .limit(SHOWN)
                .forEach(fault -> System.out.println("  " + fault.getKey() + "\n    asked: " + cut(fault.getValue())));
        return faults.isEmpty();
    }
}
