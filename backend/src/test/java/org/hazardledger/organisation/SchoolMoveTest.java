package org.hazardledger.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hazardledger.hazard.HazardApi.*;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hazardledger.campaign.CampaignFixture;
import org.hazardledger.identity.Post;
import org.hazardledger.platform.Ids;
import org.hazardledger.testing.TestStack;
import org.hazardledger.testing.Tree;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

/** A school moves to another district, and what is its own goes with it in one step. */
@QuarkusTest
@QuarkusTestResource(TestStack.class)
class SchoolMoveTest {

    @Inject
    Jdbi jdbi;

    private final Tree.District old = Tree.district(2);
    private final Tree.District next = old.neighbour();
    private final Tree.School school = old.school();

    @Test
    void theCityMovesASchoolAndItsNameUntilNowIsKept() {
        move(old.city(), "\"v0\"", next.id(), "云岭区星桥小学")
                .then()
                .statusCode(200)
                .header("ETag", equalTo("\"v1\""))
                .body("parentId", equalTo(next.id().toString()))
                .body("code", equalTo(school.code()))
                .body("officialName", equalTo("云岭区星桥小学"))
                .body("formerNames", contains(school.name()));

        as(next.staff()).get(organisation()).then().statusCode(200);
        as(old.head()).get(organisation()).then().statusCode(404);
        as(school.filler()).get(organisation()).then().statusCode(200);
        move(old.city(), "\"v1\"", old.id(), school.name())
                .then()
                .body("officialName", equalTo(school.name()))
                .body("formerNames", contains("云岭区星桥小学"));
    }

    @Test
    void onlyWhoStandsAboveBothDistrictsMovesASchool() {
        for (Tree.Person below : List.of(old.staff(), old.head())) {
            move(below, "\"v0\"", next.id(), null).then().statusCode(403);
        }
        for (Tree.Person foreign : List.of(next.head(), Tree.district().city())) {
            move(foreign, "\"v0\"", next.id(), null).then().statusCode(404);
        }
        for (Tree.Person other : List.of(school.principal(), old.inspector(), old.importer(), old.auditor())) {
            move(other, "\"v0\"", next.id(), null).then().statusCode(403);
        }
        for (UUID nowhere :
                List.of(Tree.district().id(), Ids.next(), next.school().id(), old.cityId())) {
            move(old.city(), "\"v0\"", nowhere, null)
                    .then()
                    .statusCode(400)
                    .body("errors.code", contains("unknown-district"));
        }
        as(old.staff()).get(organisation()).then().statusCode(200).header("ETag", equalTo("\"v0\""));
    }

    @Test
    void aMoveNamesTheVersionItSawAndGoesSomewhereElse() {
        as(old.city())
                .contentType("application/json")
                .body(body(next.id(), null))
                .post(organisation() + "/move")
                .then()
                .statusCode(428);
        move(old.city(), "\"v7\"", next.id(), null).then().statusCode(412);
        move(old.city(), "\"v0\"", old.id(), null)
                .then()
                .statusCode(400)
                .body("errors.code", contains("same-district"));
        as(old.city())
                .header("If-Match", "\"v0\"")
                .contentType("application/json")
                .body(body(next.id(), null))
                .post("/api/v1/organisations/" + old.id() + "/move")
                .then()
                .statusCode(409)
                .body("code", equalTo("only-schools-move"));
    }

    @Test
    void hazardsPhotosSearchAndCountsFollowAtOnce() {
        String open = listed(school, "F02", "东侧走廊灭火器压力不足");
        String graded = listed(school, "F03", "疏散门上锁");
        grade(school, graded, "GENERAL");
        String stays = listed(old.schools().get(1), "F02", "灭火器过期");
        String photo = as(old.staff()).get("/api/v1/hazards/" + open).path("photos[0].photoId");
        String seen = as(school.filler()).get("/api/v1/hazards/" + open).header("ETag");

        moved();

        as(old.head()).get("/api/v1/hazards/" + open).then().statusCode(404);
        as(old.head()).get("/api/v1/photos/" + photo).then().statusCode(404);
        as(old.head()).get("/api/v1/hazards/" + open + "/history").then().statusCode(404);
        as(old.inspector()).get("/api/v1/hazards").then().body("items.id", contains(stays));
        as(old.head()).queryParam("q", "压力不足").get("/api/v1/hazards").then().body("items", empty());
        as(next.head()).queryParam("q", "压力不足").get("/api/v1/hazards").then().body("items.id", contains(open));
        as(next.inspector()).get("/api/v1/photos/" + photo).then().statusCode(200);
        as(next.staff())
                .get("/api/v1/hazards/" + graded)
                .then()
                .statusCode(200)
                .body("district.id", equalTo(next.id().toString()))
                .body("allowedActions", hasItem("REJECT"));
        as(school.filler()).get("/api/v1/hazards/" + open).then().header("ETag", not(equalTo(seen)));
        assertThat(counted(old)).isEqualTo(Map.of(old.schools().get(1).code(), 1));
        assertThat(counted(next)).containsEntry(school.code(), 2);
        assertThat(total(old)).isEqualTo(1);
        assertThat(total(next)).isEqualTo(2);
        as(old.city()).queryParam("total", true).get("/api/v1/hazards").then().body("total.value", equalTo(3));
        succeeds(next.staff(), open, "grading", "{\"severity\": \"GENERAL\"}");
    }

