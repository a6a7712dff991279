package org.hazardledger.hazard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hazardledger.hazard.HazardApi.*;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hazardledger.contract.Contract;
import org.hazardledger.testing.TestStack;
import org.hazardledger.testing.Tree;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

/** What must hold beside each single hazard: totals, two people at once, and that nothing goes away (B.2, ii and vii). */
@QuarkusTest
@QuarkusTestResource(TestStack.class)
class HazardCountsTest {

    @Inject
    Jdbi jdbi;

    @Inject
    Tally tally;

    private final Tree.District district = Tree.district();
    private final Tree.School school = district.school();

    @Test
    void theTotalsAreWhatARecountFinds() {
        // Given a dozen hazards, each of which went as far as chance would have it
        Random chance = new Random(20261122);
        for (int i = 0; i < 12; i++) {
            String hazard = listed(school, "F02", "第" + i + "层灭火器过期");
            way(hazard).limit(chance.nextInt(7)).forEach(Runnable::run);
        }
        Map<String, Long> recounted = recount();

        // Then the kept totals say the same, before and after the differences are folded
        assertThat(kept()).isEqualTo(recounted);
        tally.fold();
        assertThat(kept()).isEqualTo(recounted);
        assertThat(recounted.values().stream().mapToLong(Long::longValue).sum()).isEqualTo(12);
    }

    private Stream<Runnable> way(String hazard) {
        return Stream.of(
                () -> grade(school, hazard, "GENERAL"),
                () -> approveGeneralPlan(school, hazard),
                () -> rectify(school, hazard),
                () -> bothSign(school, hazard),
                () -> accepts(district.staff(), school, hazard, false).then().statusCode(200),
                () -> succeeds(district.staff(), hazard, "reopening", "{\"reason\": \"再次过期\"}"));
    }

    private Map<String, Long> recount() {
        return counted("""
                select state || ' ' || coalesce(severity, 'UNGRADED') as place, count(*) as n from hazard
                where school_id = :school and state <> 'DRAFT' group by 1""");
    }

    private Map<String, Long> kept() {
        return counted("""
                select state || ' ' || severity as place, sum(n) as n from (
                    select school_id, state, severity, n from hazard_tally
                    union all select school_id, state, severity, n from hazard_tally_delta) all_of_it
                where school_id = :school group by 1 having sum(n) <> 0""");
    }

    private Map<String, Long> counted(String sql) {
        return jdbi.withHandle(handle -> handle.createQuery(sql)
                .bind("school", school.id())
                .map((row, context) -> Map.entry(row.getString("place"), row.getLong("n")))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, Long::sum, TreeMap::new)));
    }

    @Test
    void ofTwoPeopleWhoCloseAtOnceOneDoes() throws Exception {
        // Given a hazard both have signed, and everybody has seen the same version
        String hazard = listed(school, "F02", "灭火器压力不足");
        way(hazard).limit(4).forEach(Runnable::run);
        String seen = as(district.staff()).get("/api/v1/hazards/" + hazard).header("ETag");

        // When five close it at the same moment
        List<Tree.Person> people =
                List.of(district.staff(), district.head(), district.city(), district.staff(), district.head());
        CountDownLatch start = new CountDownLatch(1);
        ExecutorService threads = Executors.newFixedThreadPool(people.size());
        List<Future<Integer>> answers = people.stream()
                .map(person -> threads.submit(() -> {
                    start.await();
                    return as(person)
                            .header("If-Match", seen)
                            .contentType("application/json")
                            .body("{\"outcome\": \"ACCEPTED\", \"onSite\": false}")
                            .post("/api/v1/hazards/" + hazard + "/verification")
                            .statusCode();
                }))
                .toList();
        start.countDown();
        List<Integer> statuses = IntStream.range(0, people.size())
                .map(i -> of(answers.get(i)))
                .sorted()
                .boxed()
                .toList();
        threads.shutdown();

        // Then one has closed it, and it was closed once
        assertThat(statuses).containsExactly(200, 412, 412, 412, 412);
        List<String> types = as(district.staff())
                .get("/api/v1/hazards/" + hazard + "/history")
                .path("items.type");
        assertThat(types).containsOnlyOnce("VERIFICATION_ACCEPTED", "HAZARD_CLOSED");
    }

    private static int of(Future<Integer> answer) {
        try {
            return answer.get();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void nothingDeletesAHazard() {
        assertThat(Contract.built().operations())
                .noneMatch(operation ->
                        operation.method().equals("DELETE") && operation.path().contains("hazards"));
        as(district.staff())
                .header("If-Match", "*")
                .delete("/api/v1/hazards/" + listed(school, "F02", "灭火器过期"))
                .then()
                .statusCode(405);
    }

    @Test
    void aCorrectionLeavesWhenFromWhomAndByWhichProofItWasFound() {
        String hazard = listed(school, "F02", "二楼灭火器过期");
        Map<String, Object> before = evidence(hazard);

        as(district.staff())
                .header("If-Match", "*")
                .contentType("application/json")
                .body("{\"description\": \"三楼灭火器过期\", \"reason\": \"楼层写错\"}")
                .patch("/api/v1/hazards/" + hazard)
                .then()
                .statusCode(200);

        assertThat(evidence(hazard)).isEqualTo(before);
        for (String fixed : List.of("foundAt", "source", "foundBy", "state", "number")) {
            as(district.staff())
                    .header("If-Match", "*")
                    .contentType("application/json")
                    .body("{\"%s\": \"CITY\", \"reason\": \"换来源\"}".formatted(fixed))
                    .patch("/api/v1/hazards/" + hazard)
                    .then()
                    .statusCode(400);
        }
        as(district.staff())
                .header("If-Match", "*")
                .contentType("application/json")
                .body("{\"photoIds\": [], \"reason\": \"换照片\"}")
                .patch("/api/v1/hazards/" + hazard)
                .then()
                .statusCode(400);
    }

    private Map<String, Object> evidence(String hazard) {
        Map<String, Object> whole =
                as(district.staff()).get("/api/v1/hazards/" + hazard).jsonPath().getMap("");
        whole.keySet().retainAll(List.of("foundAt", "foundBy", "source", "photos", "number", "listedAt", "createdBy"));
        return whole;
    }
}
