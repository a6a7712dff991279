package org.hazardledger.devstack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The folder that keeps everything between runs, and who may use it. */
record DataFolder(Path root) {

    Path postgres() {
        return root.resolve("postgres");
    }

    Path objects() {
        return root.resolve("objects");
    }

    Path keycloak() {
        return root.resolve("keycloak");
    }

    Path secrets() {
        return root.resolve("secrets");
    }

    /** Pid files of the running parts. */
    Path run() {
        return root.resolve("run");
    }

    /** Files on their way through the service. */
    Path work() {
        return root.resolve("work");
    }

    Path log(String part) {
        return root.resolve("log").resolve(part + ".log");
    }

    Path serviceEnvironment() {
        return root.resolve("service.env");
    }

    /** Makes the folders; what is inside is for this user alone. */
    void create() {
        try {
            Files.createDirectories(root);
            Files.setPosixFilePermissions(root, PosixFilePermissions.fromString("rwx------"));
            for (Path folder : List.of(objects(), keycloak(), secrets(), run(), root.resolve("log"))) {
                Files.createDirectories(folder);
            }
        } catch (IOException e) {
            throw new CannotStart(
                    "Cannot write the data folder " + root
                            + ": give this user the right to, or choose another one with  make run HL_DATA=/some/folder",
                    e);
        }
    }

    /** Takes the folder for this process; the operating system gives it back when the process ends, however it ends. */
    FileLock lock() {
        try {
            FileChannel channel =
                    FileChannel.open(root.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            FileLock lock = channel.tryLock();
            if (lock == null) {
                throw new CannotStart("The Hazard Ledger already runs on the data in " + root
                        + ": stop it there with Ctrl-C, or choose another folder with  make run HL_DATA=/some/folder");
            }
            return lock;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Deletes the folder with everything in it, if it is there. */
    void delete() {
        if (!Files.exists(root)) {
            return;
        }
        try (Stream<Path> paths = Files.walk(root)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
