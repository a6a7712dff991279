package org.hazardledger.embedded;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jdbi.v3.core.Jdbi;

/**
 * Gives the embedded run its demo tree and the people of the demo logins. Codes are those of the sample roster,
 * so that importing the roster completes the tree and doubles nothing; a second start adds nothing.
 */
@Singleton
class EmbeddedSeed {

    private final Jdbi jdbi;
    private final String mode;

    EmbeddedSeed(Jdbi jdbi, @ConfigProperty(name = "hazard-ledger.mode") String mode) {
        this.jdbi = jdbi;
        this.mode = mode;
    }

    void plant(@Observes StartupEvent started) {
        if (!"embedded".equals(mode)) {
            return;
        }
        try (InputStream seed = EmbeddedSeed.class.getResourceAsStream("/embedded/seed.sql")) {
            String script = new String(seed.readAllBytes(), StandardCharsets.UTF_8);
            jdbi.useTransaction(handle -> handle.createScript(script).execute());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
