package org.hazardledger.bench;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * What came back, as far as a walk goes on from it.
 *
 * @param status 0 when nothing came back
 * @param body null node when it is no JSON
 * @param etag empty without one
 */
record FuzzAnswer(int status, JsonNode body, String etag) {

    boolean done() {
        return status >= 200 && status < 300;
    }

    /** The text at a JSON pointer, empty when there is none. */
    String text(String pointer) {
        return body.at(pointer).asText("");
    }

    String id() {
        return text("/id");
    }
}
