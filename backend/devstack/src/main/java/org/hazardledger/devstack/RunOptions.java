package org.hazardledger.devstack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * What {@code run} was asked for.
 *
 * @param data where everything is kept
 * @param ports where everything listens
 * @param service which form of the service is started
 * @param temporary the data is thrown away at the end, and a program reads the output
 * @param exitWithParent stop when the starting process ends
 * @param command a program to run against the stack, which stops when the program ends; empty to run until stopped
 */
record RunOptions(
        Path data, Ports ports, ServiceKind service, boolean temporary, boolean exitWithParent, List<String> command) {

    enum ServiceKind {
        BUILT,
        NONE,
        HOT_RELOAD
    }

    static RunOptions of(Arguments arguments) {
        boolean temporary = arguments.has("temporary");
        ServiceKind service = arguments.has("without-service")
                ? ServiceKind.NONE
                : arguments.has("dev") ? ServiceKind.HOT_RELOAD : ServiceKind.BUILT;
        return new RunOptions(
                temporary
                        ? temporaryFolder()
                        : Path.of(arguments.value("data").orElse(".data")).toAbsolutePath(),
                temporary ? Ports.free() : Ports.of(System.getenv()),
                service,
                temporary,
                arguments.has("exit-with-parent"),
                arguments.rest());
    }

    private static Path temporaryFolder() {
        try {
            return Files.createTempDirectory("hazard-ledger-");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
