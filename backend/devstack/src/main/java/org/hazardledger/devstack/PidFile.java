package org.hazardledger.devstack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Remembers a process by its number and its start time. A number alone is not enough: after a restart of the machine it may
 * belong to somebody else's program, which must not be ended.
 */
record PidFile(Path path) {

    private static final Duration CLOCK_TOLERANCE = Duration.ofSeconds(2);

    void write(ProcessHandle process) throws IOException {
        long start = process.info().startInstant().orElse(Instant.now()).toEpochMilli();
        Files.writeString(path, process.pid() + " " + start + "\n");
    }

    /** The remembered process, if it still runs. */
    Optional<ProcessHandle> process() {
        try {
            String[] words = Files.readString(path).strip().split(" ");
            if (words.length != 2) {
                return Optional.empty();
            }
            Instant start = Instant.ofEpochMilli(Long.parseLong(words[1]));
            return ProcessHandle.of(Long.parseLong(words[0]))
                    .filter(ProcessHandle::isAlive)
                    .filter(process -> process.info()
                            .startInstant()
                            .map(actual -> Duration.between(actual, start).abs().compareTo(CLOCK_TOLERANCE) < 0)
                            .orElse(false));
        } catch (IOException | NumberFormatException e) {
            return Optional.empty();
        }
    }

    void delete() {
        try {
            Files.deleteIfExists(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Stream<PidFile> in(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".pid")).map(PidFile::new).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
