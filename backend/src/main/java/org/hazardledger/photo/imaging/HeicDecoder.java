package org.hazardledger.photo.imaging;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/**
 * Decodes HEIC with a tool of libheif or libvips, because Java has no decoder. The tool meets hostile bytes, so it
 * runs as a child with nothing of our environment and with limits of address space, processor time, file size
 * and wall time.
 */
final class HeicDecoder {

    private static final Logger LOG = Logger.getLogger(HeicDecoder.class);

    private static final Duration WALL_TIME = Duration.ofSeconds(15);
    /** POSIX shell limits: KiB of address space, seconds of processor, 512-byte blocks of one file. */
    private static final String CONFINED =
            "ulimit -v 2000000; ulimit -t 10; ulimit -f 200000; ulimit -c 0; exec \"$@\"";

    private final List<String> command;

    private HeicDecoder(List<String> command) {
        this.command = command;
    }

    /** The first usable tool: the configured one, else what is on the search path. */
    static Optional<HeicDecoder> find(Optional<String> configured, String searchPath) {
        List<String> names = configured.map(List::of).orElse(List.of("heif-dec", "heif-convert", "vips"));
        for (String name : names) {
            for (String folder : name.contains("/") ? new String[] {""} : searchPath.split(File.pathSeparator)) {
                Path tool = Path.of(folder, name);
                if (Files.isExecutable(tool)) {
                    LOG.infof("HEIC photos are decoded by %s", tool);
                    return Optional.of(new HeicDecoder(arguments(tool)));
                }
            }
        }
        LOG.warn("HEIC photos will be refused: none of heif-dec, heif-convert, vips found (Debian: libheif-examples)");
        return Optional.empty();
    }

    private static List<String> arguments(Path tool) {
        return tool.endsWith("vips")
                ? List.of(tool.toString(), "jpegsave", "in.heic", "out.jpg", "--Q", "92")
                : List.of(tool.toString(), "-q", "92", "in.heic", "out.jpg");
    }

    /** Decodes into {@code folder}/out.jpg, already turned upright as its container says. */
    Path decode(Path photo, Path folder) throws IOException {
        Files.createSymbolicLink(folder.resolve("in.heic"), photo.toAbsolutePath());
        List<String> confined = new ArrayList<>(List.of("/bin/sh", "-c", CONFINED, "sh"));
        confined.addAll(command);
        ProcessBuilder builder = new ProcessBuilder(confined)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD);
        builder.environment().clear();
        builder.environment().put("PATH", "/usr/bin:/bin");
        Process process = builder.start();
        process.getOutputStream().close();
        Path decoded = folder.resolve("out.jpg");
        if (Files.exists(folder.resolve("out-1.jpg"))) {
            throw Refusal.animated();
        }
        if (!finished(process) || process.exitValue() != 0 || !Files.isRegularFile(decoded)) {
            throw Refusal.unreadable();
        }
        return decoded;
    }

    private static boolean finished(Process process) {
        try {
            if (process.waitFor(WALL_TIME.toMillis(), TimeUnit.MILLISECONDS)) {
                return true;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        process.destroyForcibly();
        return false;
    }
}
