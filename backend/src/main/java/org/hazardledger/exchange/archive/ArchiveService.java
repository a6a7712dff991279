package org.hazardledger.exchange.archive;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.hazardledger.campaign.Campaign;
import org.hazardledger.campaign.CampaignService;
import org.hazardledger.exchange.archive.ArchiveOrder.School;
import org.hazardledger.identity.Caller;
import org.hazardledger.organisation.Schools;
import org.hazardledger.platform.BusinessTime;
import org.hazardledger.platform.Job;
import org.hazardledger.platform.Jobs;
import org.hazardledger.platform.Messages;
import org.hazardledger.platform.Problem;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Takes orders for archives: who may have one, of which schools. */
@ApplicationScoped
class ArchiveService {

    static final String KIND = "archive";

    /** Each holds a place in the queue; nobody needs more at once than the schools of a large district, one by one. */
    private static final int MOST_UNFINISHED = 200;

    private static final String COVERED = """
            select o.id, o.code, o.official_name from organisation o
            where o.level = 'SCHOOL' and (o.district_id = any(:districts) or o.id = any(:schools))
              and (cast(:school as uuid) is null or o.id = :school)
              and (cast(:campaign as uuid) is null or exists (select 1 from campaign c
                  where c.id = :campaign and o.lineage @> array[c.owner_id]
                    and (cardinality(c.kinds) = 0 or o.kind = any(c.kinds))))
            order by o.code""";

    private final Schools schools;
    private final CampaignService campaigns;
    private final Jobs jobs;
    private final Archives archives;
    private final ArchiveWork work;
    private final Jdbi jdbi;
    private final Clock clock;

    ArchiveService(
            Schools schools,
            CampaignService campaigns,
            Jobs jobs,
            Archives archives,
            ArchiveWork work,
            Jdbi jdbi,
            Clock clock) {
        this.schools = schools;
        this.campaigns = campaigns;
        this.jobs = jobs;
        this.archives = archives;
        this.work = work;
        this.jdbi = jdbi;
        this.clock = clock;
    }

    /**
     * Starts building an archive.
     *
     * @throws Problem 404 for a school or campaign out of scope, 403 when the caller may take none of it away
     */
    Job start(Caller caller, NewArchive asked, Messages texts) {
        if (asked.schoolId() == null && asked.campaignId() == null) {
            throw Problem.invalid("/schoolId", "archive-of-what");
        }
        if (asked.schoolId() != null) {
            schools.require(caller, asked.schoolId());
        }
        Campaign campaign = asked.campaignId() == null ? null : campaign(caller, asked.schoolId(), asked.campaignId());
        List<School> covered = covered(caller, asked);
        if (covered.isEmpty()) {
            throw Problem.forbidden();
        }
        if (archives.unfinished(caller.personId()) >= MOST_UNFINISHED) {
            throw Problem.conflict("archives-at-once", MOST_UNFINISHED);
        }
        ArchiveOrder order = new ArchiveOrder(caller, asked.schoolId(), campaign, covered, texts);
        return QuarkusTransaction.joiningExisting().call(() -> {
            Job job = jobs.startLong(caller.personId(), KIND, progress -> work.run(order, progress));
            archives.begin(job.id(), order, BusinessTime.now(clock));
            return job;
        });
    }

    private Campaign campaign(Caller caller, @Nullable UUID schoolId, UUID campaignId) {
        return schoolId == null
                ? campaigns.require(caller, campaignId)
                : campaigns.requireFor(caller, schoolId, campaignId);
    }

    private List<School> covered(Caller caller, NewArchive asked) {
        ArchiveReach reach = ArchiveReach.of(caller);
        return jdbi.withHandle(handle -> handle.createQuery(COVERED)
                .bind("districts", reach.districts())
                .bind("schools", reach.schools())
                .bind("school", asked.schoolId())
                .bind("campaign", asked.campaignId())
                .mapTo(School.class)
                .list());
    }
}
