package org.hazardledger.exchange;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hazardledger.campaign.CampaignFixture.campaignOf;
import static org.hazardledger.campaign.CampaignFixture.hazard;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.hazardledger.testing.TestStack;
import org.hazardledger.testing.Tree;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the ledger hands out and gets back means the hazards that it has. */
@QuarkusTest
@QuarkusTestResource(TestStack.class)
class RoundTripTest {

    private static final Instant A_MINUTE_AGO = Instant.now().minusSeconds(60);

    @Inject
    Jdbi jdbi;

    private Tree.District district;
    private Tree.School school;
    private List<String> filed;

    /** Filed in the application, one of them closed this week. */
    @BeforeEach
    void file() {
        district = Tree.district();
        school = district.school();
        campaignOf(district);
        filed = Stream.of(
                        hazard(school, "一楼西门安全出口上锁", A_MINUTE_AGO, "SIGNED"),
                        hazard(school, "三楼东侧疏散指示灯损坏。", A_MINUTE_AGO.plusSeconds(1), "RECTIFYING"),
                        hazard(school, "灭火器压力不足", A_MINUTE_AGO.plusSeconds(2), "GRADED"),
                        hazard(school, "消火栓箱被遮挡", A_MINUTE_AGO.plusSeconds(4), "CLOSED"))
                .map(UUID::toString)
                .toList();
    }

    @Test
    void theOfficialTableThatIsHandedInAgainMeansTheSameHazards() {
        JsonPath taken = ImportApi.as(district.staff()).commit(officialTable());

        assertThat(fates(taken)).as(taken.prettify()).containsExactly("UNCHANGED");
        assertThat(taken.<String>getList("result.rows.hazardIds.flatten()")).containsExactlyInAnyOrderElementsOf(filed);
        assertThat(hazards()).isEqualTo(4);
    }

    @Test
    void anOfficialTableOfImportedHazardsMeansThemWhateverTheirListClaimed() {
        ImportApi staff = ImportApi.as(district.staff());
        staff.commit("""
                org_code,org_name,building,place,category,severity,description,found_at,found_by,source,status,due_date,rectified_at,responsible,phone
                %s,%s,教学楼,二层东侧,F06,general,配电箱前堆放可燃物,2026-11-01 09:00,赵亦凡,self_daily,rectified,2026-12-05,2026-11-03,赵亦凡,19900001111
                """.formatted(school.code(), school.name()).getBytes(java.nio.charset.StandardCharsets.UTF_8));
        assertThat(hazards()).isEqualTo(5);

        JsonPath taken = staff.commit(officialTable());

        assertThat(fates(taken)).as(taken.prettify()).containsExactly("UNCHANGED");
        assertThat(hazards()).isEqualTo(5);
    }

    @Test
    void theExportMeansTheSameHazardsByTheirNumbers() {
        String twin =
                hazard(school, "灭火器压力不足", A_MINUTE_AGO.plusSeconds(3), "LISTED").toString();
        List<String> all = Stream.concat(filed.stream(), Stream.of(twin)).toList();
        for (String format : List.of("csv", "xlsx")) {
            JsonPath taken = ImportApi.as(district.staff()).commit(export(format));

            assertThat(taken.getMap("result.counters"))
                    .as(format)
                    .containsAllEntriesOf(Map.of("rows", 5, "unchanged", 5));
            assertThat(taken.<String>getList("result.rows.hazardIds.flatten()"))
                    .containsExactlyInAnyOrderElementsOf(all);
        }
        assertThat(hazards()).isEqualTo(5);
    }

    /** What separates, breaks or begins cells, looks like a formula, or stands where few fonts and programs reach. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"引号\"，逗号,和分号;两侧的灭火器过期",
                "楼梯间堆放杂物\n影响疏散",
                "=1+1消火栓漏水",
                "+86走廊插座松动",
                "-2层车库指示灯损坏",
                "@值班室灭火器过期",
                "'单引号开头的插座松动",
                "=HYPERLINK(\"http://example.invalid/\")",
                "𠮷野楼𬺈𫠆室疏散通道堵塞",
                "<b>应急灯</b> &amp; 指示灯损坏",
                "１２楼灭火器过期",
                "3号楼2具灭火器压力不足",
                "2026-11-20后窗户未开逃生口"
            })
    void textsThatAreHardOnTablesComeBackAsTheyWere(String text) {
        hazard(school, text, A_MINUTE_AGO.plusSeconds(5), "RECTIFYING");

        assertThat(fates(ImportApi.as(district.staff()).commit(officialTable())))
                .as("official table")
                .containsExactly("UNCHANGED");
        for (String format : List.of("csv", "xlsx")) {
            assertThat(ImportApi.as(district.staff()).commit(export(format)).getMap("result.counters"))
                    .as(format)
                    .containsAllEntriesOf(Map.of("rows", 5, "unchanged", 5));
        }
        assertThat(hazards()).isEqualTo(5);
        assertThat(descriptions()).contains(text);
    }

    @Test
    void aSettledHazardThatATableCallsOpenHasComeBack() {
        JsonPath taken = ImportApi.as(district.staff())
                .commit("""
                        填报单位（盖章）：%s,,,,,,,,,
                        序号,单位名称,单位地址,法定代表人/主要负责人及联系方式,基本情况,场所面积,类型,消防安全隐患总数,具体问题,整改情况及整改期限
                        1,教学楼,,,,,,1,消火栓箱被遮挡,尚未整改
                        """.formatted(school.name()).getBytes(java.nio.charset.StandardCharsets.UTF_8));

        assertThat(taken.getList("result.rows.fate")).containsExactly("CREATED");
        assertThat(hazards()).isEqualTo(5);
    }

    private byte[] export(String format) {
        return given().auth()
                .oauth2(district.head().token())
                .get("/api/v1/exports/hazards?format=" + format)
                .asByteArray();
    }

    private List<String> descriptions() {
        return jdbi.withHandle(handle -> handle.createQuery("select description from hazard where school_id = :school")
                .bind("school", school.id())
                .mapTo(String.class)
                .list());
    }

    private byte[] officialTable() {
        return given().auth()
                .oauth2(school.filler().token())
                .queryParam("organisation", school.id())
                .queryParam("format", "xlsx")
                .get("/api/v1/documents/weekly-detail")
                .asByteArray();
    }

    /** Of the rows that say something: the form has blank lines too. */
    private static List<String> fates(JsonPath taken) {
        return taken.<String>getList("result.rows.fate").stream()
                .filter(fate -> !fate.equals("SKIPPED"))
                .toList();
    }

    private int hazards() {
        return jdbi.withHandle(handle -> handle.createQuery("select count(*) from hazard where school_id = :school")
                .bind("school", school.id())
                .mapTo(Integer.class)
                .one());
    }
}
