package org.hazardledger.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * What answers have shown: without it every request would name things that do not exist. Bounded, so that a long run asks for
 * old and new things alike.
 */
final class FuzzMemory {

    private static final int MOST = 200;

    private final Map<String, List<String>> ids = new ConcurrentHashMap<>();
    private final Map<String, List<String>> texts = new ConcurrentHashMap<>();
    private final Map<String, String> versions = new ConcurrentHashMap<>();

    /** An id of things called so ({@code hazards}, {@code schoolId}), else any known one, now and then a new one. */
    String id(String name, Random random) {
        List<String> known = ids.getOrDefault(kind(name), List.of());
        if (known.isEmpty() || random.nextInt(10) == 0) {
            List<List<String>> all = List.copyOf(ids.values());
            known = all.isEmpty() ? List.of() : all.get(random.nextInt(all.size()));
        }
        return known.isEmpty() || random.nextInt(15) == 0
                ? UUID.randomUUID().toString()
                : known.get(random.nextInt(known.size()));
    }

    Optional<String> text(String name, Random random) {
        List<String> known = texts.getOrDefault(name, List.of());
        return known.isEmpty() ? Optional.empty() : Optional.of(known.get(random.nextInt(known.size())));
    }

    /** The version a resource was last answered with. */
    Optional<String> version(String path) {
        return Optional.ofNullable(versions.get(path));
    }

    void version(String path, String etag) {
        versions.put(path, etag);
    }

    /** Keeps the ids and texts of an answer to a request for things of this kind. */
    void learn(String kind, JsonNode answer) {
        if (answer.isArray()) {
            answer.forEach(item -> learn(kind, item));
        } else if (answer.isObject()) {
            answer.properties().forEach(property -> learn(kind, property.getKey(), property.getValue()));
        }
    }

    private void learn(String kind, String name, JsonNode value) {
        if (value.isContainerNode()) {
            learn(name.equals("items") ? kind : name, value);
        } else if (value.isTextual() && isId(value.asText())) {
            keep(ids, kind(name.equals("id") ? kind : name), value.asText());
        } else if (value.isTextual() && value.asText().length() < 400) {
            keep(texts, name, value.asText());
        }
    }

    /** {@code buildings}, {@code building} and {@code buildingId} are one kind. */
    private static String kind(String name) {
        return name.replaceAll("(Ids?|s)$", "");
    }

    static boolean isId(String text) {
        return text.length() == 36 && text.charAt(8) == '-' && text.charAt(23) == '-';
    }

    private static void keep(Map<String, List<String>> pool, String name, String value) {
        List<String> known = pool.computeIfAbsent(name, key -> new CopyOnWriteArrayList<>());
        if (known.size() < MOST) {
            known.add(value);
        } else {
            known.set(Math.floorMod(value.hashCode(), MOST), value);
        }
    }
}
