package org.hazardledger.devstack;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** The command line of the embedded stack. */
public final class Main {

    private static final String USAGE = """
            Usage: java -jar devstack.jar COMMAND

              run [--data DIR] [--without-service | --dev] [--temporary] [--exit-with-parent] [-- PROGRAM …]
                      starts PostgreSQL, S3, Keycloak and the service and waits; Ctrl-C stops everything
                      --data              where everything is kept (default: .data)
                      --without-service   only what the service needs
                      --dev               the service and the application with hot reload instead of the built ones
                      --temporary         an empty folder that is deleted at the end, free ports, one line of JSON when ready
                      --exit-with-parent  stops when the process that started it ends
                      -- PROGRAM …        runs the program against the stack (HL_E2E_URL is its address), then stops
              s3 --port PORT --dir DIR --access-key KEY --secret-key KEY [--bucket NAME] [--exit-with-parent]
                      only the S3 server; prints READY when it listens
              prepare
                      unpacks PostgreSQL and builds Keycloak, so that the first run need not do it
            """;

    private Main() {}

    /** Runs one command; ends the process with 0, with 1 when the stack could not start or broke, with 2 for a wrong call. */
    public static void main(String[] arguments) {
        // File names and messages are Chinese here and there; the platform's charset may be ASCII.
        System.setOut(new PrintStream(System.out, true, StandardCharsets.UTF_8));
        System.setErr(new PrintStream(System.err, true, StandardCharsets.UTF_8));
        try {
            run(Arguments.of(arguments));
        } catch (Arguments.Wrong wrong) {
            System.err.println(wrong.getMessage());
            System.err.println(USAGE);
            System.exit(2);
        } catch (CannotStart refusal) {
            System.err.println();
            System.err.println(refusal.getMessage());
            System.exit(1);
        }
    }

    private static void run(Arguments arguments) {
        switch (arguments.command()) {
            case "run" -> new Supervisor(RunOptions.of(arguments)).run();
            case "s3" -> ObjectStore.serve(arguments);
            case "prepare" -> new Binaries(new Progress(System.out)).prepare();
            default -> throw new Arguments.Wrong("Unknown command " + arguments.command() + ".");
        }
    }
}
