package org.hazardledger.inspection.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hazardledger.hazard.HazardApi.as;
import static org.hazardledger.hazard.HazardApi.listed;
import static org.hazardledger.hazard.HazardApi.photo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.hazardledger.testing.TestStack;
import org.hazardledger.testing.Tree;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Inspections that another platform reports, and the hazards its findings become. */
@QuarkusTest
@QuarkusTestResource(TestStack.class)
class InspectionReportTest {

    private static final Instant CAME = Instant.now().minus(2, ChronoUnit.HOURS).truncatedTo(ChronoUnit.SECONDS);

    @Inject
    Jdbi jdbi;

    private final Tree.District district = Tree.district(2);
    private final Tree.School school = district.school();
    private String photo;

    @BeforeEach
    void aPhoto() {
        photo = photo(district.importer(), school);
    }

    @Test
    void aFindingBecomesAHazardComparedWithTheSchoolsList() {
        String onList = listedLongAgo("安全出口上锁");

        JsonPath report = reported(batch("XF-1", finding("XF-1-1", "安全出口上锁", photo)))
                .body("counters.created", equalTo(2))
                .body("rows.pointer", contains("/inspections/0", "/inspections/0/findings/0"))
                .body("rows.fate", everyItem(equalTo("CREATED")))
                .body("rows.refusal", everyItem(nullValue()))
                .extract()
                .jsonPath();

        String hazard = report.getString("rows[1].hazardId");
        as(district.inspector())
                .get("/api/v1/hazards/" + hazard)
                .then()
                .body("state", equalTo("LISTED"))
                .body("source", equalTo("FIRE_SERVICE"))
                .body("foundBy", equalTo("周明哲、许知行"))
                .body("external.source", equalTo("jz-fire"))
                .body("external.id", equalTo("XF-1-1"))
                .body("listCheck.suggestion", equalTo("MATCHED"))
                .body("listCheck.candidates[0].id", equalTo(onList));
        as(school.filler())
                .get("/api/v1/inspections/" + report.getString("rows[0].inspectionId"))
                .then()
                .statusCode(200)
                .body("school.code", equalTo(school.code()))
                .body("external.id", equalTo("XF-1"))
                .body("inspectors", contains("周明哲", "许知行"))
                .body("jointBodies", empty())
                .body("points", contains("食堂"))
                .body("findings.hazardId", contains(hazard))
                .body("findings[0].externalId", equalTo("XF-1-1"));
    }

    @Test
    void theSameBatchAgainChangesNothing() {
        String batch = batch("XF-2", finding("XF-2-1", "疏散指示标志损坏", photo));
        reported(batch);
        long events = events();

        reported(batch)
                .body("counters.unchanged", equalTo(2))
                .body("counters.created", equalTo(0))
                .body("rows.changes", everyItem(empty()));

        assertThat(events()).isEqualTo(events);
        assertThat(hazards()).hasSize(1);
    }

    @Test
    void fiveSendersAtOnceFileOneHazard() throws Exception {
        String batch = batch("XF-3", finding("XF-3-1", "疏散指示标志损坏", photo));
        ExecutorService senders = Executors.newFixedThreadPool(5);
        List<Callable<Integer>> sendings = IntStream.range(0, 5)
                .mapToObj(
                        i -> (Callable<Integer>) () -> reported(batch).extract().path("counters.created"))
                .toList();

        int created = 0;
        for (var sending : senders.invokeAll(sendings)) {
            created += sending.get();
        }
        senders.shutdown();

        assertThat(created).isEqualTo(2);
        assertThat(hazards()).hasSize(1);
    }

    @Test
    void whatIsSaidOtherwiseIsCorrectedAndNamed() {
        String hazard = reported(batch("XF-4", finding("XF-4-1", "疏散指示标志损坏", photo)))
                .extract()
                .path("rows[1].hazardId");
        String later = photo(district.importer(), school);

        reported(batch("XF-4", finding("XF-4-1", "疏散指示标志全部损坏", photo + "\", \"" + later))
                        .replace("\"食堂\"", "\"食堂\", \"宿舍\""))
                .body("counters.updated", equalTo(2))
                .body("rows[0].changes.property", contains("points"))
                .body("rows[1].changes.property", contains("description", "photoIds"))
                .body("rows[1].changes[0].before", equalTo("疏散指示标志损坏"))
                .body("rows[1].changes[0].after", equalTo("疏散指示标志全部损坏"));

        as(school.filler())
                .get("/api/v1/hazards/" + hazard)
                .then()
                .body("description", equalTo("疏散指示标志全部损坏"))
                .body("corrections", hasSize(1))
                .body("photos", hasSize(2));
    }

