package org.hazardledger.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.hazardledger.testing.Statements;
import org.hazardledger.testing.TestStack;
import org.hazardledger.testing.Tree;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who imported what, for those who answer for all it could have been about. */
@QuarkusTest
@QuarkusTestResource(TestStack.class)
class ImportHistoryTest {

    private static final byte[] FILE = "学校,隐患描述,发现时间\n没听说过的小学,灭火器过期,2023-05-08\n".getBytes(StandardCharsets.UTF_8);

    private Tree.District district;
    private Tree.School school;

    @BeforeEach
    void plant() {
        district = Tree.district(2);
        school = district.school();
    }

    @Test
    void isOfTheCallersOwnUnlessAskedFor() {
        ImportApi.as(school.filler()).run(FILE, Map.of());

        assertThat(ids(district.staff(), "")).isEmpty();
        assertThat(ids(district.staff(), "?of=MINE")).isEmpty();
        assertThat(ids(district.staff(), "?of=ALL")).hasSize(1);
    }

    @Test
    void namesWhoImportedWhatWithWhichResult() {
        String id = ImportApi.as(school.filler()).run(FILE, Map.of()).getString("id");

        JsonPath seen = history(district.staff(), "?of=ALL");

        assertThat(seen.getString("items[0].startedBy.name"))
                .isEqualTo(school.filler().name());
        assertThat(seen.getLong("items[0].fileSize")).isEqualTo(FILE.length);
        assertThat(seen.getInt("items[0].counters.rows")).isEqualTo(1);
        assertThat(seen.getString("items[0].resumedAt")).isNull();
        ImportApi.as(district.staff())
                .request()
                .get("/api/v1/imports/" + id + "/rows")
                .then()
                .statusCode(404);
    }

    @Test
    void reachesNoFurtherThanTheReader() {
        String ofSchool = ImportApi.as(school.filler()).run(FILE, Map.of()).getString("id");
        String ofDistrict = ImportApi.as(district.staff()).run(FILE, Map.of()).getString("id");

        assertThat(ids(school.leader(), "?of=ALL")).isEqualTo(List.of(ofSchool));
        assertThat(ids(district.schools().get(1).filler(), "?of=ALL")).isEmpty();
        assertThat(ids(district.neighbour().staff(), "?of=ALL")).isEmpty();
        assertThat(ids(district.city(), "?of=ALL")).isEqualTo(List.of(ofDistrict, ofSchool));
    }

    @Test
    void isReadByOneStatement() {
        ImportApi.as(school.filler()).run(FILE, Map.of());
        ImportApi.as(district.head()).run(FILE, Map.of());

        List<String> statements = Statements.of(() -> ids(district.staff(), "?of=ALL"));

        assertThat(statements).hasSize(1);
    }

    @Test
    void refusesAnythingElseToBeListed() {
        ImportApi.as(district.staff())
                .request()
                .get("/api/v1/imports?of=YOURS")
                .then()
                .statusCode(400);
    }

    private static List<String> ids(Tree.Person person, String query) {
        return history(person, query).getList("items.id");
    }

    private static JsonPath history(Tree.Person person, String query) {
        return ImportApi.as(person).request().get("/api/v1/imports" + query).jsonPath();
    }
}
