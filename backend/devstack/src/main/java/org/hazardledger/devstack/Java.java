package org.hazardledger.devstack;

import java.nio.file.Path;

/** The Java that runs this program, which also runs the parts. */
final class Java {

    private Java() {}

    static String executable() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }
}
