package org.hazardledger.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.hazardledger.contract.Contract;

/** Values for the schemas of the contract: mostly what is asked for, now and then what nobody expects. */
final class FuzzValues {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final int DEEPEST = 6;

    /** What breaks programs: nothing, too much, control characters, halves of characters, other scripts, other languages' syntax. */
    private static final List<String> ODD = List.of(
            "",
            " ",
            "\u0000",
            "\uD800",
            "\u202E倒",
            "𠮷野家",
            "👩‍👩‍👧",
            "a\u0000b",
            "'; drop table hazard; --",
            "%",
            "_",
            "\\",
            "${jndi:ldap://x}",
            "<script>",
            "=1+1",
            "../../etc/passwd",
            "null",
            "NaN",
            "-1",
            "1e309",
            "2026-02-30",
            "00000000-0000-0000-0000-000000000000",
            "灭".repeat(5_000),
            "é".repeat(300),
            "\uFEFF",
            "１２３",
            "\r\nX: y");

    private static final List<String> PLAIN =
            List.of("灭火器过期", "二楼走廊", "疏散指示标志不亮", "已更换", "张伟", "F03", "13900000000", "1", "整改不到位", "abc");

    private final Contract contract;
    private final FuzzMemory memory;
    private final Random random;

    FuzzValues(Contract contract, FuzzMemory memory, Random random) {
        this.contract = contract;
        this.memory = memory;
        this.random = random;
    }

    boolean chance(double share) {
        return random.nextDouble() < share;
    }

    <T> T oneOf(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    String odd() {
        return oneOf(ODD);
    }

    /** A value for a property of this name, of the schema or of no schema at all. */
    JsonNode value(String name, JsonNode described, int depth) {
        JsonNode schema = contract.resolve(described);
        if (chance(0.015)) {
            return nonsense(depth);
        }
        for (String choice : List.of("anyOf", "oneOf")) {
            if (schema.path(choice).isArray()) {
                return value(
                        name,
                        schema.get(choice).get(random.nextInt(schema.get(choice).size())),
                        depth);
            }
        }
        if (schema.path("enum").isArray()) {
            return schema.get("enum").get(random.nextInt(schema.get("enum").size()));
        }
        return switch (type(schema)) {
            case "object" -> object(schema, depth);
            case "array" -> array(name, schema, depth);
            case "integer" -> JSON.numberNode(integer());
            case "number" -> JSON.numberNode(chance(0.1) ? 1e308 : random.nextInt(5_000) / 10.0);
            case "boolean" -> JSON.booleanNode(random.nextBoolean());
            case "null" -> JSON.nullNode();
            default -> JSON.textNode(text(name, schema.path("format").asText()));
        };
    }

    /** The example with ids of things that exist, and now and then with something else in one place. */
    JsonNode like(String name, JsonNode example) {
        if (chance(0.01)) {
            return nonsense(0);
        }
        if (example.isObject()) {
            ObjectNode object = JSON.objectNode();
            example.properties()
                    .forEach(property -> object.set(property.getKey(), like(property.getKey(), property.getValue())));
            return object;
        }
        if (example.isArray()) {
            var array = JSON.arrayNode();
            example.forEach(item -> array.add(like(name, item)));
            return array;
        }
        return example.isTextual() && FuzzMemory.isId(example.asText())
                ? JSON.textNode(memory.id(name, random))
                : example;
    }

    /** A text of the format, often one that an answer showed before under the same name. */
    String text(String name, String format) {
        if (chance(0.04)) {
            return odd();
        }
        return switch (format) {
            case "uuid" -> memory.id(name, random);
            case "date" -> LocalDate.now().plusDays(random.nextInt(800) - 400).toString();
            case "date-time" ->
                Instant.now().minusSeconds(random.nextInt(10_000_000) - 100_000).toString();
            default -> memory.text(name, random).filter(known -> chance(0.5)).orElseGet(() -> oneOf(PLAIN));
        };
    }

    private String type(JsonNode schema) {
        JsonNode type = schema.path("type");
        if (type.isArray()) {
            List<String> types = new ArrayList<>();
            type.forEach(each -> types.add(each.asText()));
            return chance(0.8) ? types.get(0) : oneOf(types);
        }
        return schema.has("properties") ? "object" : type.asText();
    }

    private long integer() {
        return switch (random.nextInt(12)) {
            case 0 -> Long.MAX_VALUE;
            case 1 -> Integer.MIN_VALUE;
            case 2 -> 0;
            case 3 -> -1;
            default -> random.nextInt(300);
        };
    }

    private ObjectNode object(JsonNode schema, int depth) {
        ObjectNode object = JSON.objectNode();
        List<String> required = new ArrayList<>();
        schema.path("required").forEach(name -> required.add(name.asText()));
        schema.path("properties").properties().forEach(property -> {
            boolean wanted = required.contains(property.getKey()) ? !chance(0.02) : chance(0.7);
            if (wanted && depth < DEEPEST) {
                object.set(property.getKey(), value(property.getKey(), property.getValue(), depth + 1));
            }
        });
        if (chance(0.02)) {
            object.set(odd(), nonsense(depth));
        }
        return object;
    }

    private JsonNode array(String name, JsonNode schema, int depth) {
        var array = JSON.arrayNode();
        int size = chance(0.01) ? 300 : random.nextInt(4);
        for (int i = 0; i < size && depth < DEEPEST; i++) {
            array.add(value(name, schema.path("items"), depth + 1));
        }
        return array;
    }

    JsonNode nonsense(int depth) {
        return switch (random.nextInt(7)) {
            case 0 -> JSON.nullNode();
            case 1 -> JSON.numberNode(new java.math.BigDecimal("1e400"));
            case 2 -> JSON.booleanNode(true);
            case 3 -> JSON.objectNode().put("x", 1);
            case 4 -> JSON.arrayNode().add(JSON.nullNode());
            case 5 -> depth > 3 ? JSON.nullNode() : nested();
            default -> JSON.textNode(odd());
        };
    }

    private static JsonNode nested() {
        JsonNode inner = JSON.textNode("x");
        for (int i = 0; i < 200; i++) {
            inner = JSON.arrayNode().add(inner);
        }
        return inner;
    }
}
