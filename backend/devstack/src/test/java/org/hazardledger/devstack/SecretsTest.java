package org.hazardledger.devstack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretsTest {

    @TempDir
    Path folder;

    @Test
    void makes_a_secret_once_and_keeps_it_from_others() throws IOException {
        // Given
        Secrets secrets = new Secrets(folder);

        // When
        String first = secrets.of("database");

        // Then
        assertThat(first).matches("[0-9a-f]{48}");
        assertThat(secrets.of("database")).isEqualTo(first);
        assertThat(secrets.of("store")).isNotEqualTo(first);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(secrets.file("database"))))
                .isEqualTo("rw-------");
    }
}
