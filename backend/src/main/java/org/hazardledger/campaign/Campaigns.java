package org.hazardledger.campaign;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hazardledger.identity.Caller;
import org.hazardledger.platform.BusinessTime;
import org.hazardledger.platform.Ids;
import org.hazardledger.platform.Problem;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.PreparedBatch;

/** Campaigns as they are kept: read in one statement with their phases and obligations, and never changed once opened. */
@ApplicationScoped
class Campaigns {

    private static final String READ = """
            select c.id, jsonb_build_object('id', o.id, 'code', o.code, 'name', o.official_name) as owner, c.name,
                c.short_title, c.basis_document, c.title_lines, c.kinds, c.starts_on, c.ends_on, c.version,
                coalesce((select jsonb_agg(jsonb_build_object('id', p.id, 'position', p.position, 'name', p.name,
                    'startsOn', p.starts_on, 'endsOn', p.ends_on) order by p.position)
                    from campaign_phase p where p.campaign_id = c.id), '[]'::jsonb) as phases,
                (select jsonb_agg(jsonb_build_object('id', b.id, 'kind', b.kind,
                    'cutoff', jsonb_build_object('dayOfWeek', b.cutoff_day, 'time', to_char(b.cutoff_time, 'HH24:MI')),
                    'holidayPolicy', b.holiday_policy, 'note', b.note) order by b.id)
                    from obligation b where b.campaign_id = c.id) as obligations
            from campaign c join organisation o on o.id = c.owner_id
            where exists (select 1 from organisation s
                where (s.id = any(:districts) or s.id = any(:schools)) and s.lineage @> array[c.owner_id])
            """;

    private final Jdbi jdbi;
    private final Clock clock;

    Campaigns(Jdbi jdbi, Clock clock) {
        this.jdbi = jdbi;
        this.clock = clock;
    }

    /** Campaigns of the authorities the caller's organisations belong to, newest first. */
    List<Campaign> visibleTo(Caller caller) {
        return jdbi.withHandle(handle -> handle.createQuery(READ + " order by c.starts_on desc, c.id desc")
                .bind("districts", caller.scope().districtArray())
                .bind("schools", caller.scope().schoolArray())
                .mapTo(Campaign.class)
                .list());
    }

    /** Campaigns visible to the caller that ask this school for a table: those that run today first, then the newest. */
    List<Campaign> covering(Caller caller, UUID schoolId) {
        String ofSchool = READ + """
                and exists (select 1 from organisation s where s.id = :school and s.level = 'SCHOOL'
                    and (s.district_id = any(:districts) or s.id = any(:schools))
                    and s.lineage @> array[c.owner_id] and (cardinality(c.kinds) = 0 or s.kind = any(c.kinds)))
                order by (c.starts_on <= :today and coalesce(c.ends_on >= :today, true)) desc, c.starts_on desc, c.id desc
                """;
        return jdbi.withHandle(handle -> handle.createQuery(ofSchool)
                .bind("districts", caller.scope().districtArray())
                .bind("schools", caller.scope().schoolArray())
                .bind("school", schoolId)
                .bind("today", BusinessTime.today(clock))
                .mapTo(Campaign.class)
                .list());
    }

    /** The campaign of a frozen week, for whom that week lies with: also when the school has moved away since. */
    Optional<Campaign> ofFrozenWeek(Caller caller, UUID schoolId, UUID campaignId, String period) {
        String frozen = everyOne() + """
                where c.id = :campaign and exists (
                    select 1 from submission x join obligation b on b.id = x.obligation_id
                    where b.campaign_id = c.id and x.organisation_id = :school and x.period = :period
                      and x.content is not null
                      and (x.district_id = any(:districts) or x.organisation_id = any(:schools)))""";
        return jdbi.withHandle(handle -> handle.createQuery(frozen)
                .bind("campaign", campaignId)
                .bind("school", schoolId)
                .bind("period", period)
                .bind("districts", caller.scope().districtArray())
                .bind("schools", caller.scope().schoolArray())
                .mapTo(Campaign.class)
                .findOne());
    }

    /** Every campaign that runs, for what the server does by itself at a cut-off. */
    List<Campaign> running() {
        String running = everyOne() + "where c.ends_on is null or c.ends_on >= :day";
        return jdbi.withHandle(handle -> handle.createQuery(running)
                .bind("day", BusinessTime.today(clock).minusWeeks(2))
                .mapTo(Campaign.class)
                .list());
    }

    @Transactional
    UUID insert(NewCampaign campaign, UUID ownerId, UUID createdBy) {
        UUID id = Ids.chosenOrNext(campaign.id());
        jdbi.useHandle(handle -> {
            int opened = handle.createUpdate("""
                            insert into campaign (id, owner_id, name, short_title, basis_document, title_lines, kinds,
                                starts_on, ends_on, created_by, created_at)
                            values (:id, :owner, :name, :short, :basis, :title, :kinds, :starts, :ends, :by, :at)
                            on conflict (id) do nothing""")
                    .bind("id", id)
                    .bind("owner", ownerId)
                    .bind("name", campaign.name())
                    .bind("short", campaign.shortTitle())
                    .bind("basis", campaign.basisDocument())
                    .bind("title", campaign.titleLines().toArray(String[]::new))
                    .bind("kinds", kinds(campaign))
                    .bind("starts", campaign.startsOn())
                    .bind("ends", campaign.endsOn())
                    .bind("by", createdBy)
                    .bind("at", BusinessTime.now(clock))
                    .execute();
            if (opened == 0) {
                throw Problem.conflict("campaign-id-taken");
            }
            List<NewCampaign.NewPhase> phases = campaign.phases() == null ? List.of() : campaign.phases();
            PreparedBatch batch = handle.prepareBatch("""
                    insert into campaign_phase (id, campaign_id, position, name, starts_on, ends_on)
                    values (:id, :campaign, :position, :name, :starts, :ends)""");
            for (int i = 0; i < phases.size(); i++) {
                batch.bind("id", Ids.next())
                        .bind("campaign", id)
                        .bind("position", i + 1)
                        .bind("name", phases.get(i).name())
                        .bind("starts", phases.get(i).startsOn())
                        .bind("ends", phases.get(i).endsOn())
                        .add();
            }
            batch.execute();
            Cutoff cutoff = campaign.cutoffOrDefault();
            handle.createUpdate("""
                            insert into obligation (id, campaign_id, kind, cutoff_day, cutoff_time, holiday_policy, note)
                            values (:id, :campaign, 'WEEKLY_DETAIL', :day, :time, :policy, :note)""")
                    .bind("id", Ids.next())
                    .bind("campaign", id)
                    .bind("day", cutoff.dayOfWeek())
                    .bind("time", LocalTime.parse(cutoff.time()))
                    .bind("policy", campaign.policyOrDefault())
                    .bind("note", campaign.noteOrDefault())
                    .execute();
        });
        return id;
    }

    private static String everyOne() {
        return READ.substring(0, READ.indexOf("where exists"));
    }

    private static String[] kinds(NewCampaign campaign) {
        return campaign.kinds() == null
                ? new String[0]
                : campaign.kinds().stream().map(Enum::name).toArray(String[]::new);
    }
}
