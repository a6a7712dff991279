package org.hazardledger.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.hazardledger.testing.TestStack;
import org.hazardledger.testing.Tree;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Imports through the API against a real database. */
@QuarkusTest
@QuarkusTestResource(TestStack.class)
class ImportTest {

    @Inject
    Jdbi jdbi;

    private Tree.District district;
    private ImportApi staff;

    @BeforeEach
    void plant() {
        district = Tree.district();
        staff = ImportApi.as(district.staff());
    }

    @Test
    void registersTheRosterOnceHoweverOftenItIsSent() {
        byte[] schools = ImportApi.sample("00-roster-organisations.csv", district);
        byte[] buildings = ImportApi.sample("00-roster-buildings.csv", district);

        JsonPath first = staff.commit(schools);
        JsonPath firstBuildings = staff.commit(buildings);
        JsonPath again = staff.commit(schools);
        JsonPath buildingsAgain = staff.commit(buildings);

        // the district's own first school has the code of the sample's first, so it is completed instead of doubled
        assertThat(counters(first)).isEqualTo(Map.of("rows", 20, "created", 19, "updated", 1));
        assertThat(counters(firstBuildings)).isEqualTo(Map.of("rows", 76, "created", 76));
        assertThat(counters(again)).isEqualTo(Map.of("rows", 20, "unchanged", 20));
        assertThat(counters(buildingsAgain)).isEqualTo(Map.of("rows", 76, "unchanged", 76));
        assertThat(
                        count(
                                "building b join organisation o on o.id = b.organisation_id where b.pre1998 is null and o.district_id"))
                .as("an unknown year is not cleared")
                .isEqualTo(8);
        assertThat(count("organisation where affiliated_to_id is not null and district_id"))
                .isEqualTo(1);
    }

    @Test
    void takesOverADistrictsHazardsWithNumbersEventsAndCounts() {
        staff.roster(district);
        byte[] demo = ImportApi.sample("14-district-demo-hazards.csv", district);

        JsonPath first = ImportApi.as(district.importer()).commit(demo);
        JsonPath again = staff.commit(demo);

        assertThat(counters(first)).isEqualTo(Map.of("rows", 120, "created", 120, "hazards", 120));
        assertThat(counters(again)).isEqualTo(Map.of("rows", 120, "unchanged", 120));
        assertThat(first.getList("result.rows.hazardIds.flatten()"))
                .doesNotHaveDuplicates()
                .hasSize(120);
        assertThat(count("hazard where number is not null and district_id")).isEqualTo(120);
        assertThat(count("hazard where state = 'RECTIFYING' and district_id")).isEqualTo(102);
        assertThat(count("hazard where state = 'GRADED' and district_id")).isEqualTo(18);
        assertThat(count("hazard where severity = 'MAJOR' and district_id")).isEqualTo(18);
        assertThat(sum("hazard_tally_delta")).isEqualTo(120);
        String school = schoolWithCode(district.code() + "002");
        assertThat(staff.request()
                        .get("/api/v1/ledger/verification?organisation=" + school)
                        .jsonPath()
                        .getBoolean("intact"))
                .isTrue();
    }

    @Test
    void recordsWhatALaterListSaysAndClosesNothing() {
        staff.roster(district);

        JsonPath first = staff.commit(ImportApi.sample("12a-rows-with-duplicates.csv", district));
        JsonPath later = staff.commit(ImportApi.sample("12b-rows-resubmitted-one-change.csv", district));

        assertThat(counters(first)).isEqualTo(Map.of("rows", 8, "created", 7, "skipped", 1, "hazards", 7));
        assertThat(first.getList("result.rows.reason")).contains("exact-duplicate");
        assertThat(counters(later)).isEqualTo(Map.of("rows", 5, "updated", 1, "unchanged", 4, "hazards", 1));
        assertThat(later.getMap("result.rows[0].changes"))
                .isEqualTo(Map.of(
                        "status", Map.of("before", "open", "after", "rectified"),
                        "rectifiedAt", mapWithNull("after", "2023-05-15")));
        assertThat(count("hazard where state = 'CLOSED' and district_id")).isZero();
        assertThat(count("hazard where district_id")).isEqualTo(7);
        String changed = later.getString("result.rows[0].hazardIds[0]");
        staff.request()
                .get("/api/v1/hazards/" + changed + "/history")
                .then()
                .statusCode(200)
                .body("items.type", equalTo(List.of("HAZARD_IMPORTED", "HAZARD_IMPORTED")))
                .body("items[1].details.claimed", equalTo("RECTIFIED"));
    }

