package org.hazardledger.integration.webhook;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.hazardledger.integration.Events;
import org.hazardledger.integration.feed.Numbering;
import org.hazardledger.organisation.MoveFixture;
import org.hazardledger.testing.TestStack;
import org.hazardledger.testing.Tree;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Another system is told of events as they happen, by a real server that takes them in. */
@QuarkusTest
@QuarkusTestResource(TestStack.class)
class WebhookTest {

    @Inject
    Jdbi jdbi;

    @Inject
    Numbering numbering;

    @Inject
    DeliveryRetention retention;

    @Inject
    Sender sender;

    @Inject
    ObjectMapper json;

    private Tree.District district;
    private Tree.School school;
    private Receiver receiver;

    @BeforeEach
    void start() throws IOException {
        district = Tree.district(2);
        school = district.school();
        receiver = Receiver.start();
    }

    @AfterEach
    void stop() {
        jdbi.useHandle(handle -> handle.execute("update webhook set enabled = false"));
        receiver.close();
    }

    @Test
    void bringsASignedCloudEvent() throws GeneralSecurityException {
        JsonPath created =
                subscribe(district.importer()).statusCode(201).extract().jsonPath();
        UUID hazard = Events.happens(school, "HAZARD_LISTED");
        Events.happens(school, "HAZARD_DRAFTED");
        Events.happens(school, "HAZARD_GRADED");
        Events.happens(district.neighbour().school(), "HAZARD_LISTED");

        pump(Duration.ZERO).run();

        assertThat(receiver.messages()).hasSize(1);
        Receiver.Message message = receiver.messages().get(0);
        JsonPath event = new JsonPath(message.body());
        assertThat(message.header("Content-Type")).isEqualTo("application/cloudevents+json; charset=utf-8");
        assertThat(event.getString("specversion")).isEqualTo("1.0");
        assertThat(event.getString("id")).isEqualTo(school.id() + ":1");
        assertThat(event.getString("type")).isEqualTo("org.hazardledger.HAZARD_LISTED");
        assertThat(event.getString("subject")).isEqualTo(hazard.toString());
        assertThat(event.getString("data.organisationCode")).isEqualTo(school.code());
        assertThat(event.getString("data.details.number")).isEqualTo("QH-1");
        assertThat(message.body()).doesNotContain(school.filler().name());
        assertThat(message.header("webhook-signature")).isEqualTo(signature(created.getString("secret"), message));
        deliveries(district.importer(), created)
                .body("items.state", contains("DELIVERED"))
                .body("items[0].tries[0].status", equalTo(204))
                .body("items[0].messageId", equalTo(message.header("webhook-id")))
                .body("items[0].nextAttemptAt", nullValue());
    }

    @Test
    void letsGoOfDeliveriesThatAreLongOver() {
        JsonPath created =
                subscribe(district.importer()).statusCode(201).extract().jsonPath();
        for (int i = 0; i < 3; i++) {
            Events.happens(school, "HAZARD_LISTED");
        }
        pump(Duration.ZERO).run();
        UUID webhook = created.getUUID("webhook.id");
        age(webhook, 1, "finished_at = now() - interval '91 days'");
        age(
                webhook,
                2,
                "finished_at = null, state = 'PENDING', created_at = now() - interval '91 days', "
                        + "next_attempt_at = now() + interval '1 day'");

        retention.letGo();
        retention.letGo();

        deliveries(district.importer(), created)
                .body("items.eventId", contains(school.id() + ":3", school.id() + ":2"));
    }

    private void age(UUID webhook, long sequence, String change) {
        jdbi.useHandle(handle -> handle.execute(
                "update webhook_delivery set " + change + " where webhook_id = ? and sequence = ?", webhook, sequence));
    }

    @Test
    void triesAgainLaterUntilItIsTaken() {
        receiver.answers(500, "x".repeat(5000));
        JsonPath created =
                subscribe(district.importer()).statusCode(201).extract().jsonPath();
        Events.happens(school, "HAZARD_LISTED");

        pump(Duration.ZERO).run();
        pump(Duration.ofSeconds(1)).run();
        assertThat(receiver.messages()).hasSize(1);
        receiver.answers(200, "");
        pump(Duration.ofSeconds(10)).run();

        assertThat(receiver.messages()).hasSize(2);
        assertThat(receiver.messages())
                .extracting(message -> message.header("webhook-id"))
                .containsOnly(receiver.messages().get(0).header("webhook-id"));
        deliveries(district.importer(), created)
                .body("items.state", contains("DELIVERED"))
                .body("items[0].tries.status", contains(500, 200))
                .body("items[0].tries[0].body", equalTo("x".repeat(1000)));
    }

