package org.hazardledger.devstack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * The embedded PostgreSQL: a durable cluster in the data folder, password authentication only, reachable from this machine only.
 * It is started detached from the terminal, so that Ctrl-C does not stop the database before the service.
 */
final class Postgres implements AutoCloseable {

    private static final String START_SECONDS = "90";
    private static final String PID_FILE = "postgres.pid";

    private final DataFolder data;
    private final Binaries binaries;
    private final Secrets secrets;
    private final int port;
    private final PidFile pidFile;

    Postgres(DataFolder data, Binaries binaries, Secrets secrets, int port) {
        this.data = data;
        this.binaries = binaries;
        this.secrets = secrets;
        this.port = port;
        this.pidFile = new PidFile(data.run().resolve(PID_FILE));
    }

    static boolean owns(PidFile file) {
        return file.path().endsWith(PID_FILE);
    }

    void start(Progress progress) {
        boolean first = !Files.exists(data.postgres().resolve("PG_VERSION"));
        Progress.Wait wait = progress.start(
                "database", first ? "PostgreSQL lays out an empty cluster" : "PostgreSQL opens the kept cluster");
        if (first) {
            initialise();
        }
        command(
                "pg_ctl",
                "start",
                "--pgdata=" + data.postgres(),
                "--log=" + data.log("postgres"),
                "--wait",
                "--timeout=" + START_SECONDS,
                "-o",
                "-p " + port + " -c listen_addresses=127.0.0.1 -c unix_socket_directories='' -c max_connections=60");
        remember();
        new PostgresRoles(port, secrets).complete();
        wait.done();
    }

    private void initialise() {
        secrets.of(PostgresRoles.SUPERUSER);
        // Beside its final place: an interrupted layout is not taken for a cluster by the next run.
        Path unfinished = data.root().resolve("postgres.unfinished");
        new DataFolder(unfinished).delete();
        command(
                "initdb",
                "--pgdata=" + unfinished,
                "--username=" + PostgresRoles.SUPERUSER,
                "--pwfile=" + secrets.file(PostgresRoles.SUPERUSER),
                "--auth=scram-sha-256",
                "--encoding=UTF8",
                // The same order of texts on every machine, whatever locales it has.
                "--locale=C.UTF-8",
                "--locale-provider=builtin",
                "--builtin-locale=C.UTF-8",
                "--no-instructions");
        try {
            Files.move(unfinished, data.postgres(), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void remember() {
        server().ifPresent(process -> {
            try {
                pidFile.write(process);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    /** The server that wrote its number into the cluster; a file left by a crash may name somebody else's process by now. */
    private Optional<ProcessHandle> server() {
        try {
            List<String> lines = Files.readAllLines(data.postgres().resolve("postmaster.pid"));
            Instant written = Instant.ofEpochSecond(Long.parseLong(lines.get(2).strip()));
            return ProcessHandle.of(Long.parseLong(lines.get(0).strip()))
                    .filter(process -> process.info()
                            .startInstant()
                            .map(start -> Duration.between(start, written).abs().toSeconds() < 30)
                            .orElse(false));
        } catch (IOException | IndexOutOfBoundsException | NumberFormatException e) {
            return Optional.empty();
        }
    }

    private void command(String program, String... arguments) {
        List<String> command = new ArrayList<>(UnprivilegedCommand.prefix());
        command.add(binaries.postgres().resolve("bin").resolve(program).toString());
        command.addAll(List.of(arguments));
        Path log = data.log(program);
        try {
            // To a file, not a pipe: the server inherits it and would keep a pipe open for ever.
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile())
                    .start();
            if (process.waitFor() != 0) {
                throw new CannotStart(
                        "PostgreSQL's " + program + " failed, " + log + " says:\n" + Files.readString(log));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CannotStart("Interrupted while PostgreSQL's " + program + " ran.", e);
        }
    }

    /** Asks a process to end with SIGINT: for PostgreSQL the fast shutdown, which does not wait for clients. */
    static void interrupt(ProcessHandle process) {
        try {
            new ProcessBuilder("kill", "-INT", Long.toString(process.pid()))
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        // Read again: Ctrl-C may have come between the server's start and our note of it.
        server().ifPresent(process -> {
            interrupt(process);
            process.onExit()
                    .orTimeout(30, TimeUnit.SECONDS)
                    .exceptionally(late -> null)
                    .join();
        });
        pidFile.delete();
    }
}
