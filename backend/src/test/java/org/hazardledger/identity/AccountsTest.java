package org.hazardledger.identity;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.hazardledger.testing.Statements;
import org.hazardledger.testing.TestStack;
import org.hazardledger.testing.Tokens;
import org.hazardledger.testing.Tree;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
class AccountsTest {

    @Inject
    Jdbi jdbi;

    @Inject
    IdentityServer server;

    private Tree.District district;
    private Tree.School school;

    @BeforeEach
    void tree() {
        district = Tree.district(2);
        school = district.school();
    }

    @Test
    void aNewAccountWorksWithItsFirstToken() {
        String username = "teacher-" + school.code().toLowerCase();

        String id = create(district.staff(), username, school, Post.FILLER)
                .statusCode(201)
                .header("ETag", "\"v1\"")
                .body("temporaryPassword", matchesPattern("[A-Za-z2-9]{4}(-[A-Za-z2-9]{4}){2}"))
                .body("phone", equalTo("199****1234"))
                .body("memberships[0].organisation.code", equalTo(school.code()))
                .extract()
                .path("id");

        me(username).statusCode(200).body("id", equalTo(id)).body("posts", contains("FILLER"));
        assertThat(server.grant(subject(username), "school")).isFalse();
    }

    @Test
    void aDisabledAccountIsOutAtItsNextRequest() {
        String username = "leaver-" + school.code().toLowerCase();
        String id = create(school.principal(), username, school, Post.RESPONSIBLE)
                .statusCode(201)
                .extract()
                .path("id");
        me(username).statusCode(200);

        changing(school.principal(), id)
                .post("/api/v1/people/" + id + "/disable")
                .then()
                .statusCode(200)
                .body("enabled", equalTo(false));

        me(username).statusCode(403);
        changing(district.head(), id)
                .post("/api/v1/people/" + id + "/enable")
                .then()
                .statusCode(200);
        me(username).statusCode(200);
        changing(district.head(), id)
                .post("/api/v1/people/" + id + "/password-reset")
                .then()
                .statusCode(200)
                .header("ETag", "\"v4\"")
                .body("temporaryPassword", matchesPattern(".{14}"));
    }

    @Test
    void aTransferMovesThePostAtOnce() {
        String username = "mover-" + school.code().toLowerCase();
        Tree.School next = district.schools().get(1);
        var created = create(district.staff(), username, school, Post.FILLER)
                .statusCode(201)
                .extract()
                .jsonPath();

        changing(district.staff(), created.getString("id"))
                .body(Map.of(
                        "personId", created.getString("id"),
                        "organisationId", next.id(),
                        "role", "SCHOOL",
                        "post", "LEADER",
                        "transferFrom", created.getString("memberships[0].id")))
                .post("/api/v1/memberships")
                .then()
                .statusCode(201)
                .body("memberships.organisation.code", contains(next.code()));

        me(username)
                .body("memberships.organisation.code", contains(next.code()))
                .body("posts", contains("LEADER"));
        as(school.principal())
                .get("/api/v1/people/" + created.getString("id"))
                .then()
                .statusCode(404);
    }

    @Test
    void anEndedPostTakesItsRoleAway() {
        String username = "ender-" + school.code().toLowerCase();
        var created = create(district.staff(), username, school, Post.FILLER)
                .statusCode(201)
                .extract()
                .jsonPath();

        String post = created.getString("memberships[0].id");
        as(district.staff()).delete("/api/v1/memberships/" + post).then().statusCode(428);
        String etag = as(district.staff())
                .get("/api/v1/memberships/" + post)
                .then()
                .statusCode(200)
                .body("personId", equalTo(created.getString("id")))
                .body("organisation.code", equalTo(school.code()))
                .body("post", equalTo("FILLER"))
                .extract()
                .header("ETag");
        as(district.staff())
                .header("If-Match", etag)
                .delete("/api/v1/memberships/" + post)
                .then()
                .statusCode(204);
        as(district.staff()).get("/api/v1/memberships/" + post).then().statusCode(404);

        me(username).body("memberships", equalTo(java.util.List.of()));
        assertThat(server.grant(subject(username), "school"))
                .as("the realm role was taken")
                .isTrue();
    }

