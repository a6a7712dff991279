package org.hazardledger.devstack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PidFileTest {

    @TempDir
    Path folder;

    @Test
    void finds_the_process_it_was_written_for() throws IOException {
        // Given
        PidFile file = new PidFile(folder.resolve("service.pid"));
        file.write(ProcessHandle.current());

        // When, then
        assertThat(file.process()).contains(ProcessHandle.current());
    }

    @Test
    void does_not_take_another_process_with_the_same_number_for_ours() throws IOException {
        // Given the number of a living process that was started at another time
        PidFile file = new PidFile(folder.resolve("service.pid"));
        Files.writeString(file.path(), ProcessHandle.current().pid() + " 1000");

        // When, then
        assertThat(file.process()).isEmpty();
    }

    @Test
    void takes_a_damaged_file_for_an_ended_process() throws IOException {
        // Given
        PidFile file = new PidFile(folder.resolve("service.pid"));
        Files.writeString(file.path(), "");

        // When, then
        assertThat(file.process()).isEmpty();
    }
}
