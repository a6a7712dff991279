package org.hazardledger.identity;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hazardledger.testing.TestStack;
import org.hazardledger.testing.Tokens;
import org.hazardledger.testing.Tree;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Programs get accounts of their own, from those who may answer for them. */
@QuarkusTest
@QuarkusTestResource(TestStack.class)
class ServiceAccountsTest {

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
    void aProgramWorksWithinItsOrganisationAndShowsItsSecretOnce() {
        JsonPath issued = issue(district.head(), district.id(), "READ", "WRITE")
                .statusCode(201)
                .body("clientSecret", notNullValue())
                .body("tokenUrl", endsWith("/protocol/openid-connect/token"))
                .body("account.active", equalTo(true))
                .body("account.organisation.code", equalTo(district.code()))
                .extract()
                .jsonPath();

        as(issued)
                .get("/api/v1/me")
                .then()
                .statusCode(200)
                .body("memberships.organisation.code", contains(district.code()));
        assertThat(server.grant(subject(issued), "integration")).isFalse();
        as(district.head())
                .get("/api/v1/service-accounts/" + issued.getString("account.id"))
                .then()
                .statusCode(200)
                .header("ETag", "\"v1\"")
                .body("$", not(hasItem("clientSecret")))
                .body("clientId", equalTo(issued.getString("account.clientId")));
    }

    @Test
    void aSchoolsProgramSeesThatSchoolAlone() {
        JsonPath issued = issue(school.principal(), school.id(), "READ")
                .statusCode(201)
                .extract()
                .jsonPath();

        as(issued).get("/api/v1/organisations/" + school.id()).then().statusCode(200);
        as(issued)
                .get("/api/v1/organisations/" + district.schools().get(1).id())
                .then()
                .statusCode(404);
    }

    @Test
    void aProgramThatReadsChangesNothing() {
        JsonPath issued = issue(district.staff(), school.id(), "READ")
                .statusCode(201)
                .extract()
                .jsonPath();

        as(issued).get("/api/v1/hazards").then().statusCode(200);
        as(issued).body(Map.of()).post("/api/v1/hazards").then().statusCode(403).body("code", equalTo("scope-missing"));
    }

    @Test
    void aRevokedAccountIsOutAtItsNextRequest() {
        JsonPath issued = issue(district.head(), district.id(), "READ")
                .statusCode(201)
                .extract()
                .jsonPath();
        String path = "/api/v1/service-accounts/" + issued.getString("account.id");
        as(issued).get("/api/v1/hazards").then().statusCode(200);

        as(district.head()).post(path + "/revocation").then().statusCode(428);
        as(district.head())
                .header("If-Match", "\"v7\"")
                .post(path + "/revocation")
                .then()
                .statusCode(412);
        as(district.head())
                .header("If-Match", "\"v1\"")
                .post(path + "/revocation")
                .then()
                .statusCode(200)
                .body("active", equalTo(false))
                .body("revokedAt", notNullValue());

        as(issued).get("/api/v1/hazards").then().statusCode(403);
        as(district.head())
                .header("If-Match", "*")
                .post(path + "/secret")
                .then()
                .statusCode(409)
                .body("code", equalTo("service-account-revoked"));
    }

    @Test
    void anotherSecretReplacesTheFirst() {
        JsonPath issued = issue(district.head(), district.id(), "READ")
                .statusCode(201)
                .extract()
                .jsonPath();

        String second = as(district.head())
                .header("If-Match", "\"v1\"")
                .post("/api/v1/service-accounts/" + issued.getString("account.id") + "/secret")
                .then()
                .statusCode(200)
                .header("ETag", "\"v2\"")
                .extract()
                .path("clientSecret");

        assertThat(second).isNotBlank().isNotEqualTo(issued.getString("clientSecret"));
    }

    @Test
    void whoIssuedItSeesWhatItDid() {
        JsonPath issued = issue(district.head(), district.id(), "READ")
                .statusCode(201)
                .extract()
                .jsonPath();
        String path = "/api/v1/service-accounts/" + issued.getString("account.id");
        as(district.head()).get(path).then().body("lastUsedAt", nullValue());
        as(issued).get("/api/v1/hazards").then().statusCode(200);
        as(issued).get("/api/v1/hazards").then().statusCode(200);
        as(issued).body(Map.of()).post("/api/v1/hazards").then().statusCode(403);

        as(district.head())
                .get(path + "/usage")
                .then()
                .statusCode(200)
                .body("items.operation", contains("fileHazard", "listHazards"))
                .body("items.calls", contains(1, 2))
                .body("items.refused", contains(1, 0))
                .body("items[0].lastAddress", equalTo("127.0.0.1"));
        as(district.head()).get(path).then().body("lastUsedAt", notNullValue());
    }

    @Test
    void nobodyIssuesAboveOrBesideThemselves() {
        issue(school.filler(), school.id(), "READ").statusCode(403);
        issue(district.staff(), district.id(), "READ").statusCode(403);
        issue(school.principal(), district.schools().get(1).id(), "READ").statusCode(404);
        issue(district.neighbour().head(), school.id(), "READ").statusCode(404);
        issue(district.head(), district.id()).statusCode(400).body("errors[0].pointer", equalTo("/scopes"));

        JsonPath issued = issue(district.head(), district.id(), "READ")
                .statusCode(201)
                .extract()
                .jsonPath();
        String path = "/api/v1/service-accounts/" + issued.getString("account.id");
        as(district.neighbour().head()).get(path).then().statusCode(404);
        as(school.principal()).get(path).then().statusCode(404);
        as(district.staff())
                .header("If-Match", "*")
                .post(path + "/revocation")
                .then()
                .statusCode(403);
        as(school.principal())
                .get("/api/v1/service-accounts")
                .then()
                .statusCode(200)
                .body("items.size()", equalTo(0));
        as(district.city())
                .get("/api/v1/service-accounts")
                .then()
                .body("items.clientId", hasItem(issued.getString("account.clientId")));
    }

    private ValidatableResponse issue(Tree.Person issuer, UUID organisation, String... scopes) {
        return as(issuer)
                .body(Map.of("name", "物联网监测平台", "organisationId", organisation, "scopes", List.of(scopes)))
                .post("/api/v1/service-accounts")
                .then();
    }

    private static RequestSpecification as(JsonPath issued) {
        String username = "service-account-" + issued.getString("account.clientId");
        return given().auth()
                .oauth2(Tokens.of(subject(issued), username, Instant.now(), Role.INTEGRATION))
                .contentType("application/json");
    }

    private static String subject(JsonPath issued) {
        return "subject-of-service-account-" + issued.getString("account.clientId");
    }

    private static RequestSpecification as(Tree.Person person) {
        return given().auth().oauth2(person.token()).contentType("application/json");
    }
}
