package org.hazardledger.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import org.hazardledger.hazard.HazardApi;
import org.hazardledger.testing.TestStack;
import org.hazardledger.testing.Tree;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

/** A sender who heard nothing asks again: one import comes of it, whatever it was broken off behind. */
@QuarkusTest
@QuarkusTestResource(TestStack.class)
class ImportRepeatTest {

    private static final String HEADINGS = "学校名称,隐患描述,发现时间,隐患等级,整改期限,隐患类别\n";

    @Inject
    Jdbi jdbi;

    private final Tree.District district = Tree.district();
    private final Tree.School school = district.school();
    private final ImportApi staff = ImportApi.as(district.staff());

    @Test
    void theSameKeyIsTheSameImport() {
        String key = UUID.randomUUID().toString();

        Response first = start(key, row("灭火器过期"));
        Response again = start(key, row("灭火器过期"));

        first.then().statusCode(202);
        again.then()
                .statusCode(202)
                .header("Idempotency-Replayed", "true")
                .header("Location", first.header("Location"))
                .body("id", equalTo(first.path("id")));
        start(key, row("应急灯损坏")).then().statusCode(422).body("code", equalTo("idempotency-key-reused"));
        assertThat(staff.request().get("/api/v1/imports").jsonPath().getList("items"))
                .hasSize(1);
    }

    @Test
    void picturesAreToldOfThoughTheirJobBrokeOffBehindThem() {
        String hazard = HazardApi.listed(school, "F02", "二楼东侧灭火器失压");
        String number =
                HazardApi.as(school.filler()).get("/api/v1/hazards/" + hazard).path("number");
        byte[] zip = PhotoZip.utf8()
                .photo(number + "/整改前/1.jpg")
                .photo(number + "/整改后/2.jpg")
                .toBytes();
        JsonPath done = staff.commit(zip);
        int version =
                HazardApi.as(school.filler()).get("/api/v1/hazards/" + hazard).path("version");

        JsonPath resumed = staff.follow(brokenOff(done), "resume", null);

        assertThat(resumed.getString("state")).as(resumed.prettify()).isEqualTo("DONE");
        assertThat(resumed.getMap("result")).isEqualTo(done.getMap("result"));
        HazardApi.as(school.filler())
                .get("/api/v1/hazards/" + hazard)
                .then()
                .body("version", equalTo(version))
                .body("photos.size()", equalTo(3));
    }

    @Test
    void aWholeFileIsSaidToHaveGoneInThoughItsJobBrokeOffBehindIt() {
        JsonPath done = staff.run(row("灭火器过期"), Map.of("mode", "commit", "onError", "reject-file"));

        JsonPath resumed = staff.follow(brokenOff(done), "resume", null);

        assertThat(done.getBoolean("result.stored")).isTrue();
        assertThat(resumed.getMap("result")).isEqualTo(done.getMap("result"));
    }

    /** As its node left it that died before it could say how the work ended. */
    private JsonPath brokenOff(JsonPath done) {
        jdbi.useHandle(handle ->
                handle.execute("update job set state = 'FAILED', result = null where id = ?", done.getUUID("id")));
        return done;
    }

    private Response start(String key, byte[] file) {
        return staff.request()
                .header("Idempotency-Key", key)
                .multiPart("file", "表.csv", file)
                .post("/api/v1/imports");
    }

    private byte[] row(String description) {
        return (HEADINGS + school.name() + "," + description + ",2023-05-08,一般,,F02\n")
                .getBytes(StandardCharsets.UTF_8);
    }
}
