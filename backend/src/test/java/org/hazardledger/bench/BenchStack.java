package org.hazardledger.bench;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Map;
import org.hazardledger.testing.AccountsStub;
import org.hazardledger.testing.EmbeddedObjectStore;
import org.hazardledger.testing.Tokens;

/** A scratch PostgreSQL, an S3 API and the packaged service in a JVM of its own. */
final class BenchStack implements AutoCloseable {

    /** As {@code make run} starts it, unless BENCH_HEAP asks for less. */
    static final String HEAP = System.getenv().getOrDefault("BENCH_HEAP", "512m");

    private static final Path SERVICE = Path.of("target", "quarkus-app", "quarkus-run.jar");

    private final EmbeddedPostgres postgres;
    private final EmbeddedObjectStore store;
    private final AccountsStub accounts;
    private final Path work = Path.of("target", "bench-work").toAbsolutePath();
    private Process service;
    private final int port;

    private BenchStack(EmbeddedPostgres postgres, EmbeddedObjectStore store, AccountsStub accounts, int port)
            throws IOException {
        this.postgres = postgres;
        this.store = store;
        this.accounts = accounts;
        this.port = port;
        this.service = launch();
    }

    static BenchStack start() throws IOException, SQLException, InterruptedException {
        if (!Files.exists(SERVICE)) {
            throw new IllegalStateException("build the service first: make build");
        }
        EmbeddedPostgres postgres = EmbeddedPostgres.builder()
                .setServerConfig("shared_buffers", "1GB")
                .setServerConfig("max_wal_size", "4GB")
                .setPGStartupWait(Duration.ofSeconds(90))
                .start();
        try (Connection admin = postgres.getPostgresDatabase().getConnection();
                Statement statement = admin.createStatement()) {
            statement.execute("create role hazard_ledger_owner login password 'owner'");
            statement.execute("create role hazard_ledger_app login password 'app'");
            statement.execute("create database hazard_ledger owner hazard_ledger_owner");
        }
        EmbeddedObjectStore store = EmbeddedObjectStore.start();
        BenchStack stack = new BenchStack(postgres, store, AccountsStub.start(), freePort());
        stack.awaitReady();
        return stack;
    }

    private Process launch() throws IOException {
        ProcessBuilder builder = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "@../deploy/service.jvm",
                "-Xmx" + HEAP,
                "-Dquarkus.oidc.auth-server-url=",
                "-Dquarkus.oidc.public-key=" + Tokens.publicKey(),
                "-jar",
                SERVICE.toString());
        Map<String, String> s3 = store.config();
        Map<String, String> keycloak = accounts.config();
        builder.environment()
                .putAll(Map.of(
                        "HL_MODE", "embedded",
                        "HL_HTTP_PORT", String.valueOf(port),
                        "HL_MANAGEMENT_PORT", String.valueOf(freePort()),
                        "HL_DB_URL", "jdbc:postgresql://localhost:" + postgres.getPort() + "/hazard_ledger",
                        "HL_DB_USER", "hazard_ledger_app",
                        "HL_DB_PASSWORD", "app",
                        "HL_DB_MIGRATION_USER", "hazard_ledger_owner",
                        "HL_DB_MIGRATION_PASSWORD", "owner",
                        "HL_PUBLIC_URL", "http://localhost:" + port,
                        "HL_OIDC_URL", "http://localhost/realms/none"));
        builder.environment()
                .putAll(Map.of(
                        "HL_S3_ENDPOINT", s3.get("hazard-ledger.s3.endpoint"),
                        "HL_S3_ACCESS_KEY", s3.get("hazard-ledger.s3.access-key"),
                        "HL_S3_SECRET_KEY", s3.get("hazard-ledger.s3.secret-key"),
                        "HL_S3_BUCKET", s3.get("hazard-ledger.s3.bucket"),
                        "HL_RATE_ACCOUNT", "100000000",
                        "HL_RATE_ADDRESS", "100000000",
                        "HL_KEYCLOAK_ADMIN_URL", keycloak.get("hazard-ledger.keycloak.admin-url"),
                        "HL_KEYCLOAK_REALM", keycloak.get("hazard-ledger.keycloak.realm"),
                        "HL_KEYCLOAK_PROVISIONER_CLIENT", "provisioner",
                        "HL_KEYCLOAK_PROVISIONER_SECRET", keycloak.get("hazard-ledger.keycloak.provisioner-secret")));
        // receivers of webhooks stand on this machine
        builder.environment().put("HL_WEBHOOK_NETWORKS", "127.0.0.0/8");
        builder.environment().put("HL_WORK_FOLDER", work.toString());
        builder.redirectErrorStream(true);
        builder.redirectOutput(Path.of("target", "bench-service.log").toFile());
        Process process = builder.start();
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
        return process;
    }

    private void awaitReady() throws IOException, InterruptedException {
        HttpClient http = HttpClient.newHttpClient();
        for (int attempt = 0; attempt < 600; attempt++) {
            try {
                HttpRequest me = request("/api/v1/me", "bench").GET().build();
                if (http.send(me, HttpResponse.BodyHandlers.discarding()).statusCode() > 0) {
                    return;
                }
            } catch (IOException notYet) {
                Thread.sleep(200);
            }
            if (!service.isAlive()) {
                break;
            }
        }
        throw new IOException("the service did not start, see target/bench-service.log");
    }

    HttpRequest.Builder request(String path, String token) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .header("Authorization", "Bearer " + token);
    }

    /** Fills the scratch database as its superuser. */
    void fill(String script, Map<String, Long> sizes) throws SQLException {
        String sql = script;
        for (Map.Entry<String, Long> size : sizes.entrySet()) {
            sql = sql.replace(":" + size.getKey(), String.valueOf(size.getValue()));
        }
        try (Connection connection =
                        postgres.getDatabase("postgres", "hazard_ledger").getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    String one(String sql) throws SQLException {
        try (Connection connection =
                        postgres.getDatabase("postgres", "hazard_ledger").getConnection();
                Statement statement = connection.createStatement();
                var row = statement.executeQuery(sql)) {
            row.next();
            return row.getString(1);
        }
    }

    Connection connection() throws SQLException {
        return postgres.getDatabase("postgres", "hazard_ledger").getConnection();
    }

    AccountsStub accounts() {
        return accounts;
    }

    long servicePid() {
        return service.pid();
    }

    /** Ends the service at once, as a power cut would. */
    void kill() throws InterruptedException {
        service.destroyForcibly().waitFor();
    }

    /** Starts the service again on the same data. */
    void restart() throws IOException, InterruptedException {
        service = launch();
        awaitReady();
    }

    /** Addresses and keys of the object store, by the names of the service's configuration. */
    Map<String, String> storeConfig() {
        return store.config();
    }

    /** Where the service keeps files on their way. */
    Path workFolder() {
        return work;
    }

    int servicePort() {
        return port;
    }

    int postgresPort() {
        return postgres.getPort();
    }

    double serviceCpu() {
        return Cpu.secondsOf(service.toHandle());
    }

    /** CPU of the database's processes, found by the port they were started with. */
    double postgresCpu() {
        String mark = "-p " + postgres.getPort();
        return ProcessHandle.allProcesses()
                .filter(process -> process.info().commandLine().orElse("").contains(mark))
                .mapToDouble(Cpu::secondsOf)
                .max()
                .orElse(0);
    }

    @Override
    public void close() throws IOException {
        service.destroy();
        store.close();
        accounts.close();
        postgres.close();
    }

    static String resource(String name) throws IOException {
        try (var in = BenchStack.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
