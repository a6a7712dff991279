package org.hazardledger.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.hazardledger.testing.TestStack;
import org.hazardledger.testing.Tree;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

/** Half a year after an import nothing personal of its file is left, and every hazard can still be traced to its row. */
@QuarkusTest
@QuarkusTestResource(TestStack.class)
class ImportRetentionTest {

    @Inject
    Jdbi jdbi;

    @Inject
    ImportRetention retention;

    @Test
    void anOldImportKeepsTheFateOfEachRowAndNothingOfItsCells() {
        // Given an import half a year ago and one of today
        Tree.District district = Tree.district();
        ImportApi staff = ImportApi.as(district.staff());
        staff.roster(district);
        byte[] rows = ImportApi.sample("13-rows-formula-injection.csv", district);
        JsonPath old = staff.commit(rows);
        JsonPath recent = staff.commit(rows);
        age(old.getString("id"));

        // When what is no longer needed is let go, twice
        retention.letGo();
        retention.letGo();

        // Then the old rows say what became of them, without a word of the sender
        JsonPath kept = result(staff, old);
        assertThat(kept.getList("result.rows.fate")).isEqualTo(old.getList("result.rows.fate"));
        assertThat(kept.getList("result.rows.hazardIds")).isEqualTo(old.getList("result.rows.hazardIds"));
        assertThat(kept.<List<String>>getList("result.rows.cells")).containsOnly(Collections.emptyList());
        staff.request()
                .get("/api/v1/imports/" + old.getString("id") + "/report.xlsx")
                .then()
                .statusCode(409)
                .body("code", equalTo("import-file-expired"));
        // And the recent ones are whole
        assertThat(result(staff, recent).getList("result.rows.cells")).isEqualTo(recent.getList("result.rows.cells"));
    }

    private void age(String id) {
        jdbi.useHandle(handle -> handle.execute(
                "update import_batch set created_at = created_at - interval '181 days' where id = ?",
                UUID.fromString(id)));
    }

    private static JsonPath result(ImportApi staff, JsonPath job) {
        return staff.request()
                .get("/api/v1/imports/" + job.getString("id"))
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }
}
