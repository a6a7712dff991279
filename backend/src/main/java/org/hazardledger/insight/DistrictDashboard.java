package org.hazardledger.insight;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How the schools in scope stand, from counts that are kept beside the ledger. */
@Schema(name = "DistrictDashboard")
public record DistrictDashboard(Instant asOf, Totals totals, List<SchoolLine> schools) {

    /** Sums over the schools; {@code listed} counts everything that ever was on the ledger. */
    @Schema(name = "DashboardTotals")
    public record Totals(
            long listed, long open, long overdue, long major, long closed, long rejected, long selfCheckMisses) {}

    /**
     * One school; {@code major} counts open 重大 hazards, {@code selfCheckMisses} 自查漏查 the 一般 and 微小 ones that were ruled to
     * be outside its list.
     */
    @Schema(name = "SchoolLine")
    public record SchoolLine(
            SchoolRef school,
            String kind,
            long listed,
            long open,
            long overdue,
            long major,
            long closed,
            long rejected,
            long selfCheckMisses,
            @Nullable LastSubmission lastSubmission) {}

    @Schema(name = "SchoolRef")
    public record SchoolRef(UUID id, String code, String name) {}

    /** The latest period the school handed in. */
    @Schema(name = "LastSubmission")
    public record LastSubmission(
            String period, String state, @Nullable Boolean onTime, Instant submittedAt) {}

    static DistrictDashboard of(Instant asOf, List<SchoolLine> schools) {
        Totals totals = schools.stream()
                .map(line -> new Totals(
                        line.listed(),
                        line.open(),
                        line.overdue(),
                        line.major(),
                        line.closed(),
                        line.rejected(),
                        line.selfCheckMisses()))
                .reduce(
                        new Totals(0, 0, 0, 0, 0, 0, 0),
                        (a, b) -> new Totals(
                                a.listed() + b.listed(),
                                a.open() + b.open(),
                                a.overdue() + b.overdue(),
                                a.major() + b.major(),
                                a.closed() + b.closed(),
                                a.rejected() + b.rejected(),
                                a.selfCheckMisses() + b.selfCheckMisses()));
        return new DistrictDashboard(asOf, totals, schools);
    }
}