    @Test
    void theMoveStandsInThreeChainsThatStillHold() {
        listed(school, "F02", "灭火器过期");

        moved();

        Map<String, Object> details = details(school.id(), "SCHOOL_MOVED");
        assertThat(details.get("reason")).isEqualTo("区划调整");
        assertThat(((Map<?, ?>) details.get("from")).get("code")).isEqualTo(old.code());
        assertThat(((Map<?, ?>) details.get("to")).get("code")).isEqualTo(next.code());
        assertThat(((Map<?, ?>) details(old.id(), "SCHOOL_LEFT").get("school")).get("code"))
                .isEqualTo(school.code());
        assertThat(((Map<?, ?>) details(next.id(), "SCHOOL_JOINED").get("school")).get("code"))
                .isEqualTo(school.code());
        for (UUID chain : List.of(school.id(), old.id(), next.id())) {
            as(old.city())
                    .queryParam("organisation", chain)
                    .get("/api/v1/ledger/verification")
                    .then()
                    .statusCode(200)
                    .body("intact", equalTo(true));
        }
        as(old.head())
                .queryParam("organisation", school.id())
                .get("/api/v1/ledger/verification")
                .then()
                .statusCode(404);
    }

    @Test
    void theFeedOfTheOldDistrictSaysThatTheSchoolLeftAndNothingElseOfIt() {
        listed(school, "F02", "灭火器过期");
        String before = as(old.importer()).get("/api/v1/changes").path("next");
        as(next.importer()).get("/api/v1/changes").then().body("items", empty());

        moved();
        String later = listed(school, "F03", "疏散门上锁");

        JsonPath heard = as(old.importer())
                .queryParam("since", before)
                .get("/api/v1/changes")
                .jsonPath();
        assertThat(heard.getList("items.type")).containsExactly("SCHOOL_LEFT");
        assertThat(as(old.importer()).get("/api/v1/changes").jsonPath().getList("items.organisationId"))
                .containsOnly(old.id().toString());
        JsonPath told = as(next.importer()).get("/api/v1/changes").jsonPath();
        assertThat(told.getList("items.type")).contains("HAZARD_LISTED", "SCHOOL_MOVED", "SCHOOL_JOINED");
        assertThat(told.getList("items.subjectId")).contains(later);
    }

    @Test
    void whatIsFrozenStaysAndTheRunningWeekGoesAlong() {
        UUID handedIn = CampaignFixture.campaignOf(old);
        UUID sealed = CampaignFixture.submissionOf(school, handedIn);
        CampaignFixture.step(school.filler(), sealed, "fill").then().statusCode(200);
        CampaignFixture.step(school.leader(), sealed, "check").then().statusCode(200);
        CampaignFixture.step(school.principal(), sealed, "seal").then().statusCode(200);
        UUID running = CampaignFixture.submissionOf(school, CampaignFixture.campaignOf(old));

        moved();

        CampaignFixture.get(old.staff(), sealed).then().statusCode(200);
        CampaignFixture.get(next.staff(), sealed).then().statusCode(404);
        CampaignFixture.get(old.staff(), running).then().statusCode(404);
        CampaignFixture.get(next.staff(), running).then().statusCode(200);
        String week = CampaignFixture.get(school.principal(), sealed).path("period.label");
        printed(old.staff(), handedIn, week).then().statusCode(200);
        printed(school.principal(), handedIn, week).then().statusCode(200);
        printed(next.staff(), handedIn, week).then().statusCode(404);
    }

