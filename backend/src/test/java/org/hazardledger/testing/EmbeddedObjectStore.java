package org.hazardledger.testing;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** A real S3 API in a JVM of its own: its libraries never meet those of the service. */
public final class EmbeddedObjectStore implements AutoCloseable {

    private static final Path JAR = Path.of("devstack", "target", "devstack.jar");

    private final Process process;
    private final Path directory;
    private final int port;

    private EmbeddedObjectStore(Process process, Path directory, int port) {
        this.process = process;
        this.directory = directory;
        this.port = port;
    }

    public static EmbeddedObjectStore start() throws IOException {
        if (!Files.exists(JAR)) {
            throw new IllegalStateException("build the embedded parts first: make build");
        }
        int port = freePort();
        Path directory = Files.createTempDirectory(Files.createDirectories(Path.of("target")), "s3-");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-jar",
                        JAR.toString(),
                        "s3",
                        "--port",
                        String.valueOf(port),
                        "--dir",
                        directory.toAbsolutePath().toString(),
                        "--access-key",
                        "test",
                        "--secret-key",
                        "test-secret",
                        // even a killed test run leaves no server behind
                        "--exit-with-parent")
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
        BufferedReader out = process.inputReader(StandardCharsets.UTF_8);
        for (String line = out.readLine(); line != null; line = out.readLine()) {
            if (line.contains("READY")) {
                return new EmbeddedObjectStore(process, directory, port);
            }
        }
        throw new IllegalStateException("the object store ended before it was ready");
    }

    public Map<String, String> config() {
        return Map.of(
                "hazard-ledger.s3.endpoint", "http://localhost:" + port,
                "hazard-ledger.s3.access-key", "test",
                "hazard-ledger.s3.secret-key", "test-secret",
                "hazard-ledger.s3.bucket", "evidence",
                "test.s3.directory", directory.toAbsolutePath().toString());
    }

    @Override
    public void close() {
        process.destroy();
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