    @Test
    void nobodyManagesAboveOrBesideThemselves() {
        Tree.School other = district.schools().get(1);
        Tree.District neighbour = district.neighbour();
        String username = "nobody-" + school.code().toLowerCase();

        create(school.filler(), username, school, Post.FILLER).statusCode(403);
        create(school.leader(), username, school, Post.FILLER).statusCode(403);
        create(district.inspector(), username, school, Post.FILLER).statusCode(403);
        create(school.principal(), username, other, Post.FILLER).statusCode(404);
        create(neighbour.head(), username, school, Post.FILLER).statusCode(404);
        create(district.staff(), username, Map.of("organisationId", district.id(), "role", "DISTRICT", "post", "HEAD"))
                .statusCode(403);
        create(school.principal(), username, Map.of("organisationId", school.id(), "role", "DISTRICT", "post", "STAFF"))
                .statusCode(400)
                .body("errors[0].code", equalTo("role-not-here"));
        create(district.head(), username, Map.of("organisationId", school.id(), "role", "SCHOOL", "post", "STAFF"))
                .statusCode(400)
                .body("errors[0].code", equalTo("post-not-of-role"));
        as(district.staff())
                .post("/api/v1/people/" + district.head().id() + "/password-reset")
                .then()
                .statusCode(403);
        as(neighbour.head())
                .post("/api/v1/people/" + school.filler().id() + "/disable")
                .then()
                .statusCode(404);
        changing(district.head(), district.head().id().toString())
                .post("/api/v1/people/" + district.head().id() + "/disable")
                .then()
                .statusCode(409);
        assertThat(server.find(username)).as("nothing was created").isEmpty();
    }

    @Test
    void aChangeNamesTheVersionItWasDecidedOn() {
        String filler = school.filler().id().toString();
        String stale = as(district.staff()).get("/api/v1/people/" + filler).header("ETag");
        changing(district.staff(), filler)
                .body(Map.of("phone", "19900005678"))
                .patch("/api/v1/people/" + filler)
                .then()
                .statusCode(200)
                .body("phone", equalTo("199****5678"));

        for (String command : java.util.List.of("disable", "enable", "password-reset")) {
            String path = "/api/v1/people/" + filler + "/" + command;
            as(district.staff()).post(path).then().statusCode(428).body("code", equalTo("if-match-required"));
            as(district.staff())
                    .header("If-Match", stale)
                    .post(path)
                    .then()
                    .statusCode(412)
                    .body("code", equalTo("stale-version"));
        }
        Map<String, Object> post =
                Map.of("personId", filler, "organisationId", school.id(), "role", "SCHOOL", "post", "RESPONSIBLE");
        as(district.staff()).body(post).post("/api/v1/memberships").then().statusCode(428);
        as(district.staff())
                .header("If-Match", stale)
                .body(post)
                .post("/api/v1/memberships")
                .then()
                .statusCode(412);
    }

    @Test
    void aNameAndANumberCanBePutRight() {
        String username = "renamed-" + school.code().toLowerCase();
        String id = create(district.staff(), username, school, Post.FILLER)
                .extract()
                .path("id");

        changing(school.principal(), id)
                .body(Map.of("name", " 何思齐 "))
                .patch("/api/v1/people/" + id)
                .then()
                .statusCode(200)
                .header("ETag", "\"v2\"")
                .body("name", equalTo("何思齐"))
                .body("phone", equalTo("199****1234"));
        changing(school.principal(), id)
                .body(Map.of("phone", ""))
                .patch("/api/v1/people/" + id)
                .then()
                .statusCode(200)
                .body("name", equalTo("何思齐"))
                .body("phone", org.hamcrest.Matchers.nullValue());

        assertThat(server.rename(subject(username), "何思齐")).as("the name there").isEqualTo("何思齐");
        as(school.filler())
                .header("If-Match", "*")
                .body(Map.of("name", "别人"))
                .patch("/api/v1/people/" + id)
                .then()
                .statusCode(403);
        changing(school.principal(), id)
                .body(Map.of("name", "  "))
                .patch("/api/v1/people/" + id)
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/name"));
    }