    @Test
    void peopleOfTheOldOfficeNoLongerSignForTheSchool() {
        jdbi.useHandle(handle -> handle.execute(
                "insert into membership (id, person_id, organisation_id, role, post, started_at) values (?, ?, ?, 'SCHOOL', ?, now())",
                Ids.next(),
                old.staff().id(),
                school.id(),
                Post.LEADER.name()));

        moved();

        long posts = jdbi.withHandle(handle -> handle.createQuery(
                        "select count(*) from membership where organisation_id = :school and ended_at is null and person_id = :person")
                .bind("school", school.id())
                .bind("person", old.staff().id())
                .mapTo(Long.class)
                .one());
        assertThat(posts).isZero();
        as(school.leader()).get("/api/v1/me").then().body("memberships.organisation.code", contains(school.code()));
        assertThat((List<?>) details(school.id(), "SCHOOL_MOVED").get("dismissed"))
                .isEqualTo(List.of(old.staff().id().toString()));
    }

    @Test
    void aTieToAMainSchoolEndsWithTheCommonDistrict() {
        UUID campus = old.schools().get(1).id();
        jdbi.useHandle(handle ->
                handle.execute("update organisation set affiliated_to_id = ? where id = ?", school.id(), campus));

        moved();

        as(old.staff())
                .get("/api/v1/organisations/" + campus)
                .then()
                .header("ETag", equalTo("\"v1\""))
                .body("affiliatedToId", nullValue());
    }

    @Test
    void noHazardIsLeftBehindByThoseWhoFileMeanwhile() {
        // Given people of the school who file without stopping while it moves
        List<CompletableFuture<String>> filing = IntStream.range(0, 12)
                .mapToObj(n -> CompletableFuture.supplyAsync(() -> listed(school, "F02", "第" + n + "具灭火器过期")))
                .toList();

        moved();

        List<String> filed = filing.stream().map(CompletableFuture::join).toList();
        List<UUID> districts = jdbi.withHandle(
                handle -> handle.createQuery("select distinct district_id from hazard where school_id = :school")
                        .bind("school", school.id())
                        .mapTo(UUID.class)
                        .list());
        assertThat(districts).containsExactly(next.id());
        assertThat(counted(next)).containsEntry(school.code(), filed.size());
        List<UUID> ofPhotos = jdbi.withHandle(
                handle -> handle.createQuery("select distinct district_id from photo where organisation_id = :school")
                        .bind("school", school.id())
                        .mapTo(UUID.class)
                        .list());
        assertThat(ofPhotos).containsExactly(next.id());
    }

    private void moved() {
        MoveFixture.move(old, school, next);
    }

    private Response move(Tree.Person by, String version, UUID district, String name) {
        return as(by).header("If-Match", version)
                .contentType("application/json")
                .body(body(district, name))
                .post(organisation() + "/move");
    }

    private static String body(UUID district, String name) {
        return """
                {"districtId": "%s", "reason": "区划调整", "officialName": %s}
                """.formatted(district, name == null ? "null" : quoted(name));
    }

    private String organisation() {
        return "/api/v1/organisations/" + school.id();
    }

    /** How many hazards the overview of a district counts for each school that has any. */
    private static Map<String, Integer> counted(Tree.District district) {
        JsonPath overview =
                as(district.head()).get("/api/v1/dashboards/district").jsonPath();
        List<Map<String, Object>> schools = overview.getList("schools");
        return schools.stream()
                .filter(line -> (int) line.get("listed") > 0)
                .collect(Collectors.toMap(line -> (String) ((Map<?, ?>) line.get("school")).get("code"), line ->
                        (int) line.get("listed")));
    }

    private static int total(Tree.District district) {
        return as(district.head())
                .queryParam("total", true)
                .get("/api/v1/hazards")
                .path("total.value");
    }

    private Map<String, Object> details(UUID chain, String type) {
        String content = jdbi.withHandle(handle -> handle.createQuery(
                        "select content from ledger_event where organisation_id = :chain and type = :type")
                .bind("chain", chain)
                .bind("type", type)
                .mapTo(String.class)
                .one());
        return new JsonPath(content).getMap("details");
    }

    private Response printed(Tree.Person by, UUID campaign, String week) {
        return as(by).queryParam("organisation", school.id())
                .queryParam("campaign", campaign)
                .queryParam("period", week)
                .queryParam("format", "xlsx")
                .get("/api/v1/documents/weekly-detail");
    }
}