    @Test
    void givesUpAfterADayAndIsReplayedOnDemand() {
        receiver.answers(503, "");
        JsonPath created =
                subscribe(district.importer()).statusCode(201).extract().jsonPath();
        Events.happens(school, "HAZARD_LISTED");

        for (int attempt = 0; attempt < 12; attempt++) {
            pump(Duration.ofHours(13L * attempt)).run();
        }

        assertThat(receiver.messages()).hasSize(Backoff.ATTEMPTS);
        String dead = deliveries(district.importer(), created)
                .body("items.state", contains("DEAD"))
                .extract()
                .path("items[0].id");
        receiver.answers(202, "");
        String path = "/api/v1/webhooks/" + id(created) + "/deliveries/" + dead + "/replay";
        as(district.importer()).post(path).then().statusCode(200).body("state", equalTo("PENDING"));
        as(district.importer()).post(path).then().statusCode(409).body("code", equalTo("delivery-under-way"));
        pump(Duration.ofSeconds(1)).run();
        deliveries(district.importer(), created).body("items.state", contains("DELIVERED"));
    }

    @Test
    void twoNodesBringEachEventOnce() throws Exception {
        JsonPath created =
                subscribe(district.importer()).statusCode(201).extract().jsonPath();
        IntStream.range(0, 30).forEach(i -> Events.happens(school, "HAZARD_LISTED"));
        ExecutorService nodes = Executors.newFixedThreadPool(2);

        List<Future<?>> running = List.of(
                nodes.submit(() -> pump(Duration.ZERO).run()),
                nodes.submit(() -> pump(Duration.ZERO).run()));
        for (Future<?> node : running) {
            node.get();
        }
        nodes.shutdown();
        pump(Duration.ZERO).run();

        assertThat(receiver.messages()).hasSize(30);
        assertThat(receiver.messages())
                .extracting(message -> new JsonPath(message.body()).getString("id"))
                .doesNotHaveDuplicates();
        deliveries(district.importer(), created).body("items.attempts.sum()", equalTo(30));
    }

    @Test
    void followsNoRedirectAndEndsWhenTheReceiverIsGone() throws IOException {
        try (Receiver elsewhere = Receiver.start()) {
            receiver.redirectsTo(elsewhere.url());
            JsonPath created =
                    subscribe(district.importer()).statusCode(201).extract().jsonPath();
            Events.happens(school, "HAZARD_LISTED");
            pump(Duration.ZERO).run();

            assertThat(elsewhere.messages()).isEmpty();
            deliveries(district.importer(), created).body("items[0].tries.status", contains(302));

            receiver.answers(410, "");
            pump(Duration.ofMinutes(1)).run();
            deliveries(district.importer(), created).body("items.state", contains("DEAD"));
            as(district.importer())
                    .get("/api/v1/webhooks/" + id(created))
                    .then()
                    .body("enabled", equalTo(false))
                    .body("dead", equalTo(1));
        }
    }

    @Test
    void tellsNothingMoreToWhoLostTheirPost() {
        subscribe(district.importer()).statusCode(201);
        Events.happens(school, "HAZARD_LISTED");
        jdbi.useHandle(handle -> handle.execute(
                "update membership set ended_at = now() where person_id = ?",
                district.importer().id()));

        pump(Duration.ZERO).run();

        assertThat(receiver.messages()).isEmpty();
    }

    @Test
    void tellsNothingMoreOfASchoolThatMovedAway() {
        receiver.answers(503, "");
        JsonPath created =
                subscribe(district.importer()).statusCode(201).extract().jsonPath();
        Events.happens(school, "HAZARD_LISTED");
        pump(Duration.ZERO).run();

        MoveFixture.move(district, school, district.neighbour());
        Events.happens(school, "HAZARD_CLOSED");
        receiver.answers(204, "");
        pump(Duration.ofHours(1)).run();

        assertThat(receiver.messages()).hasSize(1);
        String given = deliveries(district.importer(), created)
                .body("items.state", contains("DEAD"))
                .extract()
                .path("items[0].id");
        as(district.importer())
                .post("/api/v1/webhooks/" + id(created) + "/deliveries/" + given + "/replay")
                .then()
                .statusCode(404);
    }

