package org.hazardledger.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** Verifies every chain of a bench's database with the command that operators have for it, {@code make verify-ledger}. */
record LedgerCommand(BenchStack stack) {

    /**
     * What it said.
     *
     * @param intact how many chains hold
     * @param broken its lines about what does not
     * @param peak megabytes resident at most
     */
    record Verdict(int exit, long intact, List<String> broken, double seconds, long peak) {}

    /** @param heap the most it may use, as Java is told */
    Verdict verify(String heap) throws IOException, InterruptedException {
        ProcessBuilder command = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + heap,
                "-cp",
                "app/*:lib/main/*",
                "org.hazardledger.ledger.VerifyLedger");
        command.directory(Path.of("target", "quarkus-app").toFile());
        command.environment()
                .put("HL_DB_URL", "jdbc:postgresql://localhost:" + stack.postgresPort() + "/hazard_ledger");
        command.environment().put("HL_DB_USER", "hazard_ledger_app");
        command.environment().put("HL_DB_PASSWORD", "app");
        long begun = System.nanoTime();
        Process process = command.redirectError(ProcessBuilder.Redirect.INHERIT).start();
        Resident memory = new Resident(process.pid());
        long peak = 0;
        List<String> said = new java.util.ArrayList<>();
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                said.add(line);
                peak = Math.max(peak, memory.peakWhileItRuns());
            }
        }
        int exit = process.waitFor();
        double seconds = (System.nanoTime() - begun) / 1e9;
        List<String> broken =
                said.stream().filter(line -> line.contains("  BROKEN  at ")).toList();
        long intact = said.stream().filter(line -> line.contains("  intact  ")).count();
        if (exit > 1) {
            throw new IllegalStateException("the ledger could not be verified: " + said);
        }
        return new Verdict(exit, intact, broken, seconds, peak);
    }
}
