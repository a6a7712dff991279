package org.hazardledger.exchange.archive;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;

/** Files that every archive brings with it. */
final class ArchiveResources {

    private ArchiveResources() {}

    static ArchiveFile.Body copy(String name) {
        return out -> {
            try (InputStream in = open(name)) {
                in.transferTo(out);
            }
        };
    }

    private static InputStream open(String name) throws IOException {
        return Objects.requireNonNull(
                Thread.currentThread().getContextClassLoader().getResourceAsStream("archive/" + name), name);
    }
}
