package org.hazardledger.platform;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.hazardledger.testing.TestStack;
import org.hazardledger.testing.Tree;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
class JobsTest {

    @Inject
    Jobs jobs;

    @Inject
    Jdbi jdbi;

    private Tree.Person owner;
    private Tree.Person stranger;

    @BeforeEach
    void people() {
        Tree.School school = Tree.district().school();
        owner = school.filler();
        stranger = school.leader();
    }

    @Test
    void theOwnerFollowsTheWorkToItsResult() throws Exception {
        CountDownLatch half = new CountDownLatch(1);
        CountDownLatch goOn = new CountDownLatch(1);
        Job job = start(progress -> {
            progress.step(5);
            progress.message("half");
            half.countDown();
            await(goOn);
            progress.step(10);
            return Map.of("rows", 10);
        });
        await(half);
        goOn.countDown();

        // server-sent events end when the work is over, so reading them to their end is waiting for it
        String events = watch(job);

        assertThat(events)
                .contains("\"state\":\"DONE\"")
                .contains("\"rows\":10")
                .contains("\"done\":10");
        given().auth()
                .oauth2(owner.token())
                .get("/api/v1/jobs/" + job.id())
                .then()
                .statusCode(200)
                .body("state", equalTo("DONE"))
                .body("total", equalTo(10))
                .body("result.rows", equalTo(10));
    }

    @Test
    void theWorkOfOthersDoesNotExist() {
        Job job = start(progress -> null);

        given().auth()
                .oauth2(stranger.token())
                .get("/api/v1/jobs/" + job.id())
                .then()
                .statusCode(404);
        given().auth()
                .oauth2(stranger.token())
                .get("/api/v1/jobs/" + job.id() + "/events")
                .then()
                .statusCode(404);
        given().auth()
                .oauth2(stranger.token())
                .delete("/api/v1/jobs/" + job.id())
                .then()
                .statusCode(404);
    }

    @Test
    void cancelledWorkStopsAtItsNextStep() throws Exception {
        CountDownLatch running = new CountDownLatch(1);
        Job job = start(progress -> {
            running.countDown();
            long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
            while (System.nanoTime() < end) {
                progress.stopIfCancelled();
                Thread.onSpinWait();
            }
            return "never";
        });
        await(running);

        given().auth()
                .oauth2(owner.token())
                .delete("/api/v1/jobs/" + job.id())
                .then()
                .statusCode(428);
        given().auth()
                .oauth2(owner.token())
                .header("If-Match", "\"v1\"")
                .delete("/api/v1/jobs/" + job.id())
                .then()
                .statusCode(412);
        given().auth()
                .oauth2(owner.token())
                .header("If-Match", "*")
                .delete("/api/v1/jobs/" + job.id())
                .then()
                .statusCode(200);

        assertThat(watch(job)).contains("\"state\":\"CANCELLED\"").doesNotContain("never");
        String etag = given().auth()
                .oauth2(owner.token())
                .get("/api/v1/jobs/" + job.id())
                .header("ETag");
        given().auth()
                .oauth2(owner.token())
                .header("If-Match", etag)
                .delete("/api/v1/jobs/" + job.id())
                .then()
                .statusCode(409)
                .body("code", equalTo("job-over"));
    }

    @Test
    void aRefusalIsToldAndAFailureIsNeutral() {
        Job refused = start(progress -> {
            throw Problem.conflict("job-over");
        });
        Job failed = start(progress -> {
            throw new IllegalStateException("secret detail");
        });

        assertThat(watch(refused)).contains("\"state\":\"FAILED\"").contains("该任务已经结束");
        assertThat(watch(failed)).contains("\"state\":\"FAILED\"").doesNotContain("secret detail");
    }

    @Test
    void workBeginsAfterTheCommitAndIsForgottenByARollback() {
        CountDownLatch ran = new CountDownLatch(1);
        QuarkusTransaction.begin();
        UUID rolledBack = start(progress -> {
                    ran.countDown();
                    return null;
                })
                .id();
        QuarkusTransaction.rollback();

        Job committed = QuarkusTransaction.requiringNew().call(() -> start(progress -> "after"));

        assertThat(watch(committed)).contains("\"state\":\"DONE\"");
        assertThat(ran.getCount()).isEqualTo(1);
        given().auth()
                .oauth2(owner.token())
                .get("/api/v1/jobs/" + rolledBack)
                .then()
                .statusCode(404);
    }

    @Test
    void workOfANodeThatDiedIsMarkedAsFailed() {
        Job job = start(progress -> null);
        watch(job);
        jdbi.useHandle(handle -> handle.execute(
                "update job set state = 'RUNNING', message = null, updated_at = now() - interval '1 minute' where id = ?",
                job.id()));

        jobs.failLost();

        given().auth()
                .oauth2(owner.token())
                .header("Accept-Language", "en")
                .get("/api/v1/jobs/" + job.id())
                .then()
                .body("state", equalTo("FAILED"))
                .body("message", equalTo("The service was interrupted; please start this work again."));
    }

    private Job start(Work work) {
        return jobs.start(owner.id(), "test", 10L, work);
    }

    private String watch(Job job) {
        return given().auth()
                .oauth2(owner.token())
                .get("/api/v1/jobs/" + job.id() + "/events")
                .then()
                .statusCode(200)
                .contentType("text/event-stream")
                .extract()
                .asString();
    }

    private static void await(CountDownLatch latch) throws InterruptedException {
        assertThat(latch.await(20, TimeUnit.SECONDS)).isTrue();
    }
}
