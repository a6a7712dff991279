package org.hazardledger.photo;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Function;
import java.util.stream.Stream;

/** Files on their way through this node. None outlives the request it serves. */
@ApplicationScoped
class WorkFiles {

    private static final Duration LONGEST_USE = Duration.ofHours(1);

    private final Path folder;
    private final Clock clock;

    WorkFiles(PhotoConfig config, Clock clock) {
        this.folder = config.workFolder();
        this.clock = clock;
    }

    Path folder() {
        return folder;
    }

    /** Lends an empty file for the time of the work. */
    <T> T with(Function<Path, T> work) {
        Path file = null;
        try {
            file = Files.createTempFile(folder, "photo", null);
            return work.apply(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            delete(file);
        }
    }

    /** The content of a file that is gone from the folder as soon as it is open. */
    static InputStream consume(Path file) {
        try {
            return Files.newInputStream(file, StandardOpenOption.DELETE_ON_CLOSE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Removes what a crash left behind. */
    void tidy() {
        Instant before = clock.instant().minus(LONGEST_USE);
        try (Stream<Path> files = Files.walk(folder)) {
            files.filter(file -> Files.isRegularFile(file) && lastUsed(file).isBefore(before))
                    .forEach(WorkFiles::delete);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Instant lastUsed(Path file) {
        try {
            return Files.getLastModifiedTime(file).toInstant();
        } catch (IOException e) {
            return Instant.MAX; // Another request has just deleted its file.
        }
    }

    private static void delete(@org.jspecify.annotations.Nullable Path file) {
        try {
            if (file != null) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
