package org.hazardledger.exchange.form;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every sample file is understood as its expected file says. */
class SampleFilesTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    static List<Path> expectations() {
        return Samples.expectations();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("expectations")
    void readsTheSampleAsExpected(Path expectation) throws IOException {
        JsonNode expected = JSON.readTree(expectation.toFile());
        ReadContext context = context(expected.path("context"));
        FileReading reading =
                FileReading.open(Samples.workbook(expected.path("file").asText()), null, context);

        List<ReadRow> rows = new ArrayList<>();
        reading.rows(rows::add);

        assertThat(reading.form().label()).isEqualTo(expected.path("form").asText());
        assertThat(reading.warnings())
                .containsExactlyInAnyOrderElementsOf(ExpectedRow.texts(expected.path("warnings")));
        ExpectedRow.compareSubmission(reading.submission(), expected.path("submission"));
        compareRows(settle(rows, expected.path("context"), context), expected);
        compareTotals(rows, expected);
        compareBuildingTotals(reading.lookback(), expected.path("buildingTotals"));
    }

    private static ReadContext context(JsonNode context) {
        String district = context.path("callerDistrict").asText();
        LocalDate today = LocalDate.parse(context.path("referenceDate").asText("2023-05-09"));
        return new ReadContext(
                Samples.rosterOf(district),
                Set.of(district),
                today,
                context.path("areaCode").asText(null));
    }

    /** Rows the ledger already has from an earlier file are unchanged, or updated where they differ. */
    private static List<ReadRow> settle(List<ReadRow> rows, JsonNode context, ReadContext readContext) {
        if (!context.hasNonNull("after")) {
            return rows;
        }
        Map<ContentKey, HazardEntry> before = Samples.rows(context.path("after").asText(), readContext).stream()
                .filter(row -> row.verdict() == ReadRow.Verdict.ACCEPTED)
                .collect(Collectors.toMap(
                        SampleFilesTest::key, row -> row.content().hazards().get(0)));
        return rows.stream()
                .map(row -> {
                    HazardEntry known = before.get(key(row));
                    HazardEntry now = row.content().hazards().get(0);
                    return known == null
                            ? row
                            : known.equals(now)
                                    ? row.decided(ReadRow.Verdict.SKIPPED, "unchanged", 0)
                                    : row.decided(ReadRow.Verdict.ACCEPTED, "updated", 0);
                })
                .toList();
    }

    private static ContentKey key(ReadRow row) {
        return ContentKey.of(row.school().code(), row.content().hazards().get(0), Submission.NONE);
    }

    private static void compareRows(List<ReadRow> rows, JsonNode expected) {
        Map<String, ReadRow> bySource =
                rows.stream().collect(Collectors.toMap(r -> r.row().source(), Function.identity()));
        List<String> wanted = new ArrayList<>();
        for (JsonNode row : expected.path("rows")) {
            String source = row.path("source").asText();
            wanted.add(source);
            if (row.path("blank").asBoolean() && !bySource.containsKey(source)) {
                continue;
            }
            assertThat(bySource).as("row is not lost").containsKey(source);
            new ExpectedRow(row).compare(bySource.get(source));
        }
        assertThat(wanted).as("nothing is invented").containsAll(bySource.keySet());
        for (JsonNode group : expected.path("indistinguishable")) {
            List<ReadRow> alike = rows.stream()
                    .filter(r -> ExpectedRow.numbers(group).contains(r.row().number()))
                    .toList();
            assertThat(alike.stream()
                            .map(r -> List.of(r.verdict(), r.reason(), r.candidates(), r.warnings(), r.notes())))
                    .as("answers tell nothing of other districts")
                    .containsOnly(List.of(
                            alike.get(0).verdict(),
                            alike.get(0).reason(),
                            alike.get(0).candidates(),
                            alike.get(0).warnings(),
                            alike.get(0).notes()));
        }
    }

    private static void compareBuildingTotals(LookbackCheck read, JsonNode wanted) {
        assertThat(read)
                .isEqualTo(
                        wanted.isMissingNode()
                                ? null
                                : new LookbackCheck(
                                        figures(wanted.path("declared")), figures(wanted.path("computed"))));
    }

    private static LookbackFigures figures(JsonNode json) {
        return new LookbackFigures(
                json.path("buildingsTotal").asInt(),
                json.path("buildingsWithHazard").asInt(),
                json.path("fixableNow").asInt(),
                json.path("hard").asInt(),
                json.path("suspended").asInt());
    }

    private static void compareTotals(List<ReadRow> rows, JsonNode expected) {
        if (!expected.path("context").hasNonNull("after")) {
            long hazards = rows.stream()
                    .filter(r -> r.verdict() == ReadRow.Verdict.ACCEPTED)
                    .mapToLong(r -> r.content().hazards().size())
                    .sum();
            assertThat(hazards)
                    .as("hazards")
                    .isEqualTo(expected.path("totals").path("hazards").asLong());
        }
    }
}
