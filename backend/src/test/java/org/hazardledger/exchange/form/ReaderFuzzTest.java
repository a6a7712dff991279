package org.hazardledger.exchange.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.hazardledger.exchange.sheet.FileRefusal;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every sample, broken in many ways: a file is read or refused with a code, and never anything else. {@code
 * -Dfuzz.rounds} asks for more; the seed is the file's name, so that a failure comes back.
 */
@Timeout(value = 120, unit = TimeUnit.SECONDS)
class ReaderFuzzTest {

    private static final int ROUNDS = Integer.getInteger("fuzz.rounds", 40);

    private static final String[] NASTY = {
        "\"",
        "\0",
        "\uFFFF",
        "=1+1",
        "9".repeat(400),
        "1E+99",
        "<",
        "&",
        "]]>",
        "填报单位：",
        "合计",
        "同上",
        "1.",
        "①",
        "（",
        "2023年13月45日",
        "-1",
        "\r",
        "\u200B",
        "𠮷",
        ",".repeat(300),
        "9999999999999999999999",
        "A1:XFD1048576",
        "true"
    };

    @TempDir
    Path directory;

    static Stream<Path> samples() throws IOException {
        try (Stream<Path> files = Files.list(Samples.directory())) {
            return files
                    .filter(file -> !file.toString().endsWith(".json"))
                    .filter(file -> !file.toString().endsWith(".md"))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("samples")
    void isReadOrRefused(Path sample) throws IOException {
        Random random = new Random(sample.getFileName().toString().hashCode());
        byte[] whole = Files.readAllBytes(sample);
        List<String> said = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            byte[] broken = sample.toString().endsWith(".xlsx") && round % 4 > 0
                    ? inside(whole, random)
                    : mutated(whole, random);
            try {
                said.add(String.valueOf(
                        MessTable.ofBytes(directory, broken).rows().size()));
            } catch (FileRefusal refusal) {
                said.add(refusal.code());
            } catch (RuntimeException | Error e) {
                Files.write(Path.of("target", "fuzz-failure"), broken);
                throw new AssertionError("round " + round + " of " + sample.getFileName(), e);
            }
        }
        assertThat(said).hasSize(ROUNDS);
    }

    /** Bytes flipped, cut out, repeated, or replaced by what people and attackers write. */
    private static byte[] mutated(byte[] bytes, Random random) {
        byte[] result = bytes.clone();
        for (int i = 0; i <= random.nextInt(6) && result.length > 8; i++) {
            int at = random.nextInt(result.length);
            int length = Math.min(result.length - at, 1 + random.nextInt(40));
            switch (random.nextInt(4)) {
                case 0 -> result[at] ^= (byte) (1 << random.nextInt(8));
                case 1 ->
                    result = join(Arrays.copyOf(result, at), Arrays.copyOfRange(result, at + length, result.length));
                case 2 ->
                    result = join(Arrays.copyOf(result, at + length), Arrays.copyOfRange(result, at, result.length));
                default -> {
                    byte[] nasty = NASTY[random.nextInt(NASTY.length)].getBytes(StandardCharsets.UTF_8);
                    result =
                            join(join(Arrays.copyOf(result, at), nasty), Arrays.copyOfRange(result, at, result.length));
                }
            }
        }
        return result;
    }

    /** One part of the workbook is broken, and the archive around it is whole. */
    private static byte[] inside(byte[] workbook, Random random) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(workbook));
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                zip.putNextEntry(new ZipEntry(entry.getName()));
                byte[] part = in.readAllBytes();
                boolean chosen = entry.getName().startsWith("xl/") && random.nextInt(3) == 0;
                zip.write(chosen ? mutated(part, random) : part);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static byte[] join(byte[] a, byte[] b) {
        byte[] all = Arrays.copyOf(a, a.length + b.length);
        System.arraycopy(b, 0, all, a.length, b.length);
        return all;
    }
}
