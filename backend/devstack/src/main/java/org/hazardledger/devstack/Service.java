package org.hazardledger.devstack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The Hazard Ledger's own process, configured by environment variables alone, exactly as in production. */
final class Service {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final DataFolder data;
    private final Secrets secrets;
    private final Ports ports;
    private final Keycloak keycloak;

    Service(DataFolder data, Secrets secrets, Ports ports, Keycloak keycloak) {
        this.data = data;
        this.secrets = secrets;
        this.ports = ports;
        this.keycloak = keycloak;
    }

    String address() {
        return "http://localhost:" + ports.app();
    }

    /** Everything that the service reads from its environment. */
    Map<String, String> environment() {
        Map<String, String> variables = new LinkedHashMap<>();
        variables.put("HL_MODE", "embedded");
        variables.put("HL_HTTP_PORT", Integer.toString(ports.app()));
        variables.put("HL_MANAGEMENT_PORT", Integer.toString(ports.management()));
        variables.put("HL_PUBLIC_URL", address());
        variables.put("HL_WORK_FOLDER", data.work().toAbsolutePath().toString());
        variables.put("HL_DB_URL", "jdbc:postgresql://127.0.0.1:" + ports.postgres() + "/" + PostgresRoles.DATABASE);
        variables.put("HL_DB_USER", PostgresRoles.APPLICATION);
        variables.put("HL_DB_PASSWORD", secrets.of(PostgresRoles.APPLICATION));
        variables.put("HL_DB_MIGRATION_USER", PostgresRoles.OWNER);
        variables.put("HL_DB_MIGRATION_PASSWORD", secrets.of(PostgresRoles.OWNER));
        variables.put("HL_S3_ENDPOINT", "http://127.0.0.1:" + ports.s3());
        variables.put("HL_S3_ACCESS_KEY", secrets.of(Supervisor.S3_ACCESS_KEY));
        variables.put("HL_S3_SECRET_KEY", secrets.of(Supervisor.S3_SECRET_KEY));
        variables.put("HL_S3_BUCKET", ObjectStore.BUCKET);
        variables.put("HL_S3_REGION", "us-east-1");
        variables.put("HL_OIDC_URL", keycloak.issuer());
        variables.put("HL_OIDC_AUDIENCE", "hazard-ledger-api");
        variables.put("HL_OIDC_WEB_CLIENT", "hazard-ledger-web");
        variables.put("HL_KEYCLOAK_ADMIN_URL", keycloak.address());
        variables.put("HL_KEYCLOAK_REALM", Keycloak.REALM);
        variables.put("HL_KEYCLOAK_PROVISIONER_CLIENT", "hazard-ledger-provisioner");
        variables.put("HL_KEYCLOAK_PROVISIONER_SECRET", secrets.of(Keycloak.PROVISIONER_SECRET));
        // The demo accounts have a known password: nobody on the network shall reach them.
        variables.put("HL_HTTP_HOST", "127.0.0.1");
        variables.put("QUARKUS_MANAGEMENT_HOST", "127.0.0.1");
        return variables;
    }

    /** For a shell or an editor that starts the service by itself. */
    void writeEnvironment() {
        try {
            Secrets.writePrivately(
                    data.serviceEnvironment(),
                    environment().entrySet().stream()
                            .map(entry -> entry.getKey() + "='" + entry.getValue() + "'\n")
                            .collect(Collectors.joining()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    ChildProcess start() {
        Path jar = Path.of("backend/target/quarkus-app/quarkus-run.jar").toAbsolutePath();
        if (!Files.exists(jar)) {
            throw new CannotStart(
                    "The service is not built (" + jar + " is missing): run  make build  in the repository.");
        }
        return ChildProcess.start(
                "service",
                data,
                Path.of("").toAbsolutePath(),
                environment(),
                List.of(
                        Java.executable(),
                        "@deploy/service.jvm",
                        "-Xmx512m",
                        "-jar",
                        jar.toString()));
    }

    void awaitReady(ChildProcess process) {
        Http.await(
                "http://127.0.0.1:" + ports.management() + "/q/health/ready",
                PATIENCE,
                process,
                "The service did not start");
    }

    /** One call as a demo login through every layer: the first one loads and compiles a lot, and nobody at a phone shall wait for it. */
    void warmUp(ChildProcess process) {
        String token =
                Http.token(keycloak.issuer() + "/protocol/openid-connect/token", "hazard-ledger-cli", "filler", "demo");
        String api = "http://127.0.0.1:" + ports.app() + "/api/v1";
        int status = Http.get(api + "/me", Optional.of(token));
        if (status != 200) {
            throw process.failure("The service answers the demo login filler with " + status + " at /api/v1/me");
        }
        for (String path : List.of("/hazards?limit=1", "/dashboards/me")) {
            Http.get(api + path, Optional.of(token));
        }
    }
}
