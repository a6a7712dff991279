package org.hazardledger.photo.imaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import org.hazardledger.platform.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The child process that meets hostile bytes, seen from outside. */
class HeicDecoderTest {

    @TempDir
    Path folder;

    @Test
    void without_a_tool_heic_is_refused_with_a_sentence_of_its_own() throws IOException {
        Problem refusal = examineWith("/nowhere/heif-convert");

        assertThat(refusal.code()).isEqualTo("photo-heic-unavailable");
        assertThat(refusal.type().status()).isEqualTo(415);
    }

    @Test
    void a_tool_that_fails_is_a_refusal_and_leaves_nothing_behind() throws IOException {
        Problem refusal = examineWith(tool("exit 3"));

        assertThat(refusal.code()).isEqualTo("photo-unreadable");
        assertThat(folder.resolve("work").toFile().list()).isEmpty();
    }

    @Test
    void a_tool_that_writes_without_end_is_stopped() throws IOException {
        Problem refusal = examineWith(tool("exec cat /dev/zero > out.jpg"));

        assertThat(refusal.code()).isEqualTo("photo-unreadable");
        assertThat(folder.resolve("work").toFile().list()).isEmpty();
    }

    @Test
    void a_tool_sees_nothing_of_our_environment() throws IOException {
        examineWith(tool("env > " + folder.resolve("environment")));

        assertThat(Files.readString(folder.resolve("environment"))).doesNotContain("HOME=", "HL_", "JAVA");
    }

    private String tool(String script) throws IOException {
        Path tool = Files.writeString(folder.resolve("heif-dec"), "#!/bin/sh\n" + script + "\n");
        Files.setPosixFilePermissions(tool, PosixFilePermissions.fromString("rwx------"));
        return tool.toString();
    }

    private Problem examineWith(String tool) throws IOException {
        Path photo = Files.write(folder.resolve("photo"), ImageFiles.sample("stairwell_before.heic"));
        Path work = Files.createDirectories(folder.resolve("work"));
        Imaging imaging = Imaging.of(PhotoLimits.DEFAULT, Optional.of(tool));
        return catchThrowableOfType(Problem.class, () -> imaging.examine(photo, work));
    }
}
