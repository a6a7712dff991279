package org.hazardledger.devstack;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** The embedded Keycloak with the demo realm; its database is a file in the data folder. */
final class Keycloak {

    static final String REALM = "hazard-ledger";
    static final String PROVISIONER_SECRET = "keycloak-provisioner";
    static final String ADMIN_SECRET = "keycloak-admin";

    private static final Duration PATIENCE = Duration.ofMinutes(4);

    private final DataFolder data;
    private final Binaries binaries;
    private final Secrets secrets;
    private final Ports ports;

    Keycloak(DataFolder data, Binaries binaries, Secrets secrets, Ports ports) {
        this.data = data;
        this.binaries = binaries;
        this.secrets = secrets;
        this.ports = ports;
    }

    String address() {
        return "http://localhost:" + ports.keycloak();
    }

    String issuer() {
        return address() + "/realms/" + REALM;
    }

    boolean first() {
        return !Files.exists(data.keycloak().resolve("data/h2"));
    }

    ChildProcess start() {
        Path home = home();
        Map<String, String> environment = Map.of(
                "KC_BOOTSTRAP_ADMIN_USERNAME", "admin",
                "KC_BOOTSTRAP_ADMIN_PASSWORD", secrets.of(ADMIN_SECRET),
                "HL_PORT_APP", Integer.toString(ports.app()),
                "HL_KEYCLOAK_PROVISIONER_SECRET", secrets.of(PROVISIONER_SECRET));
        List<String> command = KeycloakCommand.of(
                home,
                "start",
                "--optimized",
                "--import-realm",
                "--http-enabled=true",
                "--http-host=127.0.0.1",
                "--http-port=" + ports.keycloak(),
                "--hostname=" + address(),
                "--cache=local",
                "--db-url=jdbc:h2:file:" + home.resolve("data/h2/keycloak")
                        + ";NON_KEYWORDS=VALUE;DB_CLOSE_ON_EXIT=FALSE");
        return ChildProcess.start("keycloak", data, home, environment, command);
    }

    void awaitReady(ChildProcess process) {
        Http.await(issuer(), PATIENCE, process, "Keycloak did not start");
        new KeycloakWebClient(data, address(), secrets.of(ADMIN_SECRET)).followPort(ports.app());
    }

    /** A home of its own for this data folder that borrows the program by links, so that several runs share one program. */
    private Path home() {
        Path home = data.keycloak();
        try {
            for (String borrowed : List.of("lib", "providers", "themes", "conf")) {
                Path link = home.resolve(borrowed);
                Files.deleteIfExists(link);
                Files.createSymbolicLink(link, binaries.keycloak().resolve(borrowed));
            }
            Path imports = Files.createDirectories(home.resolve("data/import"));
            try (InputStream realm = Keycloak.class.getResourceAsStream("/realm/embedded-realm.json")) {
                if (realm == null) {
                    throw new IllegalStateException("The realm is missing from the jar.");
                }
                Files.copy(realm, imports.resolve(REALM + "-realm.json"), StandardCopyOption.REPLACE_EXISTING);
            }
            return home;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
