package org.hazardledger.photo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.hazardledger.platform.Problem;
import org.hazardledger.platform.Sha256;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an object store may do wrong while it answers. Nothing of it reaches anybody as a photo. */
class PhotoStorageFaultTest {

    private static final byte[] PHOTO = "the bytes of a photo".getBytes(StandardCharsets.US_ASCII);

    @TempDir
    Path folder;

    private HttpServer server;
    private HttpHandler behaviour;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            try (exchange) {
                behaviour.handle(exchange);
            }
        });
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void the_right_bytes_are_taken() {
        behaviour = exchange -> answer(exchange, PHOTO.length, PHOTO);

        storage().fetch("photos/1/original", Sha256.hex(PHOTO), folder.resolve("copy"));

        assertThat(folder.resolve("copy")).hasBinaryContent(PHOTO);
    }

    @Test
    void other_bytes_are_damage() {
        behaviour = exchange -> answer(exchange, 5, "other".getBytes(StandardCharsets.US_ASCII));

        assertThat(refusal().code()).isEqualTo("photo-damaged");
    }

    @Test
    void fewer_bytes_than_promised_are_a_fault() {
        behaviour = exchange -> answer(exchange, PHOTO.length + 10, PHOTO);

        assertThat(refusal().type().status()).isEqualTo(503);
    }

    @Test
    void an_answer_of_503_is_a_fault() {
        behaviour = exchange -> exchange.sendResponseHeaders(503, -1);

        assertThat(refusal().code()).isEqualTo("photo-store-unavailable");
    }

    @Test
    void a_refused_login_is_a_fault() {
        behaviour = exchange -> exchange.sendResponseHeaders(403, -1);

        assertThat(refusal().code()).isEqualTo("photo-store-unavailable");
    }

    @Test
    void nonsense_is_a_fault() {
        behaviour = exchange -> {
            exchange.sendResponseHeaders(500, 4);
            exchange.getResponseBody().write("<><>".getBytes(StandardCharsets.US_ASCII));
        };

        assertThat(refusal().code()).isEqualTo("photo-store-unavailable");
    }

    private static void answer(HttpExchange exchange, long promised, byte[] sent) throws IOException {
        exchange.sendResponseHeaders(200, promised);
        exchange.getResponseBody().write(sent);
    }

    private PhotoStorage storage() {
        return new PhotoStorage(
                new StoreAt("http://localhost:" + server.getAddress().getPort()));
    }

    private Problem refusal() {
        PhotoStorage storage = storage();
        return catchThrowableOfType(
                Problem.class, () -> storage.fetch("photos/1/original", Sha256.hex(PHOTO), folder.resolve("copy")));
    }
}
