package org.hazardledger.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a crash left behind goes, what is being worked on stays. */
class WorkFolderTest {

    private static final Instant NOW = Instant.parse("2026-11-22T04:00:00Z");

    @TempDir
    Path folder;

    @Test
    void letsGoOfWhatNobodyWorksOnAnyMore() throws IOException {
        WorkFolder work = new WorkFolder(folder, Clock.fixed(NOW, ZoneOffset.UTC));
        Path inUse = work.file("import");
        Path leftBehind = work.file("import");
        Path upload = Files.createFile(
                Files.createDirectories(folder.resolve("uploads")).resolve("form"));
        lastUsed(inUse, Duration.ofHours(47));
        lastUsed(leftBehind, Duration.ofHours(49));
        lastUsed(upload, Duration.ofHours(49));

        work.tidy();

        assertThat(inUse).exists();
        assertThat(leftBehind).doesNotExist();
        assertThat(upload).doesNotExist();
    }

    private static void lastUsed(Path file, Duration ago) throws IOException {
        Files.setLastModifiedTime(file, FileTime.from(NOW.minus(ago)));
    }
}