    @Test
    void takesTheWeeklyTableWithItsDeclarationsOfNothing() {
        staff.roster(district);
        byte[] weekly = ImportApi.sample("02-weekly-clean-utf8.csv", district);

        JsonPath first = staff.commit(weekly);
        JsonPath again = staff.commit(weekly);

        assertThat(counters(first))
                .isEqualTo(Map.of("rows", 8, "created", 6, "skipped", 2, "hazards", 9, "declaredNone", 1));
        assertThat(counters(again)).isEqualTo(Map.of("rows", 8, "unchanged", 6, "skipped", 2));
        assertThat(first.getString("result.submission.filledBy")).isEqualTo("李𠮷");
        assertThat(count("hazard where district_id")).isEqualTo(9);
    }

    @Test
    void takesTheLookbackTableBuildingByBuilding() {
        staff.roster(district);
        String school = district.name() + "澄泉小学";
        String table = """
                “回头看”排查情况汇总表,,,,,,,
                填报单位：%s,,,,,日期：2023年3月28日,,
                序号,建筑物名称,新发现隐患内容（无隐患填“无”）,是否能立即整改,不能立即整改的隐患,,,备注
                ,,,,计划完成日期,具体责任人,是否停用,
                1,教学楼A栋,"1.防火门闭门器缺失
                2.配电箱未封堵","1.否
                2.是",1.2023年5月20日,1.张志远,否,1994年建
                2,教学楼B栋,无,,,,,
                3,体育馆,屋面采用可燃夹芯彩钢板,否,2023年8月25日,张志远,是,
                合计,校内建筑单体数：（ 3 ）栋；发现隐患单体数：（ 3 ）栋，能立即整改单体数：（ 0 ）栋，短期内难以整改单体数：（ 2 ）栋，停用的单体数：（ 1 ）栋。,,,,,,
                """.formatted(school);

        JsonPath first = staff.commit(table.getBytes(StandardCharsets.UTF_8));
        JsonPath again = staff.commit(table.getBytes(StandardCharsets.UTF_8));

        assertThat(first.getString("result.form")).isEqualTo("lookback-summary");
        assertThat(counters(first))
                .isEqualTo(Map.of("rows", 4, "created", 3, "skipped", 1, "hazards", 3, "declaredNone", 1));
        assertThat(counters(again)).isEqualTo(Map.of("rows", 4, "unchanged", 3, "skipped", 1));
        assertThat(first.getList("result.warnings.code"))
                .isEqualTo(List.of("total-contradicts-itself", "total-mismatch", "buildings-missing"));
        assertThat(first.getMap("result.lookback.counted"))
                .isEqualTo(Map.of("buildings", 3, "withHazard", 2, "fixableNow", 0, "hard", 2, "suspended", 1));
        assertThat(first.getMap("result.rows[0].building"))
                .containsEntry("name", "教学楼A栋")
                .containsEntry("fixableNow", 1)
                .containsEntry("hard", 1)
                .containsEntry("plannedBy", "2023-05-20")
                .containsEntry("suspended", false)
                .containsEntry("remark", "1994年建");
        assertThat(count("hazard where due_date is not null and building_id is not null and district_id"))
                .isEqualTo(2);
        staff.request()
                .get("/api/v1/imports/" + first.getString("id") + "/rows")
                .then()
                .statusCode(200)
                .body("items[2].building.suspended", equalTo(true));
    }

