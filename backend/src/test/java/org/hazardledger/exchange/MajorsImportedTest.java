package org.hazardledger.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.hazardledger.testing.Statements;
import org.hazardledger.testing.TestStack;
import org.hazardledger.testing.Tree;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a list brings of 重大 hazards is told to the district once, and not each by itself. */
@QuarkusTest
@QuarkusTestResource(TestStack.class)
class MajorsImportedTest {

    private static final String HEADINGS =
            "org_code,building,place,category,severity,description,found_at,found_by,source,status\n";

    /** More than are stored together. */
    private static final int MANY = 2_100;

    private Tree.District district;
    private Tree.School school;

    @BeforeEach
    void plant() {
        district = Tree.district();
        school = district.school();
    }

    @Test
    void theDistrictIsToldOnceHowManyASchoolsListReports() {
        JsonPath done = ImportApi.as(school.filler()).commit(list(3, "major"));

        assertThat(done.getInt("result.counters.created")).isEqualTo(3);
        for (Tree.Person one : List.of(district.staff(), district.head())) {
            notices(one)
                    .body("items.kind", contains("MAJORS_IMPORTED"))
                    .body("items[0].amount", equalTo(3))
                    .body("items[0].byName", equalTo(school.filler().name()))
                    .body("items[0].school.id", equalTo(school.id().toString()))
                    .body("items[0].hazard", nullValue());
        }
        for (Tree.Person one : List.of(
                school.filler(),
                school.leader(),
                district.inspector(),
                district.neighbour().staff())) {
            notices(one).body("items", empty());
        }
    }

    @Test
    void whatIsStoredInPartsIsOneNotice() {
        byte[] file =
                bytes(HEADINGS + rows(1, 2, "major") + rows(3, MANY, "general") + rows(MANY + 1, MANY + 1, "major"));
        JsonPath done = ImportApi.as(district.importer()).commit(file);

        assertThat(done.getInt("result.counters.created")).isEqualTo(MANY + 1);
        notices(district.staff())
                .body("items.kind", contains("MAJORS_IMPORTED"))
                .body("items[0].amount", equalTo(3));
    }

    @Test
    void theSameListAgainTellsNobodyAndAnotherOneDoes() {
        ImportApi.as(school.filler()).commit(list(2, "major"));
        ImportApi.as(school.filler()).commit(list(2, "major"));
        notices(district.staff()).body("items.amount", contains(2));

        ImportApi.as(school.filler()).commit(list(5, "major"));

        notices(district.staff()).body("items.amount", contains(3, 2));
    }

    @Test
    void whatIsNotMajorIsDryOrIsTheDistrictsOwnTellsNobody() {
        ImportApi.as(school.filler()).commit(list(2, "general"));
        ImportApi.as(school.filler()).run(list(4, "major"), Map.of("mode", "dry-run"));
        ImportApi.as(district.staff()).commit(list(6, "major"));

        notices(district.staff()).body("items", empty());
        notices(district.head()).body("items", empty());
    }

    @Test
    void tellingCostsOneStatementHoweverManyThereAre() {
        List<String> few = Statements.of(() -> ImportApi.as(school.filler()).commit(list(2, "major")));
        List<String> many = Statements.of(() -> ImportApi.as(school.filler()).commit(list(20, "major")));

        assertThat(few).filteredOn(sql -> sql.contains("insert into notice")).hasSize(1);
        assertThat(many).filteredOn(sql -> sql.contains("insert into notice")).hasSize(1);
    }

    private static ValidatableResponse notices(Tree.Person person) {
        return ImportApi.as(person).request().get("/api/v1/notices").then().statusCode(200);
    }

    private byte[] list(int rows, String severity) {
        return bytes(HEADINGS + rows(1, rows, severity));
    }

    private String rows(int first, int last, String severity) {
        StringBuilder rows = new StringBuilder();
        for (int i = first; i <= last; i++) {
            rows.append(school.code())
                    .append(",教学楼,%d号房间,F06,%s,%d号房间私拉乱接电线,2026-03-02 09:00,陈若溪,self_daily,open\n"
                            .formatted(i, severity, i));
        }
        return rows.toString();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
