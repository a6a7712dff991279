package org.hazardledger.inspection;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hazardledger.hazard.ClosedUnseen;
import org.hazardledger.hazard.Severity;
import org.hazardledger.ledger.Ledger;
import org.hazardledger.platform.BusinessTime;
import org.hazardledger.platform.Ids;
import org.hazardledger.policy.Policies;
import org.hazardledger.policy.Policy;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.PreparedBatch;

/**
 * Decision 6 and T10: what closed with nobody on site is sampled, 微小 and 一般 by a share each. The request that closes
 * does the same for every such hazard, it only notes the closing; the draw comes later and touches neither the hazard nor the school's chain, so that no
 * version, event, count or answering time tells a school what was drawn (decision 9).
 */
@ApplicationScoped
class LookbackSampling {

    private static final int AT_ONCE = 500;

    private final Jdbi jdbi;
    private final Policies policies;
    private final SamplingSecrets secrets;
    private final Ledger ledger;
    private final Clock clock;

    LookbackSampling(Jdbi jdbi, Policies policies, SamplingSecrets secrets, Ledger ledger, Clock clock) {
        this.jdbi = jdbi;
        this.policies = policies;
        this.secrets = secrets;
        this.ledger = ledger;
        this.clock = clock;
    }

    /** A closing that has not been drawn yet. */
    public record Undrawn(UUID id, UUID hazardId, int round, Severity severity) {}

    /** Inside the transaction that closes: a closing is noted with it or not at all. */
    void note(@Observes ClosedUnseen closing) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        insert into lookback (id, hazard_id, round, severity, school_id, district_id, closed_at)
                        values (:id, :hazardId, :round, :severity, :schoolId, :districtId, :at)""")
                .bind("id", Ids.next())
                .bindMethods(closing)
                .execute());
    }

    @Scheduled(every = "60s", delayed = "40s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void draw() {
        List<UUID> districts = jdbi.withHandle(
                handle -> handle.createQuery("select distinct district_id from lookback where drawn_at is null")
                        .mapTo(UUID.class)
                        .list());
        districts.forEach(
                district -> QuarkusTransaction.requiringNew().timeout(120).run(() -> draw(district)));
    }

    /** Several servers may draw at once: each takes what no other one holds. */
    private void draw(UUID district) {
        List<Undrawn> closings = jdbi.withHandle(handle -> handle.createQuery("""
                        select id, hazard_id, round, severity from lookback where drawn_at is null and district_id = :district
                        order by id limit :limit for update skip locked""")
                .bind("district", district)
                .bind("limit", AT_ONCE)
                .mapTo(Undrawn.class)
                .list());
        if (closings.isEmpty()) {
            return;
        }
        byte[] secret = secrets.of(district);
        Policy policy = policies.of(district);
        List<Ledger.Entry> events = new ArrayList<>();
        jdbi.useHandle(handle -> {
            PreparedBatch batch = handle.prepareBatch("""
                    update lookback set value = :value, percent = :percent, selected = :selected, drawn_at = :now
                    where id = :id""");
            for (Undrawn closing : closings) {
                BigDecimal percent = closing.severity() == Severity.MINOR
                        ? policy.lookBackMinorPercent()
                        : policy.lookBackGeneralPercent();
                SamplingDraw draw = SamplingDraw.of(secret, closing.hazardId(), closing.round(), percent);
                batch.bind("id", closing.id())
                        .bind("value", draw.value())
                        .bind("selected", draw.selected())
                        .bind("percent", percent)
                        .bind("now", BusinessTime.now(clock))
                        .add();
                events.add(new Ledger.Entry(closing.id(), "LOOKBACK_DRAWN", details(closing, draw, percent)));
            }
            batch.execute();
        });
        ledger.appendOwn(district, events);
    }

    private static Map<String, Object> details(Undrawn closing, SamplingDraw draw, BigDecimal percent) {
        Map<String, Object> details = new LinkedHashMap<>();
        details.put("hazard", closing.hazardId());
        details.put("round", closing.round());
        details.put("value", draw.value());
        details.put("percent", percent);
        details.put("selected", draw.selected());
        return details;
    }
}
