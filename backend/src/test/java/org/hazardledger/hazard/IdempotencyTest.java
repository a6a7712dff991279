package org.hazardledger.hazard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hazardledger.hazard.HazardApi.as;
import static org.hazardledger.hazard.HazardApi.found;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.UUID;
import org.hazardledger.testing.TestStack;
import org.hazardledger.testing.Tree;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

/** A phone that lost the answer asks again with the same key: the hazard is filed once. */
@QuarkusTest
@QuarkusTestResource(TestStack.class)
class IdempotencyTest {

    @Inject
    Jdbi jdbi;

    private final Tree.District district = Tree.district();
    private final Tree.School school = district.school();
    private final String key = UUID.randomUUID().toString();

    private Response file(String body) {
        return as(school.filler())
                .header("Idempotency-Key", key)
                .contentType("application/json")
                .body(body)
                .post("/api/v1/hazards");
    }

    @Test
    void theSameKeyAndBodyAnswerTheStoredResponse() {
        // Given a draft filed under a key
        String body = found(school, "F02", "灭火器过期", "SELF_DAILY", "", true);
        Response first = file(body);

        // When the same request comes again, Then the same answer comes back and nothing was filed twice
        Response second = file(body);
        assertThat(second.statusCode()).isEqualTo(201);
        assertThat(second.header("Idempotency-Replayed")).isEqualTo("true");
        assertThat(second.header("ETag")).isEqualTo(first.header("ETag"));
        assertThat(second.body().jsonPath().getMap(""))
                .isEqualTo(first.body().jsonPath().getMap(""));
        as(school.filler()).get("/api/v1/hazards?total=true").then().body("total.value", equalTo(1));
    }

    @Test
    void anotherBodyUnderTheSameKeyIsRefused() {
        file(found(school, "F02", "灭火器过期", "SELF_DAILY", "", true));

        file(found(school, "F02", "消火栓漏水", "SELF_DAILY", "", true))
                .then()
                .statusCode(422)
                .body("code", equalTo("idempotency-key-reused"));
    }

    @Test
    void aTemporaryPasswordIsNotKept() {
        String body = """
                {"username": "new-%s", "name": "何思齐", "organisationId": "%s", "role": "SCHOOL", "post": "FILLER"}
                """.formatted(key, school.id());
        String password = as(district.staff())
                .header("Idempotency-Key", key)
                .contentType("application/json")
                .body(body)
                .post("/api/v1/people")
                .then()
                .statusCode(201)
                .extract()
                .path("temporaryPassword");

        long kept = jdbi.withHandle(handle -> handle.createQuery(
                        "select count(*) from idempotency_key where key = :key and body like '%' || :password || '%'")
                .bind("key", key)
                .bind("password", password)
                .mapTo(Long.class)
                .one());

        assertThat(password).isNotBlank();
        assertThat(kept).isZero();
    }
}
