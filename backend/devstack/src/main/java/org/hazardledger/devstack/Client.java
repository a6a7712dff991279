package org.hazardledger.devstack;

import java.io.IOException;
import java.util.List;

/** A program that uses the running stack, such as the browser tests. */
record Client(Service service, Keycloak keycloak) {

    /** Runs the program at our terminal, gives it the addresses in its environment, and returns its exit code. */
    int run(List<String> command) {
        ProcessBuilder builder = new ProcessBuilder(command).inheritIO();
        builder.environment().put("HL_E2E_URL", service.address());
        builder.environment().put("HL_E2E_ISSUER", keycloak.issuer());
        try {
            Process process = builder.start();
            // The stack may be stopped first, by Ctrl-C for example: the program must not outlive it.
            Runtime.getRuntime().addShutdownHook(new Thread(() -> {
                process.descendants().forEach(ProcessHandle::destroy);
                process.destroy();
            }));
            return process.waitFor();
        } catch (IOException e) {
            throw new CannotStart("Cannot run " + command.get(0) + ": " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return 1;
        }
    }
}
