package org.hazardledger.exchange.form;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.hazardledger.exchange.sheet.ReadLimits;
import org.hazardledger.exchange.sheet.Workbook;

/** The sample files and the invented district they belong to. */
public final class Samples {

    private static final LocalDate ANY_DAY = LocalDate.of(2023, 5, 9);

    private Samples() {}

    public static Path directory() {
        try {
            return Path.of(Samples.class.getResource("/samples/imports").toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    static List<Path> expectations() {
        try (Stream<Path> files = Files.list(directory())) {
            return files.filter(f -> f.toString().endsWith(".expected.json"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Workbook workbook(String name) {
        return Workbook.open(directory().resolve(name), ReadLimits.STANDARD);
    }

    /** The roster as somebody of the district would have it, read from the roster samples by the reader itself. */
    static Roster rosterOf(String district) {
        Map<String, RosterSchool> schools = new LinkedHashMap<>();
        String organisations =
                district.equals("清河区") ? "00-roster-organisations.csv" : "00-roster-neighbour-district.csv";
        ReadContext context = new ReadContext(new Roster(List.of(), List.of()), Set.of(district), ANY_DAY, null);
        rows(organisations, context).forEach(row -> schools.put(row.school().code(), row.school()));
        if (district.equals("清河区")) {
            rows("00-roster-buildings.csv", context)
                    .forEach(row -> schools.computeIfPresent(row.school().code(), (code, school) -> with(school, row)));
        }
        return new Roster(schools.values(), List.of("江州市" + district + "教育局"));
    }

    static List<ReadRow> rows(String file, ReadContext context) {
        List<ReadRow> rows = new ArrayList<>();
        FileReading.open(workbook(file), null, context).rows(rows::add);
        return rows;
    }

    private static RosterSchool with(RosterSchool school, ReadRow row) {
        Content.Building building = (Content.Building) row.content();
        List<RosterSchool.RosterBuilding> buildings = new ArrayList<>(school.buildings());
        buildings.add(new RosterSchool.RosterBuilding(null, building.name(), building.aliases()));
        return new RosterSchool(
                school.id(),
                school.code(),
                school.name(),
                school.aliases(),
                school.formerNames(),
                school.district(),
                buildings);
    }
}