    @Test
    void answersForeignSchoolsLikeUnknownOnes() {
        Tree.School foreign = district.neighbour().school();
        String file = "org_code,org_name,description,found_at,category\n"
                + foreign.code() + "," + foreign.name() + ",灭火器过期,2023-05-08 09:30,F02\n"
                + "NOWHERE1,没有的学校,灭火器过期,2023-05-08 09:30,F02\n"
                + "," + foreign.name() + ",灭火器过期,2023-05-08 09:30,F02\n"
                + "," + district.school().name() + ",灭火器过期,2023-05-08 09:30,F02\n";

        JsonPath job = staff.commit(file.getBytes(StandardCharsets.UTF_8));

        List<Map<String, Object>> rows = job.getList("result.rows");
        rows.subList(0, 3).forEach(row -> {
            row.remove("source");
            row.remove("line");
            // the sender's own text, and the school's name as the sender wrote it
            row.remove("organisation");
            row.remove("cells");
        });
        assertThat(rows.get(0)).isEqualTo(rows.get(1)).isEqualTo(rows.get(2)).containsEntry("fate", "REJECTED");
        assertThat(rows.get(3)).containsEntry("fate", "CREATED");
    }

    @Test
    void storesNothingOfAFileThatIsRefusedAsAWhole() {
        String file = "org_code,description,found_at,category\n"
                + district.school().code() + ",灭火器过期,2023-05-08 09:30,F02\n"
                + district.school().code() + ",应急灯损坏,2023-02-30 09:30,F02\n";

        JsonPath job =
                staff.run(file.getBytes(StandardCharsets.UTF_8), Map.of("mode", "commit", "onError", "reject-file"));

        assertThat(counters(job)).isEqualTo(Map.of("rows", 2, "skipped", 1, "rejected", 1));
        assertThat(job.getList("result.rows.reason")).isEqualTo(List.of("file-rejected", "bad-date"));
        assertThat(job.getBoolean("result.stored")).isFalse();
        assertThat(count("hazard where district_id")).isZero();
    }

    @Test
    void storesAGoodFileInOneTransaction() {
        String file =
                "org_code,description,found_at,category\n" + district.school().code() + ",灭火器过期,2023-05-08 09:30,F02\n";

        JsonPath job =
                staff.run(file.getBytes(StandardCharsets.UTF_8), Map.of("mode", "commit", "onError", "reject-file"));

        assertThat(counters(job)).isEqualTo(Map.of("rows", 1, "created", 1, "hazards", 1));
        assertThat(count("hazard where state = 'LISTED' and district_id")).isEqualTo(1);
    }

    @Test
    void onlySaysWhatItWouldDoInADryRun() {
        JsonPath job = staff.run(ImportApi.sample("00-roster-organisations.csv", district), Map.of());

        assertThat(counters(job)).isEqualTo(Map.of("rows", 20, "created", 19, "updated", 1));
        assertThat(count("organisation where level = 'SCHOOL' and district_id")).isEqualTo(1);
    }

    @Test
    void givesTheRowsPageByPageAndAsAWorkbook() {
        String id = staff.commit(ImportApi.sample("00-roster-organisations.csv", district))
                .getString("id");

        JsonPath page =
                staff.request().get("/api/v1/imports/" + id + "/rows?limit=15").jsonPath();
        JsonPath next = staff.request()
                .get("/api/v1/imports/" + id + "/rows?limit=15&cursor=" + page.getString("nextCursor"))
                .jsonPath();

        assertThat(page.getList("items")).hasSize(15);
        assertThat(next.getList("items")).hasSize(5);
        assertThat(next.getString("nextCursor")).isNull();
        staff.request()
                .get("/api/v1/imports/" + id + "/rows?fate=UPDATED")
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items.fate", everyItem(equalTo("UPDATED")));
        assertThat(staff.request().get("/api/v1/imports/" + id + "/report.xlsx").asByteArray())
                .startsWith('P', 'K');
        ImportApi.as(district.head())
                .request()
                .get("/api/v1/imports/" + id)
                .then()
                .statusCode(404);
        ImportApi.as(district.head()).request().get("/api/v1/jobs/" + id).then().statusCode(404);
        staff.request().get("/api/v1/imports").then().statusCode(200).body("items", hasSize(1));
    }

