package org.hazardledger.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The limit: the same SQL with prepared statements, straight to PostgreSQL. */
final class PgBench {

    private static final Pattern RATE = Pattern.compile("tps = ([0-9.]+)");

    private final Path program;
    private final int port;

    private PgBench(Path program, int port) {
        this.program = program;
        this.port = port;
    }

    /** The program of the machine, where Debian or the path keeps it. */
    static Optional<PgBench> find(int port) {
        Stream<Path> debian =
                Stream.of("18", "17", "16", "15").map(v -> Path.of("/usr/lib/postgresql", v, "bin/pgbench"));
        Stream<Path> path = Stream.of(System.getenv("PATH").split(":")).map(folder -> Path.of(folder, "pgbench"));
        return Stream.concat(path, debian)
                .filter(Files::isExecutable)
                .findFirst()
                .map(found -> new PgBench(found, port));
    }

    /** Transactions a second at eight clients. */
    double rate(String sql, int seconds) throws IOException, InterruptedException {
        Path script = Files.createTempFile("bench", ".sql");
        Files.writeString(script, sql);
        Process process = new ProcessBuilder(
                        program.toString(),
                        "-n",
                        "-M",
                        "prepared",
                        "-c",
                        String.valueOf(Load.CLIENTS),
                        "-j",
                        "2",
                        "-T",
                        String.valueOf(seconds),
                        "-f",
                        script.toString(),
                        "-h",
                        "localhost",
                        "-p",
                        String.valueOf(port),
                        "-U",
                        "postgres",
                        "hazard_ledger")
                .redirectErrorStream(true)
                .start();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        Files.delete(script);
        Matcher found = RATE.matcher(out);
        if (!found.find()) {
            throw new IOException("pgbench: " + out);
        }
        return Double.parseDouble(found.group(1));
    }
}
