package org.hazardledger.platform;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.UUID;
import org.hazardledger.testing.TestStack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
class WebApplicationTest {

    @ParameterizedTest
    @ValueSource(strings = {"/", "/hazards", "/desk/organisations/x?tab=1", "/auth/callback"})
    void aPageOfTheApplicationIsAnsweredWithItsDocument(String page) {
        given().get(page)
                .then()
                .statusCode(200)
                .contentType("text/html")
                .header("Cache-Control", "no-cache")
                .body(containsString("test document"));
    }

    @Test
    void whatIsNamedByItsContentIsKeptForEver() {
        given().get("/assets/test-abc123.js")
                .then()
                .statusCode(200)
                .header("Cache-Control", "public, max-age=31536000, immutable");
    }

    @Test
    void theReferenceOfTheInterfaceIsAPageOfItsOwnWithoutLogin() {
        given().redirects()
                .follow(false)
                .get("/api-docs")
                .then()
                .statusCode(308)
                .header("Location", "/api-docs/");
        given().get("/api-docs/")
                .then()
                .statusCode(200)
                .contentType("text/html")
                .body(containsString("docs.js"));
        given().get("/api-docs/docs.js").then().statusCode(200).body(not(containsString("innerHTML")));
    }

    @Test
    void aMissingFileIsNotFound() {
        given().get("/assets/missing.js").then().statusCode(404).body(not(containsString("test document")));
    }

    @Test
    void anUnknownAddressOfTheInterfaceIsAProblemInTheLanguageAskedFor() {
        given().header("Accept-Language", "en")
                .get("/api/v1/nothing-here")
                .then()
                .statusCode(404)
                .contentType("application/problem+json")
                .body("code", equalTo("not-found"))
                .body("detail", equalTo("Not found, or not within your scope."))
                .body("instance", equalTo("/api/v1/nothing-here"));
    }

    @Test
    void theApplicationIsToldWhereToSignIn() {
        given().get("/config.json")
                .then()
                .statusCode(200)
                .body("authority", equalTo("https://identity.test/realms/hazard-ledger"))
                .body("clientId", equalTo("hazard-ledger-web"))
                .body("version", containsString("."));
    }

    @Test
    void browsersMayTalkToUsAndToTheIdentityServerAlone() {
        given().get("/")
                .then()
                .header("Content-Security-Policy", containsString("script-src 'self';"))
                .header(
                        "Content-Security-Policy",
                        containsString("connect-src 'self' blob: data: https://identity.test;"))
                .header("X-Content-Type-Options", "nosniff")
                .header("X-Frame-Options", "DENY")
                .header("Strict-Transport-Security", nullValue());
    }

    @Test
    void healthTellsTheOutcomeOnly() {
        given().get("/q/health/live").then().statusCode(200).body(equalTo("{\"status\":\"UP\"}"));
        given().get("/q/health/ready").then().statusCode(200).body(equalTo("{\"status\":\"UP\"}"));
        given().get("/q/metrics").then().statusCode(404);
    }

    @Test
    void aWrongTokenIsAnsweredWithAProblem() {
        given().auth()
                .oauth2("not-a-token")
                .get("/api/v1/me")
                .then()
                .statusCode(401)
                .contentType("application/problem+json")
                .header("WWW-Authenticate", "Bearer")
                .body("code", equalTo("unauthenticated"));
    }

    @Test
    void theAnswerToAWrongTokenIsFoundAgainByItsIdAndReadInTheReadersLanguage() {
        Response own = given().auth().oauth2("not-a-token").get("/api/v1/me");
        given().auth()
                .oauth2("not-a-token")
                .header("X-Request-Id", "proxy-0123456789")
                .header("Accept-Language", "en")
                .get("/api/v1/me")
                .then()
                .statusCode(401)
                .header("X-Request-Id", "proxy-0123456789")
                .body("requestId", equalTo("proxy-0123456789"))
                .body("detail", equalTo("Please sign in."));

        assertThat(UUID.fromString(own.path("requestId"))).hasToString(own.header("X-Request-Id"));
    }

    @Test
    void noTokenIsAnsweredWithAProblem() {
        given().get("/api/v1/me")
                .then()
                .statusCode(401)
                .contentType("application/problem+json")
                .body("code", equalTo("unauthenticated"));
    }
}
