package org.hazardledger.platform;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Where requests and jobs keep files while they work on them. Who asks for a file deletes it; what a crash left behind, uploads
 * among it, is removed here: it is as large as what people send, and as personal.
 */
@ApplicationScoped
public class WorkFolder {

    /** Longer than any job works, or waits for its turn. */
    private static final Duration LONGEST_USE = Duration.ofHours(48);

    private final Path folder;
    private final Path files;
    private final Clock clock;

    WorkFolder(@ConfigProperty(name = "hazard-ledger.work-folder") Path folder, Clock clock) {
        this.folder = folder;
        this.files = folder.resolve("jobs");
        this.clock = clock;
    }

    /** An empty file of the caller's own. */
    public Path file(String purpose) {
        try {
            return Files.createTempFile(Files.createDirectories(files), purpose, null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Scheduled(every = "6h", delayed = "20m")
    void tidy() {
        Instant before = clock.instant().minus(LONGEST_USE);
        try (Stream<Path> all = Files.walk(Files.createDirectories(folder))) {
            for (Path each : all.filter(Files::isRegularFile).toList()) {
                if (Files.getLastModifiedTime(each).toInstant().isBefore(before)) {
                    Files.deleteIfExists(each);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
