package org.hazardledger.devstack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
    private Optional<ProcessHandle> server = Optional.empty();

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
        command(
                "initdb",
                "--pgdata=" + data.postgres(),
                "--username=" + PostgresRoles.SUPERUSER,
                "--pwfile=" + secrets.file(PostgresRoles.SUPERUSER),
                "--auth=scram-sha-256",
                "--encoding=UTF8",
                // The same order of texts on every machine, whatever locales it has.
                "--locale=C.UTF-8",
                "--locale-provider=builtin",
                "--builtin-locale=C.UTF-8",
                "--no-instructions");
    }

    private void remember() {
        try {
            long pid = Long.parseLong(Files.readAllLines(data.postgres().resolve("postmaster.pid"))
                    .get(0)
                    .strip());
            server = ProcessHandle.of(pid);
            if (server.isPresent()) {
                pidFile.write(server.get());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void command(String program, String... arguments) {
        List<String> command = new ArrayList<>(withoutRoot());
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

    /** PostgreSQL refuses to run as root. In a user namespace of its own, root is an ordinary user to it. */
    private static List<String> withoutRoot() {
        if (!"root".equals(System.getProperty("user.name"))) {
            return List.of();
        }
        try {
            Process probe = new ProcessBuilder("unshare", "-U", "true")
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            if (probe.waitFor() == 0) {
                return List.of("unshare", "-U");
            }
        } catch (IOException e) {
            // Said below: there is no such program.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        throw new CannotStart(
                "PostgreSQL does not run as root and this machine does not allow user namespaces: run this as an ordinary user.");
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
        server.ifPresent(process -> {
            interrupt(process);
            process.onExit()
                    .orTimeout(30, TimeUnit.SECONDS)
                    .exceptionally(late -> null)
                    .join();
        });
        pidFile.delete();
    }
}
