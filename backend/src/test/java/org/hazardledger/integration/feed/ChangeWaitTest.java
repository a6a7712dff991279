package org.hazardledger.integration.feed;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.hazardledger.integration.Events;
import org.hazardledger.testing.TestStack;
import org.hazardledger.testing.Tree;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Who asks the feed for what comes is answered when it comes; the test does the look of each second itself. */
@QuarkusTest
@QuarkusTestResource(TestStack.class)
@Timeout(60)
class ChangeWaitTest {

    /** More than there are worker threads (200) and many times the connections (16). */
    private static final int MANY = 400;

    @TestHTTPResource
    URI service;

    @Inject
    ChangeWaiters waiters;

    @Inject
    Jdbi jdbi;

    private final HttpClient client = HttpClient.newHttpClient();
    private Tree.District district;

    @BeforeEach
    void tree() {
        district = Tree.district(2);
    }

    @Test
    void anEventIsToldToWhoWaitsForIt() throws Exception {
        CompletableFuture<HttpResponse<String>> waiting = ask(district.importer(), "wait=60");
        waitFor(1);

        UUID happened = Events.happens(district.school(), "HAZARD_LISTED");
        waiters.look();

        JsonPath page = new JsonPath(waiting.get().body());
        assertThat(page.getList("items.subjectId")).isEqualTo(List.of(happened.toString()));
        assertThat(waiters.count()).isZero();
    }

    @Test
    void whatHappensElsewhereWakesNobody() throws Exception {
        Tree.District neighbour = district.neighbour();
        CompletableFuture<HttpResponse<String>> waiting = ask(district.importer(), "wait=1");
        waitFor(1);

        while (!waiting.isDone()) {
            Events.happens(neighbour.school(), "HAZARD_LISTED");
            waiters.look();
        }

        assertThat(waiting.get().statusCode()).isEqualTo(200);
        assertThat(new JsonPath(waiting.get().body()).getList("items")).isEmpty();
    }

    @Test
    void hundredsWhoWaitHoldNeitherThreadNorConnection() throws Exception {
        List<CompletableFuture<HttpResponse<String>>> all = Stream.generate(() -> ask(district.importer(), "wait=60"))
                .limit(MANY)
                .toList();
        waitFor(MANY);
        waiters.look();

        given().auth()
                .oauth2(district.staff().token())
                .get("/api/v1/hazards")
                .then()
                .statusCode(200);
        UUID happened = Events.happens(district.school(), "HAZARD_LISTED");
        waiters.look();

        for (CompletableFuture<HttpResponse<String>> one : all) {
            assertThat(one.get().body()).contains(happened.toString());
        }
    }

    @Test
    void whoLostTheirPlaceMeanwhileIsToldNothing() throws Exception {
        CompletableFuture<HttpResponse<String>> waiting = ask(district.importer(), "wait=60");
        waitFor(1);
        waiters.look();
        jdbi.useHandle(handle -> handle.execute(
                "update membership set ended_at = now() where person_id = ?",
                district.importer().id()));
        jdbi.useHandle(handle -> handle.execute(
                "update person set enabled = false where id = ?",
                district.importer().id()));

        Events.happens(district.school(), "HAZARD_LISTED");
        waiters.look();

        assertThat(new JsonPath(waiting.get().body()).getList("items")).isEmpty();
    }

    @Test
    void nobodyWaitsForever() {
        given().auth()
                .oauth2(district.staff().token())
                .get("/api/v1/changes?wait=61")
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("wait"))
                .body("errors[0].code", equalTo("max"));
    }

    private CompletableFuture<HttpResponse<String>> ask(Tree.Person person, String query) {
        return client.sendAsync(
                HttpRequest.newBuilder(service.resolve("/api/v1/changes?" + query))
                        .header("Authorization", "Bearer " + person.token())
                        .build(),
                BodyHandlers.ofString());
    }

    private void waitFor(int asked) {
        while (waiters.count() < asked) {
            Thread.onSpinWait();
        }
    }
}
