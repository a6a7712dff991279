package org.hazardledger.document;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Leaves what the tests print under {@code target/forms}, to be looked at. */
final class PrintedForms {

    private PrintedForms() {}

    static byte[] keep(String name, byte[] file) throws IOException {
        Path folder = Files.createDirectories(Path.of("target", "forms"));
        Files.write(folder.resolve(name), file);
        return file;
    }
}
