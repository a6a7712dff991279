package org.hazardledger.devstack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * How Keycloak's Java is called. Its own start script would put a shell between us and the server, which then survives as an
 * orphan when only the shell is ended; so the server is started directly with what the script would pass.
 */
final class KeycloakCommand {

    private KeycloakCommand() {}

    static List<String> of(Path home, String... arguments) {
        List<String> command = new ArrayList<>(List.of(
                Java.executable(),
                "-Xms64m",
                "-Xmx512m",
                // The server is idle most of the time: a quick start is worth more than peak speed.
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Dfile.encoding=UTF-8",
                "-Duser.language=en",
                "-Duser.country=US",
                "-Djava.util.concurrent.ForkJoinPool.common.threadFactory=io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory",
                "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                "-Dpicocli.disable.closures=true",
                "-Dkc.home.dir=" + home,
                "-Djboss.server.config.dir=" + home.resolve("conf")));
        for (String opened : List.of("java.util", "java.util.concurrent", "java.security", "java.lang")) {
            command.add("--add-opens=java.base/" + opened + "=ALL-UNNAMED");
        }
        command.add("--enable-native-access=ALL-UNNAMED");
        command.addAll(List.of(
                "-cp",
                home.resolve("lib/quarkus-run.jar").toString(),
                "io.quarkus.bootstrap.runner.QuarkusEntryPoint"));
        command.addAll(List.of(arguments));
        return command;
    }

    /** Keycloak fixes the kind of its database when it is built; a built one starts in a third of the time. */
    static void build(Path home, Path log) throws IOException {
        Process process = new ProcessBuilder(of(home, "build", "--db=dev-file"))
                .directory(home.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        try {
            if (process.waitFor() != 0) {
                throw new CannotStart("Building Keycloak failed, " + log + " says:\n" + Files.readString(log));
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
