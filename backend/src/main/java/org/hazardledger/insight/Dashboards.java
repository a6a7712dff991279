package org.hazardledger.insight;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hazardledger.hazard.DueStep;
import org.hazardledger.hazard.DueWork;
import org.hazardledger.identity.Caller;
import org.hazardledger.insight.DistrictDashboard.LastSubmission;
import org.hazardledger.insight.DistrictDashboard.SchoolLine;
import org.hazardledger.insight.DistrictDashboard.SchoolRef;
import org.hazardledger.inspection.Lookbacks;
import org.hazardledger.platform.BusinessTime;
import org.hazardledger.platform.Problem;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** The figures of the dashboards, each by one statement. */
@ApplicationScoped
class Dashboards {

    private static final String DISTRICT = """
            with counted as (
                select school_id,
                       sum(n) as listed,
                       sum(n) filter (where state in ('LISTED', 'GRADED', 'RECTIFYING', 'REVIEW_REQUESTED', 'SIGNED')) as open,
                       sum(n) filter (where severity = 'MAJOR' and state in
                           ('LISTED', 'GRADED', 'RECTIFYING', 'REVIEW_REQUESTED', 'SIGNED')) as major,
                       sum(n) filter (where state = 'CLOSED') as closed,
                       sum(n) filter (where state = 'REJECTED') as rejected
                from (select school_id, state, severity, n from hazard_tally where district_id = any(:districts)
                      union all
                      select school_id, state, severity, n from hazard_tally_delta where district_id = any(:districts)) t
                group by school_id),
            late as (
                select school_id, count(*) as overdue from hazard
                where district_id = any(:districts) and due_date < :today
                  and state in ('LISTED', 'GRADED', 'RECTIFYING', 'REVIEW_REQUESTED', 'SIGNED')
                group by school_id),
            missed as (
                select school_id, count(*) as misses from hazard
                where district_id = any(:districts) and outside_list and severity in ('GENERAL', 'MINOR')
                  and state not in ('DRAFT', 'REJECTED', 'MERGED')
                group by school_id)
            select o.id, o.code, o.official_name as name, o.kind, coalesce(c.listed, 0) as listed,
                   coalesce(c.open, 0) as open, coalesce(l.overdue, 0) as overdue, coalesce(c.major, 0) as major,
                   coalesce(c.closed, 0) as closed, coalesce(c.rejected, 0) as rejected,
                   coalesce(m.misses, 0) as self_check_misses,
                   s.period, s.state as submission_state, s.on_time, s.submitted_at
            from organisation o
            left join counted c on c.school_id = o.id
            left join late l on l.school_id = o.id
            left join missed m on m.school_id = o.id
            left join lateral (
                select period, state, on_time, submitted_at from submission
                where organisation_id = o.id and submitted_at is not null
                order by closes_at desc limit 1) s on true
            where o.level = 'SCHOOL' and o.active and o.district_id = any(:districts)
              and (o.district_id = any(:wholeDistricts) or o.id = any(:schools))
            order by o.code
            """;

    private final Jdbi jdbi;
    private final Lookbacks lookbacks;
    private final Clock clock;

    Dashboards(Jdbi jdbi, Lookbacks lookbacks, Clock clock) {
        this.jdbi = jdbi;
        this.lookbacks = lookbacks;
        this.clock = clock;
    }

    public record Row(
            UUID id,
            String code,
            String name,
            String kind,
            long listed,
            long open,
            long overdue,
            long major,
            long closed,
            long rejected,
            long selfCheckMisses,
            @Nullable String period,
            @Nullable String submissionState,
            @Nullable Boolean onTime,
            @Nullable Instant submittedAt) {

        SchoolLine line() {
            LastSubmission last = period == null || submissionState == null || submittedAt == null
                    ? null
                    : new LastSubmission(period, submissionState, onTime, submittedAt);
            return new SchoolLine(
                    new SchoolRef(id, code, name),
                    kind,
                    listed,
                    open,
                    overdue,
                    major,
                    closed,
                    rejected,
                    selfCheckMisses,
                    last);
        }
    }

    /** The schools of one district, or of every district in scope. */
    DistrictDashboard district(Caller caller, @Nullable UUID district) {
        UUID[] districts = district == null
                ? caller.scope().districtArray()
                : caller.scope().districts().stream().filter(district::equals).toArray(UUID[]::new);
        if (district != null && districts.length == 0) {
            throw Problem.notFound();
        }
        List<SchoolLine> lines = jdbi
                .withHandle(handle -> handle.createQuery(DISTRICT)
                        .bind("districts", districts)
                        .bind("wholeDistricts", caller.scope().districtArray())
                        .bind("schools", caller.scope().schoolArray())
                        .bind("today", BusinessTime.today(clock))
                        .mapTo(Row.class)
                        .list())
                .stream()
                .map(Row::line)
                .toList();
        return DistrictDashboard.of(BusinessTime.now(clock), lines);
    }

    /** How many hazards wait for each of the caller's steps, and how many in scope are overdue. */
    DueCounts due(Caller caller) {
        Map<DueStep, String> steps = DueWork.steps(caller);
        String counts = steps.entrySet().stream()
                .map(step -> "count(*) filter (where %s) as %s"
                        .formatted(step.getValue(), step.getKey().name().toLowerCase()))
                .collect(Collectors.joining(", "));
        String sql = "select " + (counts.isEmpty() ? "" : counts + ", ") + """
                count(*) filter (where h.due_date < :today and h.state not in ('DRAFT', 'CLOSED')) as overdue,
                count(*) filter (where h.due_date between :today and :soon and h.state not in ('DRAFT', 'CLOSED')) as due_soon,
                count(*) filter (where h.state not in ('DRAFT', 'CLOSED')) as open
                from hazard h
                where (h.district_id = any(:districts) or h.school_id = any(:schools))
                  and (h.state in ('DRAFT', 'LISTED', 'GRADED', 'RECTIFYING', 'REVIEW_REQUESTED', 'SIGNED')
                       or h.pending_proposal = 'REOPENING')""";
        Map<String, Object> row = jdbi.withHandle(handle -> handle.createQuery(sql)
                .bind("me", caller.personId())
                .bind("today", BusinessTime.today(clock))
                .bind("soon", BusinessTime.today(clock).plusDays(DueCounts.SOON_DAYS))
                .bind("districts", caller.scope().districtArray())
                .bind("schools", caller.scope().schoolArray())
                .mapToMap()
                .one());
        Map<String, Long> found = new HashMap<>();
        row.forEach((name, count) -> found.put(name, ((Number) count).longValue()));
        return DueCounts.of(found, lookbacks.waitingFor(caller));
    }
}
