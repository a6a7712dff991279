package org.hazardledger.inspection.report;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hazardledger.platform.Told;
import org.jspecify.annotations.Nullable;

/**
 * What became of a batch: a row an inspection and a row a finding, in the order they were sent. The counters add up to
 * the rows.
 */
@Schema(name = "InspectionReport")
public record InspectionReport(Counters counters, List<Row> rows) {

    static InspectionReport of(List<Row> rows) {
        return new InspectionReport(
                new Counters(
                        count(rows, RowFate.CREATED),
                        count(rows, RowFate.UPDATED),
                        count(rows, RowFate.UNCHANGED),
                        count(rows, RowFate.REJECTED)),
                rows);
    }

    private static int count(List<Row> rows, RowFate fate) {
        return (int) rows.stream().filter(row -> row.fate() == fate).count();
    }

    /** How many rows of each fate. */
    @Schema(name = "InspectionReportCounters")
    public record Counters(int created, int updated, int unchanged, int rejected) {}

    /** What becomes of one row. */
    @Schema(name = "InspectionRowFate")
    public enum RowFate {
        CREATED,
        UPDATED,
        UNCHANGED,
        REJECTED
    }

    /**
     * One row.
     *
     * @param pointer where it stands in the batch, RFC 6901
     * @param inspectionId null when the inspection was refused
     * @param hazardId what the finding became; null of an inspection, and of a finding that was refused
     * @param changes what the platform says otherwise than before
     * @param refusal null unless it was refused
     */
    @Schema(name = "InspectionReportRow")
    public record Row(
            String pointer,
            String externalId,
            RowFate fate,
            @Nullable UUID inspectionId,
            @Nullable UUID hazardId,
            List<Said.Change> changes,
            @Nullable Told refusal) {}
}
