package org.hazardledger.campaign;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.hazardledger.identity.Caller;
import org.hazardledger.organisation.WorkingCalendar;
import org.hazardledger.organisation.WorkingDays;
import org.hazardledger.platform.BusinessTime;
import org.hazardledger.platform.Problem;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** A school's weekly table for whoever prints it: the frozen one when there is one, else as the ledger says now. */
@ApplicationScoped
public class WeeklyDesk {

    private static final String FIND = """
            select s.period, s.opens_at, s.closes_at, s.content, s.content_hash, s.filled_at, f.name as filler,
                l.name as sealer
            from organisation o
            left join submission s on s.organisation_id = o.id and s.obligation_id = :obligation and s.period = :period
            left join person f on f.id = s.filled_by left join person l on l.id = s.sealed_by
            where o.id = :school
            """;

    private final CampaignService campaigns;
    private final WorkingCalendar calendar;
    private final WeeklyTables tables;
    private final Jdbi jdbi;
    private final ObjectMapper json;
    private final Clock clock;

    WeeklyDesk(
            CampaignService campaigns,
            WorkingCalendar calendar,
            WeeklyTables tables,
            Jdbi jdbi,
            ObjectMapper json,
            Clock clock) {
        this.campaigns = campaigns;
        this.calendar = calendar;
        this.tables = tables;
        this.jdbi = jdbi;
        this.json = json;
        this.clock = clock;
    }

    /**
     * A table to be printed.
     *
     * @param head 负责人 who sealed it, null before
     * @param contentHash null as long as nothing is frozen
     */
    public record Paper(
            Campaign campaign,
            WeeklyTable table,
            @Nullable String head,
            @Nullable String contentHash) {}

    /** When the running week of a school closes and how far its table has come. */
    public record Deadline(String label, Instant closesAt, SubmissionState state) {}

    public record Row(
            @Nullable String period,
            @Nullable Instant opensAt,
            @Nullable Instant closesAt,
            @Nullable String content,
            @Nullable String contentHash,
            @Nullable Instant filledAt,
            @Nullable String filler,
            @Nullable String sealer) {}

    /**
     * @param campaignId the running campaign of the school when left out
     * @param period a week such as 2026-W47; the running one when left out
     */
    public Paper paper(Caller caller, UUID schoolId, @Nullable UUID campaignId, @Nullable String period) {
        Campaign campaign = campaigns.requireForWeek(caller, schoolId, campaignId, period);
        Campaign.Obligation weekly = campaign.weeklyObligation();
        WorkingDays days = calendar.of(campaign.owner().id());
        Instant now = BusinessTime.now(clock);
        ReportingWeek asked = period == null
                ? weekly.weekly().weekOf(now, days)
                : weekly.weekly().week(period, days);
        Row row = jdbi.withHandle(handle -> handle.createQuery(FIND)
                .bind("obligation", weekly.id())
                .bind("period", asked.label())
                .bind("school", schoolId)
                .mapTo(Row.class)
                .one());
        if (row.content() != null) {
            return new Paper(campaign, parse(row.content()), row.sealer(), row.contentHash());
        }
        ReportingWeek week =
                row.period() == null ? asked : new ReportingWeek(row.period(), row.opensAt(), row.closesAt());
        if (!campaign.owes(week) || week.opensAt().isAfter(now)) {
            throw Problem.notFound();
        }
        WeeklyTable drawn = tables.draw(
                new WeeklyTables.Order(
                        campaign, weekly.id(), weekly.note(), schoolId, week, row.filler(), row.filledAt()),
                now);
        return new Paper(campaign, drawn, null, null);
    }

    /** The table a submission freezes: the one the cut-off froze, with who filled it in, or a new one. */
    WeeklyTable toFreeze(Submission submission, Campaign campaign, @Nullable String filler) {
        Instant now = BusinessTime.now(clock);
        boolean frozenByCutoff = submission.content != null && submission.closesAt.equals(submission.contentAsOf);
        if (frozenByCutoff) {
            LocalDate filledAt =
                    submission.filledAt == null ? null : LocalDate.ofInstant(submission.filledAt, BusinessTime.ZONE);
            return parse(submission.content).filled(filler, filledAt);
        }
        Campaign.Obligation weekly = campaign.weeklyObligation();
        return tables.draw(
                new WeeklyTables.Order(
                        campaign,
                        weekly.id(),
                        weekly.note(),
                        submission.organisationId,
                        submission.week(),
                        filler,
                        submission.filledAt),
                now);
    }

    /** The running week of the campaign that asks this school for a table; empty when none does. */
    public Optional<Deadline> deadline(Caller caller, UUID schoolId) {
        return campaigns.findFor(caller, schoolId, null).map(campaign -> {
            Campaign.Obligation weekly = campaign.weeklyObligation();
            ReportingWeek week = weekly.weekly()
                    .weekOf(
                            BusinessTime.now(clock),
                            calendar.of(campaign.owner().id()));
            SubmissionState state = jdbi.withHandle(handle -> handle.createQuery("""
                            select state from submission
                            where obligation_id = :obligation and organisation_id = :school and period = :period""")
                    .bind("obligation", weekly.id())
                    .bind("school", schoolId)
                    .bind("period", week.label())
                    .mapTo(SubmissionState.class)
                    .findOne()
                    .orElse(SubmissionState.OPEN));
            return new Deadline(week.label(), week.closesAt(), state);
        });
    }

    private WeeklyTable parse(String content) {
        try {
            return json.readValue(content, WeeklyTable.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("frozen table is not readable", e);
        }
    }

    @Nullable
    String nameOf(@Nullable UUID person) {
        return person == null
                ? null
                : jdbi.withHandle(handle -> handle.createQuery("select name from person where id = :id")
                        .bind("id", person)
                        .mapTo(String.class)
                        .one());
    }
}