    @Test
    void aBatchSentAgainUndoesNoCorrectionOfTheDistrict() {
        String batch = batch("XF-5", finding("XF-5-1", "疏散指示标志损坏", photo));
        String hazard = reported(batch).extract().path("rows[1].hazardId");
        String etag = as(district.staff()).get("/api/v1/hazards/" + hazard).header("ETag");
        as(district.staff())
                .header("If-Match", etag)
                .contentType("application/json")
                .body("{\"description\": \"二层疏散指示标志损坏\", \"reason\": \"补充楼层\"}")
                .patch("/api/v1/hazards/" + hazard)
                .then()
                .statusCode(200);

        reported(batch).body("counters.unchanged", equalTo(2));

        as(school.filler()).get("/api/v1/hazards/" + hazard).then().body("description", equalTo("二层疏散指示标志损坏"));
    }

    @Test
    void afterADayOnlyTheDistrictCorrects() {
        String hazard = reported(batch("XF-6", finding("XF-6-1", "疏散指示标志损坏", photo)))
                .extract()
                .path("rows[1].hazardId");
        jdbi.useHandle(handle -> handle.execute(
                "update hazard set listed_at = listed_at - interval '25 hours' where id = ?", UUID.fromString(hazard)));

        reported(batch("XF-6", finding("XF-6-1", "疏散指示标志全部损坏", photo)))
                .body("rows.fate", contains("UNCHANGED", "REJECTED"))
                .body("rows[1].refusal.code", equalTo("forbidden"));

        as(school.filler()).get("/api/v1/hazards/" + hazard).then().body("description", equalTo("疏散指示标志损坏"));
    }

    @Test
    void whatCannotChangeIsRefusedAndNothingElse() {
        String first = batch("XF-7", finding("XF-7-1", "疏散指示标志损坏", photo));
        reported(first);

        reported(first.replace(CAME.toString(), CAME.minusSeconds(60).toString()))
                .body("rows.fate", contains("REJECTED", "REJECTED"))
                .body("rows.refusal.code", contains("inspection-fixed", "inspection-refused"));
        reported(first.replace(school.code(), district.schools().get(1).code()))
                .body("rows[0].refusal.code", equalTo("inspection-elsewhere"));
        reported(batch("XF-8", finding("XF-7-1", "疏散指示标志损坏", photo)))
                .body("rows.fate", contains("CREATED", "REJECTED"))
                .body("rows[1].refusal.code", equalTo("finding-elsewhere"));
    }

    @Test
    void aRefusedFindingKeepsNoOtherOutAndComesInLater() {
        String without = finding("XF-9-1", "灭火器压力不足", photo).replace("\"" + photo + "\"", "");
        String good = finding("XF-9-2", "疏散指示标志损坏", photo);

        reported(batch("XF-9", without + ", " + good))
                .body("rows.fate", contains("CREATED", "REJECTED", "CREATED"))
                .body("rows[1].refusal.code", equalTo("needs-before-photo"))
                .body("rows[1].refusal.detail", notNullValue())
                .body("rows[1].hazardId", nullValue());

        String second = photo(district.importer(), school);
        reported(batch("XF-9", finding("XF-9-1", "灭火器压力不足", second) + ", " + good))
                .body("rows.fate", contains("UNCHANGED", "CREATED", "UNCHANGED"));
    }

    @Test
    void whatIsLeftOutOfALaterBatchStaysOpen() {
        String hazard = reported(batch("XF-10", finding("XF-10-1", "疏散指示标志损坏", photo)))
                .extract()
                .path("rows[1].hazardId");

        reported(batch("XF-10", "")).body("counters.unchanged", equalTo(1));

        as(school.filler()).get("/api/v1/hazards/" + hazard).then().body("state", equalTo("LISTED"));
    }

