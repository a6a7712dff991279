package org.hazardledger.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import org.hazardledger.testing.TestStack;
import org.hazardledger.testing.Tree;
import org.junit.jupiter.api.Test;

/** A file of a million rows is larger than what any other request may bring. */
@QuarkusTest
@QuarkusTestResource(TestStack.class)
class ImportSizeTest {

    private static final long SIZE = 80 * 1024 * 1024;
    private static final String BOUNDARY = "----hazard-ledger";

    @TestHTTPResource
    URI service;

    private final Tree.District district = Tree.district();

    @Test
    void importsMayBeLargerThanEverythingElse() throws Exception {
        HttpResponse<String> imported = send();
        String uploaded = announce("/api/v1/photos");

        assertThat(imported.statusCode()).isEqualTo(415);
        assertThat(imported.body()).contains("import-file-kind-unknown");
        assertThat(uploaded).startsWith("HTTP/1.1 413").contains("payload-too-large");
    }

    /** A form with one file of zeros, which is no table. */
    private HttpResponse<String> send() throws IOException, InterruptedException {
        byte[] head = ("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"rows\"\r\n"
                        + "Content-Type: application/octet-stream\r\n\r\n")
                .getBytes(StandardCharsets.US_ASCII);
        byte[] foot = ("\r\n--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.US_ASCII);
        HttpRequest request = HttpRequest.newBuilder(service.resolve("/api/v1/imports"))
                .header("Authorization", "Bearer " + district.staff().token())
                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .POST(BodyPublishers.fromPublisher(
                        BodyPublishers.ofInputStream(() -> new SequenceInputStream(Collections.enumeration(List.of(
                                new ByteArrayInputStream(head), new Zeros(SIZE), new ByteArrayInputStream(foot))))),
                        head.length + SIZE + foot.length))
                .build();
        return HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
    }

    /** The answer to the head of a request, before anything of its body was sent. */
    private String announce(String path) throws IOException {
        try (Socket socket = new Socket(service.getHost(), service.getPort())) {
            socket.setSoTimeout(10_000);
            String head = "POST " + path + " HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer "
                    + district.staff().token() + "\r\nContent-Type: image/jpeg\r\nContent-Length: " + SIZE
                    + "\r\n\r\n";
            socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static final class Zeros extends InputStream {

        private long left;

        Zeros(long size) {
            left = size;
        }

        @Override
        public int read() {
            return left-- > 0 ? 0 : -1;
        }

        @Override
        public int read(byte[] into, int from, int length) {
            if (left <= 0) {
                return -1;
            }
            int some = (int) Math.min(left, length);
            java.util.Arrays.fill(into, from, from + some, (byte) 0);
            left -= some;
            return some;
        }
    }
}
