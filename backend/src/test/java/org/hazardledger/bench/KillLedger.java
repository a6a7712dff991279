package org.hazardledger.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** Verifies every chain of a bench's database with the command that operators have for it. */
record KillLedger(BenchStack stack) {

    /** How many chains were broken, of how many. */
    String verify() throws IOException, InterruptedException {
        ProcessBuilder command = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                "app/*:lib/main/*",
                "org.hazardledger.ledger.VerifyLedger");
        command.directory(Path.of("target", "quarkus-app").toFile());
        command.environment()
                .put("HL_DB_URL", "jdbc:postgresql://localhost:" + stack.postgresPort() + "/hazard_ledger");
        command.environment().put("HL_DB_USER", "hazard_ledger_app");
        command.environment().put("HL_DB_PASSWORD", "app");
        Process process = command.redirectError(ProcessBuilder.Redirect.INHERIT).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        int exit = process.waitFor();
        long intact = said.lines().filter(line -> line.contains("  intact  ")).count();
        long broken = said.lines().filter(line -> line.contains("  BROKEN  ")).count();
        if (exit > 1 || intact == 0) {
            throw new IllegalStateException("the ledger could not be verified: " + said);
        }
        return "%d chains broken of %d".formatted(broken, broken + intact);
    }
}
