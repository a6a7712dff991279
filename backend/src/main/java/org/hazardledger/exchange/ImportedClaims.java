package org.hazardledger.exchange;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hazardledger.platform.BusinessTime;
import org.hazardledger.platform.CopyRows;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.PreparedBatch;

/** Keeps by what an imported hazard is recognised when it is sent again, and what was last claimed of it. */
final class ImportedClaims {

    private static final List<String> COLUMNS = List.of(
            "hazard_id",
            "school_id",
            "content_key",
            "spot_key",
            "claimed",
            "due_date",
            "rectified_on",
            "responsible",
            "phones",
            "batch_id",
            "updated_at");

    private final Jdbi jdbi;
    private final Clock clock;
    private final UUID batch;

    ImportedClaims(Jdbi jdbi, Clock clock, UUID batch) {
        this.jdbi = jdbi;
        this.clock = clock;
        this.batch = batch;
    }

    void remember(Collection<HazardDecision> decisions) {
        Map<Boolean, List<HazardDecision>> byNovelty =
                decisions.stream().collect(Collectors.partitioningBy(d -> d.fate() == Fate.CREATED));
        jdbi.useHandle(handle -> {
            begin(handle, byNovelty.get(true));
            replace(handle, byNovelty.get(false));
        });
    }

    private void begin(Handle handle, List<HazardDecision> created) {
        if (created.isEmpty()) {
            return;
        }
        Instant now = BusinessTime.now(clock);
        CopyRows.into(handle.getConnection(), "imported_hazard", COLUMNS, rows -> {
            for (HazardDecision decision : created) {
                rows.row()
                        .uuid(decision.hazardId())
                        .uuid(decision.school().id())
                        .uuid(decision.contentKey())
                        .uuid(decision.spotKey())
                        .name(decision.entry().status())
                        .date(decision.entry().due())
                        .date(decision.entry().rectifiedOn())
                        .text(decision.entry().responsible())
                        .texts(decision.entry().phones())
                        .uuid(batch)
                        .instant(now);
            }
        });
    }

    /** A hazard that was filed by hand is known by a list from now on. */
    private void replace(Handle handle, List<HazardDecision> updated) {
        if (updated.isEmpty()) {
            return;
        }
        Instant now = BusinessTime.now(clock);
        PreparedBatch replaced = handle.prepareBatch("""
                insert into imported_hazard (hazard_id, school_id, content_key, spot_key, claimed, due_date, rectified_on,
                    responsible, phones, batch_id, updated_at)
                values (:hazard, :school, :key, :spot, :claimed, :due, :rectified, :responsible, :phones, :batch, :now)
                on conflict (hazard_id) do update set claimed = excluded.claimed, due_date = excluded.due_date,
                    rectified_on = excluded.rectified_on, responsible = excluded.responsible,
                    phones = excluded.phones, batch_id = excluded.batch_id, updated_at = excluded.updated_at""");
        for (HazardDecision decision : updated) {
            replaced.bind("hazard", decision.hazardId())
                    .bind("school", decision.school().id())
                    .bind("key", decision.contentKey())
                    .bind("spot", decision.spotKey())
                    .bind("claimed", decision.entry().status().name())
                    .bind("due", decision.entry().due())
                    .bind("rectified", decision.entry().rectifiedOn())
                    .bind("responsible", decision.entry().responsible())
                    .bind("phones", decision.entry().phones().toArray(String[]::new))
                    .bind("batch", batch)
                    .bind("now", now)
                    .add();
        }
        replaced.execute();
    }
}