    @Test
    void aHazardThePlatformHadFiledByItselfIsJoined() {
        String hazard = as(district.importer())
                .contentType("application/json")
                .body("""
                        {"schoolId": "%s", "placeText": "食堂", "category": "F02", "description": "灭火器压力不足",
                         "source": "FIRE_SERVICE", "foundAt": "%s", "photoIds": ["%s"], "draft": false,
                         "externalSource": "jz-fire", "externalId": "XF-11-1"}""".formatted(school.id(), CAME, photo))
                .post("/api/v1/hazards")
                .then()
                .statusCode(201)
                .extract()
                .path("id");

        reported(batch("XF-11", finding("XF-11-1", "灭火器压力不足", photo)))
                .body("rows.fate", contains("CREATED", "UNCHANGED"))
                .body("rows[1].hazardId", equalTo(hazard));
    }

    @Test
    void outOfScopeIsAnsweredLikeNotExisting() {
        Tree.District neighbour = district.neighbour();
        String foreign =
                batch("XF-12", "").replace(school.code(), neighbour.school().code());
        String missing = batch("XF-12", "").replace(school.code(), "NOSUCH001");

        List<String> answers = List.of(foreign, missing).stream()
                .map(batch -> reported(batch)
                        .body("rows[0].refusal.code", equalTo("unknown-school"))
                        .extract()
                        .asString())
                .toList();

        assertThat(answers.get(0)).isEqualTo(answers.get(1));
        String id = reported(batch("XF-13", "")).extract().path("rows[0].inspectionId");
        as(neighbour.staff()).get("/api/v1/inspections/" + id).then().statusCode(404);
        as(neighbour.staff())
                .get("/api/v1/inspections?system=jz-fire&externalId=XF-13")
                .then()
                .statusCode(200)
                .body("items", empty());
        as(district.staff())
                .get("/api/v1/inspections?system=jz-fire&externalId=XF-13")
                .then()
                .body("items.id", contains(id));
        report(district.staff(), batch("XF-14", "")).then().statusCode(403);
    }

    @Test
    void whatIsNoVisitIsRefused() {
        reported(batch("XF-15", "").replace("FIRE_SERVICE", "SELF_DAILY"))
                .body("rows[0].refusal.code", equalTo("source-of-inspections"))
                .body("rows[0].refusal.pointer", equalTo("/source"));
        reported(batch("XF-15", "")
                        .replace(CAME.toString(), CAME.plus(9, ChronoUnit.HOURS).toString()))
                .body("rows[0].refusal.code", equalTo("past-or-present"));
        report(district.importer(), batch("XF-15", "").replace("[\"周明哲\", \"许知行\"]", "[]"))
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/inspections/0/inspectors"));
    }

    private ValidatableResponse reported(String batch) {
        return report(district.importer(), batch).then().statusCode(200);
    }

    private static Response report(Tree.Person person, String batch) {
        return as(person).contentType("application/json").body(batch).post("/api/v1/inspections/reports");
    }

    private String batch(String externalId, String findings) {
        return """
                {"system": "jz-fire", "inspections": [{"externalId": "%s", "schoolCode": "%s", "source": "FIRE_SERVICE",
                 "checkedInAt": "%s", "inspectors": ["周明哲", "许知行"], "points": ["食堂"], "advice": "限期整改",
                 "findings": [%s]}]}""".formatted(externalId, school.code(), CAME, findings);
    }

    private String finding(String externalId, String description, String photos) {
        return """
                {"externalId": "%s", "category": "F02", "description": "%s", "buildingId": "%s", "placeId": "%s",
                 "photoIds": ["%s"]}""".formatted(externalId, description, school.buildingId(), school.placeId(), photos);
    }

    private String listedLongAgo(String description) {
        String id = listed(school, "F02", description);
        jdbi.useHandle(handle -> handle.execute(
                "update hazard set found_at = now() - interval '9 days', listed_at = now() - interval '9 days' where id = ?",
                UUID.fromString(id)));
        return id;
    }

    private List<String> hazards() {
        return as(district.importer())
                .get("/api/v1/hazards?externalSource=jz-fire&school=" + school.id())
                .then()
                .extract()
                .jsonPath()
                .getList("items.id");
    }

    private long events() {
        return jdbi.withHandle(
                handle -> handle.createQuery("select count(*) from ledger_event where organisation_id = :school")
                        .bind("school", school.id())
                        .mapTo(Long.class)
                        .one());
    }
}
