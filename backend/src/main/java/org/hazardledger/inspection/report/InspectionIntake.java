package org.hazardledger.inspection.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hazardledger.hazard.ExternalRef;
import org.hazardledger.identity.Caller;
import org.hazardledger.identity.Role;
import org.hazardledger.inspection.report.InspectionReport.RowFate;
import org.hazardledger.inspection.report.InspectionTables.Kept;
import org.hazardledger.inspection.report.NewInspections.Inspection;
import org.hazardledger.ledger.Ledger;
import org.hazardledger.organisation.Schools;
import org.hazardledger.organisation.Schools.School;
import org.hazardledger.platform.BusinessTime;
import org.hazardledger.platform.Problem;

/** Takes one reported inspection without its findings, in a transaction of its own. */
@ApplicationScoped
class InspectionIntake {

    /** When they came decides what was on the school's list, and who came, who has to verify: neither changes later. */
    private static final Set<String> FIXED = Set.of("source", "checkedInAt");

    private final Schools schools;
    private final InspectionTables tables;
    private final Ledger ledger;
    private final Clock clock;

    InspectionIntake(Schools schools, InspectionTables tables, Ledger ledger, Clock clock) {
        this.schools = schools;
        this.tables = tables;
        this.ledger = ledger;
        this.clock = clock;
    }

    /** What became of it. */
    record Taken(RowFate fate, UUID id, School school, List<Said.Change> changes) {}

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    Taken take(Caller caller, String system, Inspection inspection) {
        School school = schools.holdByCode(caller, inspection.schoolCode())
                .filter(one -> caller.acts(Role.INTEGRATION, one.id(), one.districtId()))
                .orElseThrow(() -> Problem.invalid("/schoolCode", "unknown-school"));
        Instant now = BusinessTime.now(clock);
        check(inspection, now);
        ExternalRef external = new ExternalRef(system, inspection.externalId());
        if (tables.isElsewhere(caller, external, school.id())) {
            throw Problem.conflict("inspection-elsewhere");
        }
        Map<String, String> said = Said.of(inspection);
        Optional<UUID> created = tables.insert(caller, external, school, inspection, now);
        if (created.isPresent()) {
            record(caller, school, created.get(), "INSPECTION_REPORTED", external, said);
            return new Taken(RowFate.CREATED, created.get(), school, List.of());
        }
        return compare(caller, school, external, said);
    }

    private Taken compare(Caller caller, School school, ExternalRef external, Map<String, String> said) {
        Kept kept = tables.lock(external, school.id());
        List<Said.Change> changes = Said.changes(kept.said(), said);
        if (changes.isEmpty()) {
            return new Taken(RowFate.UNCHANGED, kept.id(), school, changes);
        }
        if (changes.stream().map(Said.Change::property).anyMatch(FIXED::contains)) {
            throw Problem.conflict("inspection-fixed");
        }
        tables.update(kept.id(), said);
        Map<String, Object> details = new LinkedHashMap<>();
        changes.forEach(change -> details.put(change.property(), change.after()));
        record(caller, school, kept.id(), "INSPECTION_CORRECTED", external, details);
        return new Taken(RowFate.UPDATED, kept.id(), school, changes);
    }

    private static void check(Inspection inspection, Instant now) {
        if (!inspection.source().isInspection()) {
            throw Problem.invalid("/source", "source-of-inspections");
        }
        Instant came = inspection.checkedInAt().toInstant();
        if (came.isAfter(now)) {
            throw Problem.invalid("/checkedInAt", "past-or-present");
        }
        if (inspection.endedAt() != null && inspection.endedAt().toInstant().isBefore(came)) {
            throw Problem.invalid("/endedAt", "ended-before-check-in");
        }
    }

    private void record(Caller caller, School school, UUID id, String type, ExternalRef external, Map<String, ?> said) {
        Map<String, Object> details = new LinkedHashMap<>();
        details.put("system", external.source());
        details.put("externalId", external.id());
        details.putAll(said);
        ledger.append(caller, school.id(), school.districtId(), id, type, details);
    }
}
