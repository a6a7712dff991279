package org.hazardledger.devstack;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

/**
 * The programs beside this jar: PostgreSQL, unpacked from its archive, and Keycloak, built once for our database so that a start
 * need not. They lie in the build folder and are only read by the runs, so several runs can share them.
 */
final class Binaries {

    private final Progress progress;
    private final Path buildFolder;

    Binaries(Progress progress) {
        this.progress = progress;
        this.buildFolder = buildFolder();
    }

    Path postgres() {
        return buildFolder.resolve("postgres");
    }

    Path keycloak() {
        Path parent = buildFolder.resolve("keycloak");
        if (!Files.isDirectory(parent)) {
            throw new CannotStart("Keycloak is not unpacked in " + parent + ": run  make build  first.");
        }
        try (Stream<Path> folders = Files.list(parent)) {
            return folders.filter(folder -> folder.getFileName().toString().startsWith("keycloak-"))
                    .max(Path::compareTo)
                    .orElseThrow(() ->
                            new CannotStart("Keycloak is not unpacked in " + parent + ": run  make build  first."));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Does what is not done yet. Two runs that start at the same time do it once. */
    void prepare() {
        Path keycloakBuilt = keycloak().resolve(".built");
        if (Files.isDirectory(postgres()) && Files.exists(keycloakBuilt)) {
            return;
        }
        try (FileChannel channel = FileChannel.open(
                        buildFolder.resolve("prepare.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock lock = channel.lock()) {
            if (lock.isValid() && !Files.isDirectory(postgres())) {
                Progress.Wait wait = progress.start("database", "unpacking PostgreSQL, once after a build");
                unpackPostgres();
                wait.done();
            }
            if (!Files.exists(keycloakBuilt)) {
                Progress.Wait wait = progress.start(
                        "identity", "building Keycloak for its embedded database, once after a build (about 30 s)");
                KeycloakCommand.build(keycloak(), buildFolder.resolve("keycloak-build.log"));
                Files.createFile(keycloakBuilt);
                wait.done();
            }
        } catch (IOException e) {
            throw new CannotStart("Cannot prepare the embedded servers in " + buildFolder + ": " + e.getMessage(), e);
        }
    }

    private void unpackPostgres() throws IOException {
        String name = "postgres-linux-" + architecture() + ".txz";
        Path unfinished = Files.createTempDirectory(buildFolder, "postgres-");
        Files.setPosixFilePermissions(unfinished, PosixFilePermissions.fromString("rwxr-xr-x"));
        try (InputStream archive = Binaries.class.getResourceAsStream("/" + name)) {
            if (archive == null) {
                throw new CannotStart("There is no embedded PostgreSQL for this kind of machine (" + name + ").");
            }
            TarArchiveInputStream tar =
                    new TarArchiveInputStream(new XZCompressorInputStream(new BufferedInputStream(archive)));
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                unpack(tar, entry, unfinished.resolve(entry.getName()).normalize());
            }
        }
        Files.move(unfinished, postgres(), StandardCopyOption.ATOMIC_MOVE);
    }

    private static void unpack(InputStream content, TarArchiveEntry entry, Path target) throws IOException {
        if (entry.isDirectory()) {
            Files.createDirectories(target);
            return;
        }
        Files.createDirectories(target.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
        } else {
            Files.copy(content, target);
            boolean executable = (entry.getMode() & 0100) != 0;
            Files.setPosixFilePermissions(
                    target, PosixFilePermissions.fromString(executable ? "rwxr-xr-x" : "rw-r--r--"));
        }
    }

    private static String architecture() {
        String name = System.getProperty("os.arch");
        return switch (name) {
            case "amd64", "x86_64" -> "x86_64";
            case "aarch64" -> "arm_64";
            default -> name;
        };
    }

    private static Path buildFolder() {
        try {
            return Path.of(Binaries.class
                            .getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI())
                    .getParent();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
