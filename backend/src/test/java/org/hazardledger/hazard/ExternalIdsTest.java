package org.hazardledger.hazard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.hazardledger.testing.TestStack;
import org.hazardledger.testing.Tree;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What another platform sends again is not filed again. */
@QuarkusTest
@QuarkusTestResource(TestStack.class)
class ExternalIdsTest {

    private Tree.District district;

    @BeforeEach
    void tree() {
        district = Tree.district(2);
    }

    @Test
    void filesOnceHoweverOftenItIsSent() {
        String first = file(district.importer(), district.school(), "A-17")
                .statusCode(201)
                .body("external.source", equalTo("jz-iot"))
                .body("external.id", equalTo("A-17"))
                .extract()
                .path("id");

        file(district.importer(), district.school(), "A-17").statusCode(200).body("id", equalTo(first));
        file(district.importer(), district.schools().get(1), "A-17").statusCode(201);
        file(district.importer(), district.school(), "A-18").statusCode(201);
    }

    @Test
    void isFoundByIt() {
        String id =
                file(district.importer(), district.school(), "B-1").extract().path("id");
        file(district.importer(), district.school(), "B-2").statusCode(201);

        HazardApi.as(district.importer())
                .get("/api/v1/hazards?externalSource=jz-iot&externalId=B-1")
                .then()
                .statusCode(200)
                .body("items.id", contains(id));
        HazardApi.as(district.importer())
                .get("/api/v1/hazards?externalSource=jz-iot")
                .then()
                .body("items.size()", equalTo(2));
        HazardApi.as(district.neighbour().importer())
                .get("/api/v1/hazards?externalSource=jz-iot&externalId=B-1")
                .then()
                .body("items.size()", equalTo(0));
        HazardApi.as(district.importer())
                .get("/api/v1/hazards?externalId=B-1")
                .then()
                .statusCode(400)
                .body("errors[0].code", equalTo("external-pair"));
    }

    @Test
    void isForProgramsAndForBothHalves() {
        file(district.school().filler(), district.school(), "C-1")
                .statusCode(400)
                .body("errors[0].code", equalTo("external-for-programs"));
        file(district.neighbour().importer(), district.school(), "C-1").statusCode(404);
        HazardApi.as(district.importer())
                .contentType("application/json")
                .body(body(district.school(), "C-1").replace("\"externalSource\": \"jz-iot\",", ""))
                .post("/api/v1/hazards")
                .then()
                .statusCode(400)
                .body("errors[0].code", equalTo("external-pair"));
    }

    @Test
    void fiveAtOnceAreOneHazard() throws Exception {
        ExecutorService senders = Executors.newFixedThreadPool(5);
        List<Callable<Integer>> requests = IntStream.range(0, 5)
                .mapToObj(i -> (Callable<Integer>) () -> file(district.importer(), district.school(), "D-1")
                        .extract()
                        .statusCode())
                .toList();
        List<Integer> answers =
                senders.invokeAll(requests).stream().map(ExternalIdsTest::get).toList();
        senders.shutdown();

        assertThat(answers).containsOnlyOnce(201).isSubsetOf(200, 201, 409);
        HazardApi.as(district.importer())
                .get("/api/v1/hazards?externalSource=jz-iot&externalId=D-1")
                .then()
                .body("items.size()", equalTo(1));
    }

    private static int get(Future<Integer> answer) {
        try {
            return answer.get();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static ValidatableResponse file(Tree.Person person, Tree.School school, String externalId) {
        return HazardApi.as(person)
                .contentType("application/json")
                .body(body(school, externalId))
                .post("/api/v1/hazards")
                .then();
    }

    private static String body(Tree.School school, String externalId) {
        return HazardApi.found(school, "F02", "喷淋管网压力不足", "IOT", "", true)
                .replaceFirst("\\{", "{\"externalSource\": \"jz-iot\", \"externalId\": \"" + externalId + "\", ");
    }
}
