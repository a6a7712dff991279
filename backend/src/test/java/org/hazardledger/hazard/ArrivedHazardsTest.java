package org.hazardledger.hazard;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.hazardledger.identity.Caller;
import org.hazardledger.identity.Scope;
import org.hazardledger.platform.Ids;
import org.hazardledger.policy.Policy;
import org.hazardledger.testing.TestStack;
import org.hazardledger.testing.Tree;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What is copied thousands at once is what an entity would have written. */
@QuarkusTest
@QuarkusTestResource(TestStack.class)
class ArrivedHazardsTest {

    @Inject
    Jdbi jdbi;

    @Inject
    ArrivedHazards arrived;

    private final Tree.District district = Tree.district();

    @Test
    void areWrittenLikeEntities() {
        HazardIntake.Claim rectified = new HazardIntake.Claim(
                HazardIntake.Claimed.RECTIFIED, LocalDate.of(2026, 6, 30), LocalDate.of(2026, 5, 20), true, "金思源");
        HazardIntake.Claim open = new HazardIntake.Claim(HazardIntake.Claimed.OPEN, null, null, false, null);

        Hazard major = hazard(open, Severity.MAJOR, basis());
        HazardMajorReport.follow(
                major, new PersonRef(district.staff().id(), "沈佳音"), false, Policy.DEFAULT, major.createdAt);

        List<Hazard> hazards =
                List.of(hazard(rectified, Severity.GENERAL, basis()), hazard(open, null, List.of()), major);

        for (Hazard hazard : hazards) {
            String copied = stored(hazard, () -> arrived.insert(List.of(hazard)));
            String persisted = stored(hazard, () -> {
                hazard.persist();
                Hazard.flush();
            });
            assertThat(copied).isEqualTo(persisted);
        }
    }

    private static List<SeverityBasis> basis() {
        return List.of(new SeverityBasis("R1", "2023", "第五条", "堵塞疏散通道", Severity.MAJOR));
    }

    /** Every column as the database has it; nothing of it stays. */
    private String stored(Hazard hazard, Runnable write) {
        QuarkusTransaction.begin();
        try {
            write.run();
            return jdbi.withHandle(handle -> handle.createQuery("select to_jsonb(h)::text from hazard h where id = :id")
                    .bind("id", hazard.id)
                    .mapTo(String.class)
                    .one());
        } finally {
            QuarkusTransaction.rollback();
        }
    }

    private Hazard hazard(HazardIntake.Claim claim, @Nullable Severity severity, List<SeverityBasis> basis) {
        Instant now = Instant.parse("2026-11-22T05:00:00.123456Z");
        HazardIntake.Arrival arrival = new HazardIntake.Arrival(
                Ids.next(),
                district.school().id(),
                district.id(),
                district.school().buildingId(),
                "二楼 走廊",
                "F02",
                severity,
                "灭火器压力不足，\"应急\"照明灯不亮",
                Source.DISTRICT,
                Instant.parse("2026-05-08T01:30:00Z"),
                "陈若溪",
                claim);
        Caller caller = new Caller(
                district.staff().id(),
                district.staff().username(),
                "沈佳音",
                Set.of(),
                List.of(),
                new Scope(List.of(), List.of()),
                null);
        return ImportedHazard.of(arrival, "T-" + arrival.id(), basis, caller, now);
    }
}
