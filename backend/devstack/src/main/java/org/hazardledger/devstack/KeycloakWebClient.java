package org.hazardledger.devstack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Keeps the addresses that Keycloak sends people back to in step with the application's port. The realm is imported once, the
 * port may be another one on a later run over the same data.
 */
record KeycloakWebClient(DataFolder data, String keycloak, String adminPassword) {

    /** Fixed in the embedded realm. */
    private static final String ID = "01930000-0000-7000-8000-000000000060";

    void followPort(int port) {
        Path known = data.keycloak().resolve("data/app-port");
        try {
            if (!Files.exists(known)) {
                Files.writeString(known, Integer.toString(port));
            }
            if (!Files.readString(known).equals(Integer.toString(port))) {
                update(port);
                Files.writeString(known, Integer.toString(port));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void update(int port) {
        String token = Http.token(
                keycloak + "/realms/master/protocol/openid-connect/token", "admin-cli", "admin", adminPassword);
        String body = """
                {"clientId": "hazard-ledger-web", "baseUrl": "http://localhost:%1$d/",
                 "redirectUris": ["http://localhost:%1$d/*", "http://127.0.0.1:%1$d/*", "http://localhost:5173/*"],
                 "webOrigins": ["http://localhost:%1$d", "http://127.0.0.1:%1$d", "http://localhost:5173"]}
                """.formatted(port);
        int status = Http.put(keycloak + "/admin/realms/" + Keycloak.REALM + "/clients/" + ID, token, body);
        if (status != 204) {
            throw new CannotStart("Keycloak refuses the application's new port " + port + " (status " + status + ").");
        }
    }
}
