package org.hazardledger.inspection.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hazardledger.hazard.ExternalRef;
import org.hazardledger.hazard.HazardPatch;
import org.hazardledger.hazard.NewHazard;
import org.hazardledger.hazard.ReportedFindings;
import org.hazardledger.identity.Caller;
import org.hazardledger.inspection.report.InspectionReport.RowFate;
import org.hazardledger.inspection.report.InspectionTables.Kept;
import org.hazardledger.inspection.report.NewInspections.Finding;
import org.hazardledger.inspection.report.NewInspections.Inspection;
import org.hazardledger.organisation.Schools.School;
import org.hazardledger.platform.Problem;
import org.jspecify.annotations.Nullable;

/** Takes one finding of a reported inspection, in a transaction of its own: what is wrong with one keeps none of the others out. */
@ApplicationScoped
class FindingIntake {

    private static final Set<String> CORRECTED =
            Set.of("category", "description", "buildingId", "placeId", "placeText", "quantity", "unit");
    private static final int NAMES = 100;

    private final ReportedFindings hazards;
    private final InspectionTables tables;

    FindingIntake(ReportedFindings hazards, InspectionTables tables) {
        this.hazards = hazards;
        this.tables = tables;
    }

    /** Where a finding was made. */
    record Visit(String system, UUID id, School school, Inspection inspection) {}

    /** What became of it. */
    record Taken(RowFate fate, UUID hazardId, List<Said.Change> changes) {}

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    Taken take(Caller caller, Visit visit, Finding finding) {
        tables.lock(
                new ExternalRef(visit.system(), visit.inspection().externalId()),
                visit.school().id());
        Optional<Kept> kept = tables.finding(visit.id(), finding.externalId());
        return kept.isPresent() ? again(caller, visit, finding, kept.get()) : first(caller, visit, finding);
    }

    /** One that the platform had filed by itself before is joined to its inspection and stays as it is. */
    private Taken first(Caller caller, Visit visit, Finding finding) {
        NewHazard hazard = hazard(visit, finding);
        Optional<UUID> known = hazards.known(caller, hazard);
        UUID id = known.orElseGet(() -> hazards.file(caller, hazard));
        if (!tables.keepFinding(visit.id(), finding.externalId(), id, Said.of(finding))) {
            throw Problem.conflict("finding-elsewhere");
        }
        return new Taken(known.isPresent() ? RowFate.UNCHANGED : RowFate.CREATED, id, List.of());
    }

    private Taken again(Caller caller, Visit visit, Finding finding, Kept kept) {
        Map<String, String> said = Said.of(finding);
        List<Said.Change> changes = Said.changes(kept.said(), said);
        if (changes.isEmpty()) {
            return new Taken(RowFate.UNCHANGED, kept.id(), changes);
        }
        Set<String> changed = changes.stream().map(Said.Change::property).collect(Collectors.toSet());
        if (changes.stream().anyMatch(FindingIntake::isFixed)) {
            throw Problem.conflict("finding-fixed");
        }
        if (changed.stream().anyMatch(CORRECTED::contains)) {
            hazards.correct(caller, kept.id(), patch(visit, finding, changed));
        }
        if (changed.contains("photoIds")) {
            hazards.addPhotos(caller, kept.id(), finding.photos());
        }
        tables.updateFinding(visit.id(), finding.externalId(), said);
        return new Taken(RowFate.UPDATED, kept.id(), changes);
    }

    /** When it was found, and that there is no photo, stays (T18); so does what was once said and is now left out. */
    private static boolean isFixed(Said.Change change) {
        boolean correctable = CORRECTED.contains(change.property()) || "photoIds".equals(change.property());
        return !correctable || change.after() == null;
    }

    private static HazardPatch patch(Visit visit, Finding finding, Set<String> changed) {
        return new HazardPatch(
                when(changed, "description", finding.description()),
                when(changed, "category", finding.category()),
                when(changed, "buildingId", finding.buildingId()),
                when(changed, "placeId", finding.placeId()),
                when(changed, "placeText", finding.placeText()),
                when(changed, "quantity", finding.quantity()),
                when(changed, "unit", finding.unit()),
                null,
                null,
                visit.system() + " 更正：" + finding.externalId());
    }

    private static <T> @Nullable T when(Set<String> changed, String property, @Nullable T value) {
        return changed.contains(property) ? value : null;
    }

    private static NewHazard hazard(Visit visit, Finding finding) {
        OffsetDateTime came = visit.inspection().checkedInAt();
        String names = String.join("、", visit.inspection().inspectors());
        return new NewHazard(
                null,
                visit.school().id(),
                finding.buildingId(),
                finding.placeId(),
                finding.placeText(),
                finding.category(),
                finding.description(),
                finding.quantity(),
                finding.unit(),
                visit.inspection().source(),
                finding.foundAt() == null ? came : finding.foundAt(),
                came,
                names.length() > NAMES ? names.substring(0, NAMES) : names,
                finding.photos(),
                finding.noPhotoReason(),
                visit.system(),
                finding.externalId(),
                false);
    }
}
