package org.hazardledger.campaign;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hazardledger.organisation.WorkingCalendar;
import org.hazardledger.organisation.WorkingDays;
import org.hazardledger.platform.BusinessTime;
import org.jboss.logging.Logger;
import org.jdbi.v3.core.Jdbi;

/**
 * Freezes every table at its cut-off, also those nobody touched: what a school did not hand in can be seen a year later as it
 * would have been. Several servers may run this at once; a row that another one holds is left to it.
 */
@ApplicationScoped
class CutoffFreezer {

    private static final Logger LOG = Logger.getLogger(CutoffFreezer.class);
    private static final int AT_ONCE = 500;

    private final Campaigns campaigns;
    private final WorkingCalendar calendar;
    private final Submissions submissions;
    private final WeeklyDesk desk;
    private final Jdbi jdbi;
    private final Clock clock;

    CutoffFreezer(
            Campaigns campaigns,
            WorkingCalendar calendar,
            Submissions submissions,
            WeeklyDesk desk,
            Jdbi jdbi,
            Clock clock) {
        this.campaigns = campaigns;
        this.calendar = calendar;
        this.submissions = submissions;
        this.desk = desk;
        this.jdbi = jdbi;
        this.clock = clock;
    }

    @Scheduled(every = "60s", delayed = "30s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void atEachMinute() {
        freezeWhatClosed();
    }

    /** @return how many tables were frozen */
    int freezeWhatClosed() {
        Instant now = BusinessTime.now(clock);
        int frozen = 0;
        for (Campaign campaign : campaigns.running()) {
            WorkingDays days = calendar.of(campaign.owner().id());
            WeeklyCutoff cutoff = campaign.weeklyObligation().weekly();
            ReportingWeek running = cutoff.weekOf(now, days);
            // An instant on the opening still belongs to the week before.
            ReportingWeek before = cutoff.weekOf(running.opensAt(), days);
            List.of(before, running).stream()
                    .filter(campaign::owes)
                    .forEach(week -> QuarkusTransaction.requiringNew().run(() -> submissions.ensure(campaign, week)));
            for (UUID id : closed(campaign, now)) {
                frozen += QuarkusTransaction.requiringNew().call(() -> freeze(campaign, id)) ? 1 : 0;
            }
        }
        if (frozen > 0) {
            LOG.infof("Froze %d weekly tables at their cut-off", frozen);
        }
        return frozen;
    }

    private List<UUID> closed(Campaign campaign, Instant now) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select id from submission where content is null and closes_at <= :now and obligation_id = :obligation
                        order by closes_at limit :limit""")
                .bind("now", now)
                .bind("obligation", campaign.weeklyObligation().id())
                .bind("limit", AT_ONCE)
                .mapTo(UUID.class)
                .list());
    }

    private boolean freeze(Campaign campaign, UUID id) {
        boolean mine = jdbi.withHandle(handle -> handle.createQuery(
                        "select true from submission where id = :id and content is null for update skip locked")
                .bind("id", id)
                .mapTo(Boolean.class)
                .findOne()
                .orElse(false));
        if (!mine) {
            return false;
        }
        Submission submission = Submission.findById(id);
        submission.freeze(desk.toFreeze(submission, campaign, desk.nameOf(submission.filledBy)));
        return true;
    }
}
