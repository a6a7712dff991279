package org.hazardledger.platform;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;
import org.hazardledger.testing.TestStack;
import org.hazardledger.testing.Tree;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(RateLimitTest.FewRequests.class)
@QuarkusTestResource(TestStack.class)
class RateLimitTest {

    /** An installation that lets an account ask twenty things a minute. */
    public static final class FewRequests implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("hazard-ledger.rate.account-per-minute", "20");
        }
    }

    @Inject
    Jdbi jdbi;

    @Test
    void anAccountThatAsksTooMuchIsToldWhenToComeBack() {
        Tree.District district = Tree.district();
        Response last = me(district.staff());
        for (int i = 0; i < 45 && last.statusCode() == 200; i++) {
            last = me(district.staff());
        }

        assertThat(last.statusCode()).isEqualTo(429);
        assertThat(last.contentType()).isEqualTo("application/problem+json");
        assertThat(Integer.parseInt(last.header("Retry-After"))).isBetween(1, 60);
        last.then().body("code", equalTo("rate-limited"));
        assertThat(me(district.head()).statusCode()).isEqualTo(200);
    }

    @Test
    void everyAnswerSaysWhatIsLeft() {
        Tree.District district = Tree.district();

        Response first = me(district.auditor());
        Response second = me(district.auditor());

        assertThat(first.header("RateLimit-Policy")).isEqualTo("\"account\";q=20;w=60");
        assertThat(left(first)).isBetween(15, 19);
        assertThat(left(second)).isBetween(14, 19);
        assertThat(first.header("RateLimit")).matches("\"account\";r=\\d+;t=([1-9]|[1-5]\\d|60)");
    }

    @Test
    void twoNodesShareOneLimit() {
        Clock noon = Clock.fixed(Instant.parse("2026-11-21T04:00:00Z"), ZoneOffset.UTC);
        RequestQuota first = new RequestQuota(jdbi, noon);
        RequestQuota second = new RequestQuota(jdbi, noon);
        String key = "account " + UUID.randomUUID();

        int admitted = 0;
        for (int i = 0; i < 60; i++) {
            admitted += first.admit(key, 40) ? 1 : 0;
            admitted += second.admit(key, 40) ? 1 : 0;
        }

        assertThat(admitted).isEqualTo(40);
    }

    private static int left(Response response) {
        return Integer.parseInt(response.header("RateLimit").replaceAll(".*r=(\\d+);.*", "$1"));
    }

    private static Response me(Tree.Person person) {
        return given().auth().oauth2(person.token()).get("/api/v1/me");
    }
}
