package org.hazardledger.exchange.form;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hazardledger.exchange.cell.Plain;
import org.hazardledger.exchange.sheet.Cell;
import org.hazardledger.exchange.sheet.SheetRow;
import org.jspecify.annotations.Nullable;

/** Buildings are counted, each once however many rows it has. */
final class LookbackTotals implements Totals {

    private final Submission submission;
    private final Map<String, List<HazardEntry>> buildings = new HashMap<>();
    private @Nullable LookbackFigures declared;

    LookbackTotals(Submission submission) {
        this.submission = submission;
    }

    @Override
    public void declared(SheetRow row, boolean part) {
        if (part) {
            return;
        }
        String line = row.cells().stream().map(Cell::text).distinct().collect(Collectors.joining(";"));
        declared = LookbackFigures.parse(line).orElse(declared);
    }

    @Override
    public void count(ReadRow row) {
        if (row.content() instanceof Content.LookbackBuilding building && building.named() != null) {
            String school = row.school() == null ? "" : row.school().code();
            buildings
                    .computeIfAbsent(school + "/" + Plain.name(building.named()), k -> new ArrayList<>())
                    .addAll(building.hazards());
        }
    }

    @Override
    public LookbackCheck lookback() {
        return new LookbackCheck(declared, counted());
    }

    private LookbackFigures counted() {
        List<List<HazardEntry>> listed =
                buildings.values().stream().filter(h -> !h.isEmpty()).toList();
        int hard = (int) listed.stream()
                .filter(h -> h.stream().anyMatch(e -> !Boolean.TRUE.equals(e.fixableNow())))
                .count();
        int suspended = (int) listed.stream()
                .filter(h -> h.stream().anyMatch(e -> Boolean.TRUE.equals(e.suspended())))
                .count();
        return new LookbackFigures(buildings.size(), listed.size(), listed.size() - hard, hard, suspended);
    }

    @Override
    public List<String> findings() {
        List<String> findings = new ArrayList<>();
        if (declared != null && declared.contradictsItself()) {
            findings.add("total-contradicts-itself");
        }
        if (declared != null && declared.differsFrom(counted())) {
            findings.add("total-mismatch");
        }
        RosterSchool school = submission.school();
        if (school != null
                && school.buildings().stream()
                        .anyMatch(b -> !buildings.containsKey(school.code() + "/" + Plain.name(b.name())))) {
            findings.add("buildings-missing");
        }
        return findings;
    }
}
