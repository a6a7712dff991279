package org.hazardledger.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

/** The real parts integration tests stand on: one PostgreSQL and one S3 API for the whole run. */
public final class TestStack implements QuarkusTestResourceLifecycleManager {

    private EmbeddedPostgres postgres;
    private EmbeddedObjectStore objectStore;
    private AccountsStub accounts;

    @Override
    public Map<String, String> start() {
        try {
            postgres = EmbeddedPostgres.builder()
                    .setPGStartupWait(Duration.ofSeconds(90))
                    .setServerConfig("fsync", "off")
                    .start();
            createRoles();
            objectStore = EmbeddedObjectStore.start();
            accounts = AccountsStub.start();
        } catch (IOException | SQLException e) {
            throw new IllegalStateException("test servers did not start", e);
        }
        Map<String, String> config = new HashMap<>(objectStore.config());
        config.putAll(accounts.config());
        config.put(
                "quarkus.datasource.jdbc.url", "jdbc:postgresql://localhost:" + postgres.getPort() + "/hazard_ledger");
        config.put("quarkus.datasource.username", "hazard_ledger_app");
        config.put("quarkus.datasource.password", "app");
        config.put("quarkus.flyway.username", "hazard_ledger_owner");
        config.put("quarkus.flyway.password", "owner");
        config.put("quarkus.flyway.placeholders.app_role", "hazard_ledger_app");
        config.put("quarkus.oidc.public-key", Tokens.publicKey());
        return config;
    }

    private void createRoles() throws SQLException {
        try (Connection admin = postgres.getPostgresDatabase().getConnection();
                Statement statement = admin.createStatement()) {
            statement.execute("create role hazard_ledger_owner login password 'owner'");
            statement.execute("create role hazard_ledger_app login password 'app'");
            statement.execute("create database hazard_ledger owner hazard_ledger_owner");
        }
    }

    @Override
    public void stop() {
        try {
            if (objectStore != null) {
                objectStore.close();
            }
            if (accounts != null) {
                accounts.close();
            }
            if (postgres != null) {
                postgres.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