    @Test
    void refusesWhatIsNoTableOrNotTheCallersToSend() {
        staff.start("<html><table>".getBytes(StandardCharsets.UTF_8), Map.of())
                .then()
                .statusCode(415)
                .body("code", equalTo("import-file-is-html"));
        staff.start("a,b\n1,2\n".getBytes(StandardCharsets.UTF_8), Map.of("mode", "perhaps"))
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("mode"));
        staff.request().multiPart("form", "auto").post("/api/v1/imports").then().statusCode(400);
        ImportApi.as(district.auditor())
                .start("a,b\n".getBytes(StandardCharsets.UTF_8), Map.of())
                .then()
                .statusCode(403);
        JsonPath unknown = staff.run("a,b\n1,2\n".getBytes(StandardCharsets.UTF_8), Map.of());
        assertThat(unknown.getString("state")).isEqualTo("FAILED");
        assertThat(unknown.getString("message")).contains("表头");
    }

    @Test
    void letsASchoolWriteToItselfOnly() {
        String file = "org_code,description,found_at,category\n"
                + district.school().code() + ",灭火器过期,2023-05-08 09:30,F02\n"
                + district.neighbour().school().code() + ",灭火器过期,2023-05-08 09:30,F02\n";

        JsonPath job = ImportApi.as(district.school().filler()).commit(file.getBytes(StandardCharsets.UTF_8));

        assertThat(job.getList("result.rows.fate")).isEqualTo(List.of("CREATED", "REJECTED"));
    }

    @Test
    void letsASchoolKeepItsBuildingsButNotItsEntryInTheRegister() {
        Tree.School school = district.school();
        String entry = "学校代码,学校全称,学校类型\n" + school.code() + ",改了名字的小学,小学\n";
        String building = "学校代码,建筑物名称,使用状态\n" + school.code() + ",新建的食堂,在用\n";
        ImportApi principal = ImportApi.as(school.principal());

        JsonPath renamed = principal.commit(entry.getBytes(StandardCharsets.UTF_8));
        JsonPath built = principal.commit(building.getBytes(StandardCharsets.UTF_8));

        assertThat(renamed.getList("result.rows.reason")).isEqualTo(List.of("not-permitted"));
        assertThat(built.getList("result.rows.fate")).isEqualTo(List.of("CREATED"));
    }

    /** The counters that are not zero. */
    private static Map<String, Integer> counters(JsonPath job) {
        assertThat(job.getString("state")).as(job.prettify()).isEqualTo("DONE");
        Map<String, Integer> counters = job.getMap("result.counters");
        counters.values().removeIf(n -> n == 0);
        return counters;
    }

    private static Map<String, String> mapWithNull(String key, String value) {
        Map<String, String> map = new java.util.HashMap<>();
        map.put("before", null);
        map.put(key, value);
        return map;
    }

    private String schoolWithCode(String code) {
        return jdbi.withHandle(handle -> handle.createQuery("select id::text from organisation where code = :code")
                .bind("code", code)
                .mapTo(String.class)
                .one());
    }

    private int count(String fromAndColumn) {
        return jdbi.withHandle(handle -> handle.createQuery("select count(*) from " + fromAndColumn + " = :district")
                .bind("district", district.id())
                .mapTo(Integer.class)
                .one());
    }

    private int sum(String table) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select coalesce(sum(n), 0) from " + table + " where district_id = :district")
                .bind("district", district.id())
                .mapTo(Integer.class)
                .one());
    }
}