    @Test
    void aUserNameIsTakenOnce() {
        create(district.staff(), school.filler().username(), school, Post.FILLER)
                .statusCode(409)
                .body("code", equalTo("username-taken"));
    }

    @Test
    void whatOurDatabaseRefusesIsTakenBackAtTheIdentityServer() {
        String username = "half-" + school.code().toLowerCase();

        create(
                        district.staff(),
                        username,
                        Map.of(
                                "id",
                                school.filler().id(),
                                "organisationId",
                                school.id(),
                                "role",
                                "SCHOOL",
                                "post",
                                "FILLER"))
                .statusCode(409)
                .body("code", equalTo("id-taken"));

        assertThat(server.find(username)).isEmpty();
    }

    @Test
    void withoutTheIdentityServerNothingIsStored() {
        IdentityServerCalls nowhere = new IdentityServerCalls(
                new com.fasterxml.jackson.databind.ObjectMapper(),
                Clock.systemUTC(),
                "http://127.0.0.1:1",
                "x",
                "x",
                "x");
        IdentityServer away = new IdentityServer(nowhere, new com.fasterxml.jackson.databind.ObjectMapper());

        org.assertj.core.api.Assertions.assertThatThrownBy(() -> away.create("anybody", "任何人", "temporary-1"))
                .hasMessageContaining("identity-server-away");
    }

    @Test
    void peopleAreListedWithinReachInOneStatement() {
        var statements = Statements.of(() -> as(district.staff())
                .queryParam("total", true)
                .get("/api/v1/people")
                .then()
                .statusCode(200)
                .body("total.value", equalTo(13))
                .body("items.username", hasItem(school.filler().username()))
                .body("items.username", not(hasItem(district.city().username()))));

        assertThat(statements).hasSize(1);
        as(school.principal())
                .get("/api/v1/people")
                .then()
                .body(
                        "items.username",
                        containsInAnyOrder(
                                school.filler().username(),
                                school.responsible().username(),
                                school.leader().username(),
                                school.principal().username()));
        as(district.staff())
                .queryParam("organisation", school.id())
                .queryParam("q", "陈若")
                .get("/api/v1/people")
                .then()
                .body("items.username", contains(school.filler().username()));
    }

    private ValidatableResponse create(Tree.Person manager, String username, Tree.School at, Post post) {
        return create(manager, username, Map.of("organisationId", at.id(), "role", "SCHOOL", "post", post));
    }

    private ValidatableResponse create(Tree.Person manager, String username, Map<String, Object> seat) {
        Map<String, Object> body = new HashMap<>(seat);
        body.put("username", username);
        body.put("name", "新来的老师");
        body.put("phone", "19900001234");
        return as(manager).body(body).post("/api/v1/people").then();
    }

    private ValidatableResponse me(String username) {
        String token = Tokens.of(subject(username), username, Instant.now(), Role.SCHOOL);
        return given().auth().oauth2(token).get("/api/v1/me").then();
    }

    private String subject(String username) {
        return jdbi.withHandle(handle -> handle.createQuery("select subject from person where username = :username")
                .bind("username", username)
                .mapTo(String.class)
                .one());
    }

    /** With the present version of the person, as a client has it that has just looked. */
    private static RequestSpecification changing(Tree.Person manager, String person) {
        return as(manager)
                .header("If-Match", as(manager).get("/api/v1/people/" + person).header("ETag"));
    }

    private static RequestSpecification as(Tree.Person person) {
        return given().auth().oauth2(person.token()).contentType("application/json");
    }
}
