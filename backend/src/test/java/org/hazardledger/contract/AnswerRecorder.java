package org.hazardledger.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;

/**
 * Keeps of each operation the answer that shows most, as an example of the contract: {@code make examples} runs the tests
 * with {@code answers.recorded} naming their folder. What is kept was answered by the running service; lists are cut short and
 * what must stay secret is left out.
 */
final class AnswerRecorder {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String FOLDER = System.getProperty("answers.recorded");
    private static final int ITEMS = 2;
    private static final int LONGEST = 4_000;
    private static final Set<String> SECRET = Set.of("secret", "temporaryPassword", "clientSecret", "password");

    private AnswerRecorder() {}

    /** Keeps the answer if there is none yet, the one there is no longer fits its schema, or shows less. */
    static void answered(Contract contract, Contract.Operation operation, int status, JsonNode schema, JsonNode body) {
        if (FOLDER != null) {
            String name = status < 300 ? operation.id() + ".answer.json" : "problem." + status + ".json";
            keep(Path.of(FOLDER, name), shortened(body.deepCopy()), contract, schema);
        }
    }

    private static synchronized void keep(Path file, JsonNode example, Contract contract, JsonNode schema) {
        try {
            if (Files.exists(file)) {
                JsonNode present = JSON.readTree(file.toFile());
                if (contract.faults(schema, present).isEmpty() && worth(present) >= worth(example)) {
                    return;
                }
            }
            JSON.writerWithDefaultPrettyPrinter().writeValue(file.toFile(), example);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How much an example shows: its properties that hold something; a long one must not win by its length. */
    private static int worth(JsonNode example) {
        Set<String> shown = new TreeSet<>();
        collect("", example, shown);
        int length = example.toString().length();
        return shown.size() * 100 - (length > LONGEST ? (length - LONGEST) : 0) - length / 50;
    }

    private static void collect(String path, JsonNode node, Set<String> shown) {
        if (node.isObject()) {
            node.properties().forEach(one -> collect(path + '/' + one.getKey(), one.getValue(), shown));
        } else if (node.isArray()) {
            node.forEach(one -> collect(path + "/-", one, shown));
        } else if (!node.isNull()) {
            shown.add(path);
        }
    }

    private static JsonNode shortened(JsonNode node) {
        if (node instanceof ArrayNode list) {
            while (list.size() > ITEMS) {
                list.remove(list.size() - 1);
            }
        }
        if (node instanceof ObjectNode object) {
            SECRET.stream()
                    .filter(name -> object.path(name).isTextual())
                    .forEach(name -> object.set(name, TextNode.valueOf("…")));
        }
        node.forEach(AnswerRecorder::shortened);
        return node;
    }
}
