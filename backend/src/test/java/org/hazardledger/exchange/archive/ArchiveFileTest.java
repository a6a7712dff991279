package org.hazardledger.exchange.archive;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The file itself: larger than old ZIPs can be, names in Chinese, an account of everything. */
class ArchiveFileTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    Path folder;

    @Test
    void holdsMoreFilesThanAnOldZipCould() throws IOException {
        Path zip = folder.resolve("many.zip");
        Path photo = Files.writeString(folder.resolve("photo"), "x");
        try (OutputStream out = Files.newOutputStream(zip);
                ArchiveFile file = new ArchiveFile(out, JSON, Instant.EPOCH, folder.resolve("manifest"))) {
            for (int i = 0; i < 70_000; i++) {
                file.addAsItIs("学校/" + i + ".jpg", photo, Map.of());
            }
            file.finish(Map.of());
        }

        try (ZipFile read = new ZipFile(zip.toFile())) {
            assertThat(read.size()).isEqualTo(70_002);
            assertThat(read.getEntry("学校/69999.jpg")).isNotNull();
        }
    }

    @Test
    void flagsItsNamesAsUtf8AndDoesNotHoldBackWhatItWasGiven() throws IOException {
        Path photo = Files.write(folder.resolve("photo"), new byte[3_000_000]);
        long[] passed = new long[1];
        byte[] head = new byte[10];
        try (ArchiveFile file = new ArchiveFile(
                new OutputStream() {
                    @Override
                    public void write(int b) {
                        if (passed[0] < head.length) {
                            head[(int) passed[0]] = (byte) b;
                        }
                        passed[0]++;
                    }
                },
                JSON,
                Instant.EPOCH,
                folder.resolve("manifest"))) {
            file.addAsItIs("整改前/001.jpg", photo, Map.of());

            assertThat(passed[0]).isGreaterThan(3_000_000);
            assertThat(head[7] & 0x08).as("general purpose flag, bit 11: UTF-8").isEqualTo(0x08);
        }
    }

    /** Info-ZIP's unzip, on most Linux machines, misreads the names of entries that come from DOS. */
    @Test
    void saysThatItComesFromUnix() throws IOException {
        Path zip = folder.resolve("names.zip");
        try (OutputStream out = Files.newOutputStream(zip);
                ArchiveFile file = new ArchiveFile(out, JSON, Instant.EPOCH, folder.resolve("manifest"))) {
            file.add("学校/整改前/说明.txt", body -> body.write('x'));
            file.finish(Map.of());
        }
        try (var read = org.apache.commons.compress.archivers.zip.ZipFile.builder()
                .setPath(zip)
                .get()) {
            assertThat(read.getEntry("学校/整改前/说明.txt").getPlatform())
                    .isEqualTo(org.apache.commons.compress.archivers.zip.ZipArchiveEntry.PLATFORM_UNIX);
        }
    }

    @Test
    void writesDownWhatIsThereAndWhatIsNot() throws IOException {
        Path zip = folder.resolve("one.zip");
        try (OutputStream out = Files.newOutputStream(zip);
                ArchiveFile file = new ArchiveFile(out, JSON, Instant.EPOCH, folder.resolve("manifest"))) {
            file.add("a.txt", body -> body.write("abc".getBytes(StandardCharsets.US_ASCII)));
            file.missing("b.jpg", "photo-damaged", Map.of("taken", "00"));
            file.finish(Map.of("asOf", "now"));
        }

        assertThat(ArchiveApi.text(zip, ArchiveFile.MANIFEST).lines())
                .isEqualTo(List.of(
                        "{\"path\":\"a.txt\",\"size\":3,"
                                + "\"sha256\":\"ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad\"}",
                        "{\"path\":\"b.jpg\",\"missing\":\"photo-damaged\",\"taken\":\"00\"}"));
        assertThat(ArchiveApi.text(zip, ArchiveFile.SUMMARY)).contains("\"files\" : 1", "\"missing\" : 1");
    }

    @ParameterizedTest
    @CsvSource({
        "实验小学,实验小学",
        "../../etc/passwd,_.._etc_passwd",
        "a/b\\c:d*e?f\"g<h>i|j,a_b_c_d_e_f_g_h_i_j",
        "CON,_CON",
        "nul.txt,_nul.txt",
        "' . ',_",
        "结尾的点.,结尾的点"
    })
    void namesAreSafeOnEveryFileSystem(String text, String name) {
        assertThat(SafeName.of(text)).isEqualTo(name);
    }

    @Test
    void longNamesAreCutBetweenCharacters() {
        assertThat(SafeName.of("𠮷".repeat(100))).isEqualTo("𠮷".repeat(80));
    }
}
