package org.hazardledger.bench;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one person asks of one operation, as it should be asked.
 *
 * @param at what stands in the braces of the operation's path, in their order
 * @param query what follows the path, empty or beginning with a question mark
 * @param type of the body, empty without one
 * @param version for If-Match; null to look at what is about to be changed
 */
record FuzzStep(
        String operation,
        String person,
        List<String> at,
        String query,
        String type,
        byte[] body,
        @Nullable String version) {

    private static final String JSON = "application/json";

    static FuzzStep of(String operation, String person) {
        return new FuzzStep(operation, person, List.of(), "", "", new byte[0], null);
    }

    FuzzStep at(String... values) {
        return new FuzzStep(operation, person, List.of(values), query, type, body, version);
    }

    FuzzStep asking(String parameters) {
        return new FuzzStep(operation, person, at, "?" + parameters, type, body, version);
    }

    FuzzStep json(String text) {
        return new FuzzStep(operation, person, at, query, JSON, text.getBytes(StandardCharsets.UTF_8), version);
    }

    FuzzStep form(FuzzForm form) {
        return new FuzzStep(operation, person, at, query, FuzzForm.TYPE, form.toBytes(), version);
    }

    FuzzStep bytes(String mediaType, byte[] content) {
        return new FuzzStep(operation, person, at, query, mediaType, content, version);
    }

    FuzzStep version(String etag) {
        return new FuzzStep(operation, person, at, query, type, body, etag);
    }

    boolean isJson() {
        return type.equals(JSON);
    }

    /** The body for people to read. */
    String told() {
        return isJson() ? new String(body, StandardCharsets.UTF_8) : type;
    }
}
