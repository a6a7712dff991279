package org.hazardledger.exchange.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hazardledger.exchange.sheet.FileRefusal;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** No hostile file is accepted, none fails in another way than by a refusal or takes longer than five seconds; no good one is refused. */
class HostileTablesTest {

    private static final String SCHOOL = "JZQH001";
    private static final Map<String, byte[]> HOSTILE = HostileTables.all(SCHOOL);
    private static final Map<String, byte[]> GOOD = GoodTables.all(SCHOOL);

    private static final Duration LONGEST = Duration.ofSeconds(5);

    @TempDir
    Path folder;

    @ParameterizedTest(name = "{0}")
    @MethodSource("hostile")
    void isRefused(String name, byte[] file) {
        List<ReadRow> taken = Assertions.assertTimeout(LONGEST, () -> accepted(file));

        assertThat(taken).as(name).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("good")
    void isTaken(String name, byte[] file) {
        assertThat(accepted(file)).as(name).hasSize(12);
    }

    @Test
    void areEnough() {
        assertThat(HOSTILE).hasSizeGreaterThanOrEqualTo(300);
        assertThat(GOOD).hasSizeGreaterThanOrEqualTo(60);
    }

    private List<ReadRow> accepted(byte[] file) {
        try {
            return MessTable.ofBytes(folder, file).rows().stream()
                    .filter(row -> row.verdict() == ReadRow.Verdict.ACCEPTED)
                    .toList();
        } catch (FileRefusal refusal) {
            return List.of();
        }
    }

    static Stream<Arguments> hostile() {
        return HOSTILE.entrySet().stream().map(file -> Arguments.of(file.getKey(), file.getValue()));
    }

    static Stream<Arguments> good() {
        return GOOD.entrySet().stream().map(file -> Arguments.of(file.getKey(), file.getValue()));
    }
}
