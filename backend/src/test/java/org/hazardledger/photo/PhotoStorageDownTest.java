package org.hazardledger.photo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import org.hazardledger.platform.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An object store that does not answer is a 503 of photos, with a sentence, and nothing worse. */
class PhotoStorageDownTest {

    @TempDir
    Path folder;

    @Test
    void every_call_says_that_photos_are_unavailable() throws IOException {
        PhotoStorage storage = new PhotoStorage(new StoreAt("http://localhost:" + unusedPort()));
        Path file = Files.write(folder.resolve("photo"), new byte[] {1});

        for (Runnable call : new Runnable[] {
            storage::prepare,
            () -> storage.put("photos/1/original", file, "image/png"),
            () -> storage.fetch("photos/1/original", "", folder.resolve("copy")),
            () -> storage.list("photos/", (key, written) -> {})
        }) {
            Problem refusal = catchThrowableOfType(Problem.class, call::run);

            assertThat(refusal.type().status()).isEqualTo(503);
            assertThat(refusal.code()).isEqualTo("photo-store-unavailable");
        }
    }

    private static int unusedPort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
