package org.hazardledger.campaign;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.hazardledger.identity.Caller;
import org.hazardledger.identity.Post;
import org.hazardledger.identity.Role;
import org.hazardledger.ledger.Ledger;
import org.hazardledger.organisation.WorkingCalendar;
import org.hazardledger.organisation.WorkingDays;
import org.hazardledger.platform.BusinessTime;
import org.hazardledger.platform.Page;
import org.hazardledger.platform.Problem;
import org.hazardledger.platform.Revision;
import org.jspecify.annotations.Nullable;

/**
 * What people do with the weekly tables. Who may do what is row "Weekly submit/seal" of the permission matrix (B.3): the filler
 * fills in, the leader checks, the principal seals, one of them submits, the district itself returns or accepts.
 */
@ApplicationScoped
class SubmissionService {

    private static final Set<Post> SUBMITTERS = EnumSet.of(Post.FILLER, Post.LEADER, Post.PRINCIPAL);

    private final Campaigns campaigns;
    private final CampaignService visible;
    private final WorkingCalendar calendar;
    private final Submissions submissions;
    private final WeeklyDesk desk;
    private final Scans scans;
    private final Ledger ledger;
    private final Clock clock;

    SubmissionService(
            Campaigns campaigns,
            CampaignService visible,
            WorkingCalendar calendar,
            Submissions submissions,
            WeeklyDesk desk,
            Scans scans,
            Ledger ledger,
            Clock clock) {
        this.campaigns = campaigns;
        this.visible = visible;
        this.calendar = calendar;
        this.submissions = submissions;
        this.desk = desk;
        this.scans = scans;
        this.ledger = ledger;
        this.clock = clock;
    }

    /** Also shows what is owed and not begun: the running weeks, or the asked one, get their rows first. */
    @Transactional
    Page<SubmissionView> list(Caller caller, SubmissionFilter filter) {
        int limit = filter.limit();
        Instant now = BusinessTime.now(clock);
        if (filter.cursor() == null) {
            for (Campaign campaign : visible.list(caller)) {
                ReportingWeek week = week(campaign, filter.period, now);
                boolean asked = filter.campaign == null || filter.campaign.equals(campaign.id());
                if (asked && campaign.owes(week) && week.opensAt().isBefore(now)) {
                    submissions.ensure(campaign, week);
                }
            }
        }
        return submissions.list(caller.scope(), filter, limit);
    }

    SubmissionView require(Caller caller, UUID id) {
        return submissions.find(caller.scope(), id).orElseThrow(Problem::notFound);
    }

    @Transactional
    SubmissionView fill(Caller caller, UUID id, @Nullable String ifMatch) {
        return change(
                caller,
                id,
                ifMatch,
                "WEEKLY_FILLED",
                byPosts(EnumSet.of(Post.FILLER)),
                (s, now) -> s.fill(caller.personId(), now));
    }

    @Transactional
    SubmissionView check(Caller caller, UUID id, @Nullable String ifMatch) {
        return change(
                caller,
                id,
                ifMatch,
                "WEEKLY_CHECKED",
                byPosts(EnumSet.of(Post.LEADER, Post.PRINCIPAL)),
                (s, now) -> s.check(caller.personId(), now));
    }

    @Transactional
    SubmissionView seal(Caller caller, UUID id, @Nullable String ifMatch) {
        return change(caller, id, ifMatch, "WEEKLY_SEALED", byPosts(EnumSet.of(Post.PRINCIPAL)), (s, now) -> {
            s.requireSealable();
            s.seal(caller.personId(), now, desk.toFreeze(s, campaignOf(caller, s), desk.nameOf(s.filledBy)));
        });
    }

    @Transactional
    SubmissionView submit(Caller caller, UUID id, @Nullable String ifMatch) {
        return change(
                caller,
                id,
                ifMatch,
                "WEEKLY_SUBMITTED",
                byPosts(SUBMITTERS),
                (s, now) -> s.submit(caller.personId(), now, scans.existSince(s.id, s.sealedAt)));
    }

    @Transactional
    SubmissionView giveBack(Caller caller, UUID id, @Nullable String ifMatch, String reason) {
        return change(
                caller,
                id,
                ifMatch,
                "WEEKLY_RETURNED",
                SubmissionService::isOfDistrict,
                (s, now) -> s.giveBack(caller.personId(), now, reason));
    }

    @Transactional
    SubmissionView accept(Caller caller, UUID id, @Nullable String ifMatch) {
        return change(
                caller,
                id,
                ifMatch,
                "WEEKLY_ACCEPTED",
                SubmissionService::isOfDistrict,
                (s, now) -> s.accept(caller.personId(), now));
    }

    /** Attaches a scan of the stamped page; the same bytes again change nothing. */
    @Transactional
    SubmissionView attach(Caller caller, UUID id, String fileName, byte[] file) {
        return change(caller, id, "*", "WEEKLY_SCAN_ATTACHED", byPosts(SUBMITTERS), (s, now) -> {
            s.requireScannable();
            scans.attach(s.id, fileName, file, caller.personId(), now);
        });
    }

    private interface Access {
        boolean allows(Caller caller, Submission submission);
    }

    private SubmissionView change(
            Caller caller,
            UUID id,
            @Nullable String ifMatch,
            String event,
            Access access,
            BiConsumer<Submission, Instant> transition) {
        Submission submission = Submission.lock(
                        id, caller.scope().districts(), caller.scope().schools())
                .orElseThrow(Problem::notFound);
        if (!access.allows(caller, submission)) {
            throw Problem.forbidden();
        }
        Revision.require(ifMatch, submission.version);
        transition.accept(submission, BusinessTime.now(clock));
        submission.flush();
        Map<String, Object> details = new HashMap<>();
        details.put("period", submission.period);
        details.put("state", submission.state);
        details.put("contentHash", submission.contentHash);
        details.put("reason", submission.returnReason);
        ledger.append(caller, submission.organisationId, submission.districtId, submission.id, event, details);
        return require(caller, id);
    }

    private static Access byPosts(Set<Post> posts) {
        return (caller, submission) -> caller.holdsAtSchool(posts, submission.organisationId);
    }

    /** City and province read the weekly tables but do not decide on them. */
    private static boolean isOfDistrict(Caller caller, Submission submission) {
        return caller.memberships().stream()
                .anyMatch(membership -> membership.role() == Role.DISTRICT
                        && membership.organisationId().equals(submission.districtId));
    }

    private ReportingWeek week(Campaign campaign, @Nullable String period, Instant now) {
        WeeklyCutoff cutoff = campaign.weeklyObligation().weekly();
        WorkingDays days = calendar.of(campaign.owner().id());
        return period == null ? cutoff.weekOf(now, days) : cutoff.week(period, days);
    }

    private Campaign campaignOf(Caller caller, Submission submission) {
        return visible.list(caller).stream()
                .filter(campaign -> campaign.weeklyObligation().id().equals(submission.obligationId))
                .findFirst()
                .orElseThrow(Problem::notFound);
    }
}
