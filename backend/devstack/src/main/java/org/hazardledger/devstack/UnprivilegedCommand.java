package org.hazardledger.devstack;

import java.io.IOException;
import java.util.List;

/** How a program is called that refuses to run as root. */
final class UnprivilegedCommand {

    private UnprivilegedCommand() {}

    /** PostgreSQL refuses to run as root. In a user namespace of its own, root is an ordinary user to it. */
    static List<String> prefix() {
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
}
