package org.hazardledger.devstack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Where the parts listen, all on the loopback address. Each number can be changed by an environment variable. */
record Ports(int app, int management, int keycloak, int postgres, int s3) {

    private static final String APP = "HL_PORT_APP";
    private static final String MANAGEMENT = "HL_PORT_MANAGEMENT";
    private static final String KEYCLOAK = "HL_PORT_KEYCLOAK";
    private static final String POSTGRES = "HL_PORT_POSTGRES";
    private static final String S3 = "HL_PORT_S3";

    static Ports of(Map<String, String> environment) {
        return new Ports(
                number(environment, APP, 8080),
                number(environment, MANAGEMENT, 9000),
                number(environment, KEYCLOAK, 8180),
                number(environment, POSTGRES, 54320),
                number(environment, S3, 9090));
    }

    /** Five ports that nobody uses now. */
    static Ports free() {
        List<ServerSocket> sockets = new ArrayList<>();
        try {
            for (int i = 0; i < 5; i++) {
                sockets.add(new ServerSocket(0, 1, InetAddress.getLoopbackAddress()));
            }
            List<Integer> numbers =
                    sockets.stream().map(ServerSocket::getLocalPort).toList();
            return new Ports(numbers.get(0), numbers.get(1), numbers.get(2), numbers.get(3), numbers.get(4));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            sockets.forEach(Ports::close);
        }
    }

    /** Refuses with one sentence when another program listens on one of the ports that this run needs. */
    void requireFree(boolean withService) {
        Map<String, Integer> needed = new LinkedHashMap<>();
        if (withService) {
            needed.put(APP, app);
            needed.put(MANAGEMENT, management);
        }
        needed.put(KEYCLOAK, keycloak);
        needed.put(POSTGRES, postgres);
        needed.put(S3, s3);
        needed.forEach((variable, port) -> {
            if (taken(port)) {
                throw new CannotStart(
                        "Port %d is taken by another program: end that program, or choose another port with  make run %s=%d"
                                .formatted(port, variable, port + 10));
            }
        });
    }

    private static boolean taken(int port) {
        // Bound on every address, so that a program on any of them is noticed.
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(port));
            return false;
        } catch (IOException e) {
            return true;
        }
    }

    private static int number(Map<String, String> environment, String variable, int usual) {
        String text = environment.getOrDefault(variable, "").strip();
        if (text.isEmpty()) {
            return usual;
        }
        if (!text.matches("[0-9]{1,5}") || Integer.parseInt(text) == 0 || Integer.parseInt(text) > 65535) {
            throw new CannotStart(variable + " must be a port number from 1 to 65535, not \"" + text + "\".");
        }
        return Integer.parseInt(text);
    }

    private static void close(ServerSocket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