    @Test
    void bringsWhatHappenedInAPauseAfterIt() {
        JsonPath created =
                subscribe(district.importer()).statusCode(201).extract().jsonPath();
        as(district.importer())
                .header("If-Match", "\"v1\"")
                .body(Map.of("enabled", false))
                .patch("/api/v1/webhooks/" + id(created))
                .then()
                .statusCode(200)
                .body("active", equalTo(false));
        Events.happens(school, "HAZARD_LISTED");
        pump(Duration.ZERO).run();
        assertThat(receiver.messages()).isEmpty();

        as(district.importer())
                .header("If-Match", "\"v2\"")
                .body(Map.of("enabled", true))
                .patch("/api/v1/webhooks/" + id(created))
                .then()
                .statusCode(200);
        pump(Duration.ZERO).run();

        assertThat(receiver.messages()).hasSize(1);
    }

    @Test
    void signsByBothSecretsForADay() throws GeneralSecurityException {
        JsonPath created =
                subscribe(district.importer()).statusCode(201).extract().jsonPath();
        String second = as(district.importer())
                .header("If-Match", "\"v1\"")
                .post("/api/v1/webhooks/" + id(created) + "/secret")
                .then()
                .statusCode(200)
                .body("secret", startsWith("whsec_"))
                .extract()
                .path("secret");
        Events.happens(school, "HAZARD_LISTED");
        pump(Duration.ZERO).run();
        Events.happens(school, "HAZARD_LISTED");
        pump(Duration.ofHours(25)).run();

        Receiver.Message first = receiver.messages().get(0);
        Receiver.Message later = receiver.messages().get(1);
        assertThat(first.header("webhook-signature"))
                .isEqualTo(signature(second, first) + " " + signature(created.getString("secret"), first));
        assertThat(later.header("webhook-signature")).isEqualTo(signature(second, later));
    }

    @Test
    void isManagedWhereAccountsAre() {
        JsonPath ofProgram =
                subscribe(district.importer()).statusCode(201).extract().jsonPath();
        subscribe(school.filler(), school.id()).statusCode(403);
        subscribe(district.neighbour().head(), school.id()).statusCode(404);
        JsonPath ofSchool = subscribe(school.principal(), school.id())
                .statusCode(201)
                .extract()
                .jsonPath();

        as(district.staff()).get("/api/v1/webhooks").then().body("items.size()", equalTo(2));
        as(school.principal()).get("/api/v1/webhooks").then().body("items.id", contains(id(ofSchool)));
        as(district.importer()).get("/api/v1/webhooks").then().body("items.id", contains(id(ofProgram)));
        as(school.filler()).get("/api/v1/webhooks").then().body("items.size()", equalTo(0));
        String path = "/api/v1/webhooks/" + id(ofSchool);
        as(district.importer()).get(path).then().statusCode(404);
        as(school.principal()).delete(path).then().statusCode(428);
        as(school.principal()).header("If-Match", "\"v1\"").delete(path).then().statusCode(204);
        as(school.principal()).get(path).then().statusCode(404);
    }

    private ValidatableResponse subscribe(Tree.Person person) {
        return subscribe(person, district.id());
    }

    private ValidatableResponse subscribe(Tree.Person person, UUID organisation) {
        return as(person)
                .body(Map.of(
                        "name",
                        "监管平台",
                        "organisationId",
                        organisation,
                        "url",
                        receiver.url(),
                        "eventTypes",
                        List.of("HAZARD_LISTED")))
                .post("/api/v1/webhooks")
                .then();
    }

    private static ValidatableResponse deliveries(Tree.Person person, JsonPath created) {
        return as(person)
                .get("/api/v1/webhooks/" + id(created) + "/deliveries")
                .then()
                .statusCode(200);
    }

    /** A node whose clock stands this much later. */
    private Pump pump(Duration later) {
        Clock clock = Clock.offset(Clock.systemUTC(), later);
        return new Pump(numbering, new Deliveries(jdbi, clock), sender, json, clock, "https://ledger.test");
    }

    private static String signature(String secret, Receiver.Message message) throws GeneralSecurityException {
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(Base64.getDecoder().decode(secret.substring("whsec_".length())), "HmacSHA256"));
        String signed = message.header("webhook-id") + "." + message.header("webhook-timestamp") + "." + message.body();
        return "v1," + Base64.getEncoder().encodeToString(mac.doFinal(signed.getBytes(StandardCharsets.UTF_8)));
    }

    private static String id(JsonPath created) {
        return created.getString("webhook.id");
    }

    private static RequestSpecification as(Tree.Person person) {
        return given().auth().oauth2(person.token()).contentType("application/json");
    }
}
