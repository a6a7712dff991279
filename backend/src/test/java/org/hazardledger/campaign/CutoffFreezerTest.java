package org.hazardledger.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hazardledger.campaign.CampaignFixture.campaignOf;
import static org.hazardledger.campaign.CampaignFixture.hazard;
import static org.hazardledger.campaign.CampaignFixture.jdbi;
import static org.hazardledger.campaign.CampaignFixture.moved;
import static org.hazardledger.hazard.HazardApi.quoted;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.hazardledger.organisation.WorkingCalendar;
import org.hazardledger.platform.Sha256;
import org.hazardledger.testing.TestStack;
import org.hazardledger.testing.Tree;
import org.junit.jupiter.api.Test;

/** Tuesday 2026-03-10 17:00 in Shanghai is the cut-off of 2026-W11. */
@QuarkusTest
@QuarkusTestResource(TestStack.class)
class CutoffFreezerTest {

    private static final Instant CUTOFF = Instant.parse("2026-03-10T09:00:00Z");
    private static final Instant DAY_BEFORE = CUTOFF.minusSeconds(86_400);
    private static final Instant DAY_AFTER = CUTOFF.plusSeconds(86_400);

    @Inject
    CampaignService service;

    @Inject
    Campaigns campaigns;

    @Inject
    WorkingCalendar calendar;

    @Inject
    Submissions submissions;

    @Inject
    WeeklyTables tables;

    @Inject
    ObjectMapper json;

    @Test
    void everySchoolsTableIsFrozenAtTheCutoff() throws Exception {
        Tree.District district = Tree.district(2);
        UUID campaign = campaignOf(district);
        Tree.School school = district.school();
        hazard(school, "刚好在截止时刻上账", CUTOFF, "LISTED");
        hazard(school, "截止之后上账", CUTOFF.plusNanos(1000), "LISTED");

        freezeAt(CUTOFF.plusSeconds(30));

        WeeklyTable table = frozen(school, campaign, "2026-W11");
        assertThat(table.asOf()).isEqualTo(CUTOFF);
        assertThat(problems(table)).containsExactly("刚好在截止时刻上账：2026年12月1日前完成");
        assertThat(frozen(district.schools().get(1), campaign, "2026-W11").rows())
                .allSatisfy(row -> assertThat(row.findings()).isEmpty());
    }

    @Test
    void aLateFreezeShowsTheCutoffAndLaterChangesShowNextWeek() throws Exception {
        Tree.District district = Tree.district();
        UUID campaign = campaignOf(district);
        Tree.School school = district.school();
        UUID rectifying = hazard(school, "疏散指示灯损坏", DAY_BEFORE, "RECTIFYING");
        moved(school, rectifying, "RECTIFYING", "PLAN_APPROVED", DAY_BEFORE.plusSeconds(60));
        moved(school, rectifying, "REVIEW_REQUESTED", "RECTIFICATION_CLAIMED", DAY_AFTER);
        UUID closed = hazard(school, "安全出口上锁", DAY_BEFORE, "RECTIFYING");
        moved(school, closed, "CLOSED", "HAZARD_CLOSED", DAY_BEFORE.plusSeconds(120));

        freezeAt(CUTOFF.plusSeconds(3 * 86_400));
        freezeAt(CUTOFF.plusSeconds(7 * 86_400 + 30));

        assertThat(problems(frozen(school, campaign, "2026-W11")))
                .containsExactlyInAnyOrder("疏散指示灯损坏：整改中", "安全出口上锁：已整改");
        assertThat(problems(frozen(school, campaign, "2026-W12"))).containsExactly("疏散指示灯损坏：已整改");
    }

    @Test
    void whatIsCorrectedAfterTheCutoffReadsAsItDidThen() throws Exception {
        Tree.District district = Tree.district();
        UUID campaign = campaignOf(district);
        Tree.School school = district.school();
        // both ways a correction's time has been written
        corrected(school, "东门常闭防火门敞开", "东门", quoted(DAY_AFTER.toString()));
        corrected(school, "西门常闭防火门敞开", "西门", Long.toString(DAY_AFTER.getEpochSecond()));
        corrected(school, "北门常闭防火门敞开", "北门", quoted(DAY_BEFORE.plusSeconds(1).toString()));

        freezeAt(CUTOFF.plusSeconds(30));

        assertThat(problems(frozen(school, campaign, "2026-W11")))
                .containsExactlyInAnyOrder("东门：2026年12月1日前完成", "西门：2026年12月1日前完成", "北门常闭防火门敞开：2026年12月1日前完成");
    }

    private static void corrected(Tree.School school, String now, String before, String at) {
        UUID hazard = hazard(school, now, DAY_BEFORE, "LISTED");
        jdbi().useHandle(handle -> handle.execute(
                "update hazard set corrections = cast(? as jsonb) where id = ?",
                """
                        [{"at": %s, "changes": [{"property": "description", "before": "%s", "after": "%s"}]}]""".formatted(at, before, now),
                hazard));
    }

    @Test
    void theFrozenTextIsTheOneThatIsHashed() {
        Tree.District district = Tree.district();
        UUID campaign = campaignOf(district);

        freezeAt(CUTOFF.plusSeconds(30));
        freezeAt(CUTOFF.plusSeconds(90));

        List<String> hashes = jdbi().withHandle(handle -> handle.createQuery("""
                        select content || ' ' || content_hash from submission s join obligation o on o.id = s.obligation_id
                        where o.campaign_id = :campaign and s.content is not null order by s.closes_at""")
                .bind("campaign", campaign)
                .mapTo(String.class)
                .list());
        assertThat(hashes).hasSize(1).allSatisfy(row -> {
            int gap = row.lastIndexOf(' ');
            assertThat(Sha256.hex(row.substring(0, gap))).isEqualTo(row.substring(gap + 1));
        });
    }

    private void freezeAt(Instant now) {
        Clock clock = Clock.fixed(now, ZoneOffset.UTC);
        WeeklyDesk desk = new WeeklyDesk(service, calendar, tables, jdbi(), json, clock);
        new CutoffFreezer(campaigns, calendar, submissions, desk, jdbi(), clock).freezeWhatClosed();
    }

    private WeeklyTable frozen(Tree.School school, UUID campaign, String period) throws Exception {
        String content = jdbi().withHandle(handle -> handle.createQuery("""
                        select s.content from submission s join obligation o on o.id = s.obligation_id
                        where o.campaign_id = :campaign and s.organisation_id = :school and s.period = :period""")
                .bind("campaign", campaign)
                .bind("school", school.id())
                .bind("period", period)
                .mapTo(String.class)
                .one());
        return json.readValue(content, WeeklyTable.class);
    }

    private static List<String> problems(WeeklyTable table) {
        return table.rows().stream()
                .flatMap(row -> row.findings().stream())
                .map(finding -> finding.problem() + "：" + finding.remedy())
                .toList();
    }
}
