package org.hazardledger.inspection.report;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hazardledger.identity.Caller;
import org.hazardledger.inspection.report.FindingIntake.Visit;
import org.hazardledger.inspection.report.InspectionReport.Row;
import org.hazardledger.inspection.report.InspectionReport.RowFate;
import org.hazardledger.inspection.report.NewInspections.Finding;
import org.hazardledger.inspection.report.NewInspections.Inspection;
import org.hazardledger.platform.Messages;
import org.hazardledger.platform.Problem;
import org.hazardledger.platform.Told;
import org.jspecify.annotations.Nullable;

/** Takes a batch row by row: what was taken stays when a later row is refused, and the batch may be sent again. */
@ApplicationScoped
class InspectionReporting {

    private final InspectionIntake inspections;
    private final FindingIntake findings;

    InspectionReporting(InspectionIntake inspections, FindingIntake findings) {
        this.inspections = inspections;
        this.findings = findings;
    }

    InspectionReport take(Caller caller, NewInspections batch, Messages texts) {
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < batch.inspections().size(); i++) {
            take(caller, batch.system().strip(), batch.inspections().get(i), "/inspections/" + i, texts, rows);
        }
        return InspectionReport.of(rows);
    }

    private void take(
            Caller caller, String system, Inspection inspection, String pointer, Messages texts, List<Row> rows) {
        try {
            InspectionIntake.Taken taken = inspections.take(caller, system, inspection);
            rows.add(new Row(pointer, inspection.externalId(), taken.fate(), taken.id(), null, taken.changes(), null));
            Visit visit = new Visit(system, taken.id(), taken.school(), inspection);
            for (int i = 0; i < inspection.found().size(); i++) {
                rows.add(take(caller, visit, inspection.found().get(i), pointer + "/findings/" + i, texts));
            }
        } catch (Problem refused) {
            rows.add(refused(pointer, inspection.externalId(), null, refused, texts));
            for (int i = 0; i < inspection.found().size(); i++) {
                rows.add(refused(
                        pointer + "/findings/" + i,
                        inspection.found().get(i).externalId(),
                        null,
                        Problem.conflict("inspection-refused"),
                        texts));
            }
        }
    }

    private Row take(Caller caller, Visit visit, Finding finding, String pointer, Messages texts) {
        try {
            FindingIntake.Taken taken = findings.take(caller, visit, finding);
            return new Row(
                    pointer, finding.externalId(), taken.fate(), visit.id(), taken.hazardId(), taken.changes(), null);
        } catch (Problem refused) {
            return refused(pointer, finding.externalId(), visit.id(), refused, texts);
        }
    }

    private static Row refused(
            String pointer, String externalId, @Nullable UUID inspectionId, Problem problem, Messages texts) {
        return new Row(pointer, externalId, RowFate.REJECTED, inspectionId, null, List.of(), Told.of(problem, texts));
    }
}
