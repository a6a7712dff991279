package org.hazardledger.hazard.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pairs judged by hand: what is matched by itself must be the same hazard, 95 times of a hundred at least (N8). */
class ListMatcherTest {

    private static final Logger LOG = Logger.getLogger(ListMatcherTest.class);
    private static final double PRECISION = 0.95;

    private record Pair(boolean same, Described found, Described listed, String line) {

        static Pair of(String line) {
            List<String> cells =
                    Arrays.stream(line.split("\\|")).map(String::strip).toList();
            return new Pair(
                    "same".equals(cells.get(0)), described(cells.subList(1, 5)), described(cells.subList(5, 9)), line);
        }

        private static Described described(List<String> cells) {
            UUID building = "-".equals(cells.get(1))
                    ? null
                    : UUID.nameUUIDFromBytes(cells.get(1).getBytes(StandardCharsets.UTF_8));
            return new Described(
                    cells.get(0), building, null, "-".equals(cells.get(2)) ? null : cells.get(2), cells.get(3));
        }

        Verdict verdict() {
            return likeness().verdict();
        }

        Likeness likeness() {
            return ListMatcher.of(found).likeness(listed);
        }
    }

    @Test
    void whatIsMatchedByItselfIsTheSameHazard() {
        List<Pair> pairs = pairs();
        assertThat(pairs).hasSizeGreaterThanOrEqualTo(60);
        List<Pair> matched =
                pairs.stream().filter(pair -> pair.verdict() == Verdict.MATCHED).toList();
        long right = matched.stream().filter(Pair::same).count();
        long same = pairs.stream().filter(Pair::same).count();
        long shown = pairs.stream()
                .filter(pair -> pair.same() && pair.verdict() != Verdict.OUTSIDE)
                .count();

        LOG.infof(
                "Outside the list: %d pairs, %d matched by themselves, precision %.3f, recall %.3f; with possible ones %.3f",
                pairs.size(),
                matched.size(),
                (double) right / matched.size(),
                (double) right / same,
                (double) shown / same);
        pairs.stream()
                .filter(pair -> pair.same() != (pair.verdict() == Verdict.MATCHED))
                .forEach(pair -> LOG.infof("%s %s %s", pair.verdict(), pair.likeness(), pair.line()));
        assertThat((double) right / matched.size()).isGreaterThanOrEqualTo(PRECISION);
        assertThat((double) shown / same).as("same ones a person is shown").isGreaterThanOrEqualTo(0.9);
    }

    @Test
    void bothDirectionsSayTheSame() {
        assertThat(pairs())
                .allSatisfy(pair -> assertThat(ListMatcher.of(pair.listed()).likeness(pair.found()))
                        .as(pair.line())
                        .isEqualTo(pair.likeness()));
    }

    @Test
    void whatIsTakenForARepetitionIsTheSameHazard() {
        List<Pair> taken = pairs().stream()
                .filter(pair -> ListMatcher.of(pair.found()).repeats(ListMatcher.of(pair.listed())) == Verdict.MATCHED)
                .toList();

        LOG.infof(
                "Repetitions: %d taken, of them the same %d",
                taken.size(), taken.stream().filter(Pair::same).count());
        assertThat(taken).hasSizeGreaterThanOrEqualTo(40);
        assertThat(taken).filteredOn(Pair::same).hasSizeGreaterThanOrEqualTo((int) Math.ceil(taken.size() * PRECISION));
    }

    @ParameterizedTest
    @CsvSource({
        "1号灭火器过期, 2号灭火器过期, OUTSIDE",
        "第二教学楼灭火器过期, 第2教学楼灭火器过期, MATCHED",
        "第12教学楼灭火器过期, 第十二教学楼灭火器过期, MATCHED",
        "第二十二教学楼灭火器过期, 第十二教学楼灭火器过期, OUTSIDE",
        "第3批第7具灭火器过期, 第4批第7具灭火器过期, OUTSIDE",
        "3号楼消火栓无水, 消火栓无水, MATCHED",
        "灭火器过期, 灭火器压力不足、过期, MATCHED"
    })
    void numberedThingsAreToldApart(String one, String other, Verdict verdict) {
        assertThat(ListMatcher.of(new Described("F02", null, null, null, one))
                        .repeats(ListMatcher.of(new Described("F17", null, null, null, other))))
                .isEqualTo(verdict);
    }

    @Test
    void theSameRegisteredPlaceNeedsNoWords() {
        UUID building = UUID.randomUUID();
        UUID place = UUID.randomUUID();
        Described found = new Described("F02", building, place, null, "灭火器压力不足");

        Likeness likeness = ListMatcher.of(found).likeness(new Described("F02", building, place, "二楼", "干粉灭火器欠压"));

        assertThat(likeness.place()).isEqualTo(1);
        assertThat(likeness.verdict()).isEqualTo(Verdict.MATCHED);
    }

    @Test
    void anUnknownBuildingIsNeverMatchedByItself() {
        Described found = new Described("F02", UUID.randomUUID(), null, "二楼", "灭火器压力不足");

        Likeness likeness = ListMatcher.of(found).likeness(new Described("F02", null, null, null, "灭火器压力不足"));

        assertThat(likeness.verdict()).isEqualTo(Verdict.POSSIBLE);
    }

    private static List<Pair> pairs() {
        try (InputStream in = ListMatcherTest.class.getResourceAsStream("/hazard/list-pairs.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .map(Pair::of)
                    .toList();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
