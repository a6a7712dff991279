package org.hazardledger.bench;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** One HTTP/1.1 request, encoded once and sent many times. */
record Call(byte[] bytes) {

    static Call get(String path, String token) {
        return new Call(head("GET", path, token).concat("\r\n").getBytes(StandardCharsets.US_ASCII));
    }

    static Call post(String path, String token, String contentType, byte[] body) {
        String head = head("POST", path, token) + "Content-Type: " + contentType + "\r\nContent-Length: " + body.length
                + "\r\n\r\n";
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(head.length() + body.length);
        bytes.writeBytes(head.getBytes(StandardCharsets.US_ASCII));
        bytes.writeBytes(body);
        return new Call(bytes.toByteArray());
    }

    private static String head(String method, String path, String token) {
        return method + " " + path + " HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer " + token + "\r\n";
    }
}
