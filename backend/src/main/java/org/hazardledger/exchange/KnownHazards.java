package org.hazardledger.exchange;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jspecify.annotations.Nullable;

/** By what imported hazards are recognised when they are sent again, and what was last claimed of them. */
final class KnownHazards {

    private final Jdbi jdbi;

    KnownHazards(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** A hazard that came by import; {@code open} as the ledger has it now. */
    public record Known(
            UUID hazardId,
            UUID contentKey,
            UUID spotKey,
            boolean open,
            String claimed,
            @Nullable LocalDate dueDate,
            @Nullable LocalDate rectifiedOn,
            @Nullable String responsible,
            List<String> phones) {}

    /** A school of a chunk, its district as it is now. */
    public record School(UUID id, String code, UUID districtId) {}

    /** The schools a chunk writes to, by code; what is out of reach by now is missing. */
    Map<String, School> schools(Collection<UUID> ids, Reach reach) {
        Map<String, School> schools = new HashMap<>();
        jdbi.useHandle(handle -> handle.createQuery("""
                        select id, code, district_id from organisation
                        where id = any(:ids) and (district_id = any(:districts) or id = any(:schools))""")
                .bind("ids", ids.toArray(UUID[]::new))
                .bind("districts", reach.districts())
                .bind("schools", reach.schools())
                .mapTo(School.class)
                .forEach(school -> schools.put(school.code(), school)));
        return schools;
    }

    /** Imports of the same schools go one after the other, in the order of ids, so that no hazard is created twice. */
    void lock(Collection<School> schools) {
        jdbi.useHandle(handle -> schools.stream()
                .map(School::id)
                .sorted()
                .forEach(id -> handle.execute(
                        "select pg_advisory_xact_lock(hashtextextended('import ' || ?, 0))", id.toString())));
    }

    Known[] find(Collection<School> schools, Collection<UUID> contentKeys, Collection<UUID> spotKeys) {
        return jdbi.withHandle(handle -> handle
                .createQuery("""
                        select i.hazard_id, i.content_key, i.spot_key,
                               h.state in ('LISTED', 'GRADED', 'RECTIFYING', 'REVIEW_REQUESTED', 'SIGNED') as open,
                               i.claimed, i.due_date, i.rectified_on, i.responsible, i.phones
                        from imported_hazard i join hazard h on h.id = i.hazard_id
                        where i.school_id = any(:schools)
                          and (i.content_key = any(:keys) or i.spot_key = any(:spots))
                        order by i.hazard_id""")
                .bind("schools", schools.stream().map(School::id).toArray(UUID[]::new))
                .bind("keys", contentKeys.toArray(UUID[]::new))
                .bind("spots", spotKeys.toArray(UUID[]::new))
                .mapTo(Known.class)
                .stream()
                .toArray(Known[]::new));
    }

    void remember(UUID batchId, Collection<HazardDecision> decisions) {
        jdbi.useHandle(handle -> {
            PreparedBatch batch = handle.prepareBatch("""
                    insert into imported_hazard (hazard_id, school_id, content_key, spot_key, claimed, due_date, rectified_on,
                        responsible, phones, batch_id, updated_at)
                    values (:hazard, :school, :key, :spot, :claimed, :due, :rectified, :responsible, :phones, :batch, now())
                    on conflict (hazard_id) do update set claimed = excluded.claimed, due_date = excluded.due_date,
                        rectified_on = excluded.rectified_on, responsible = excluded.responsible,
                        phones = excluded.phones, batch_id = excluded.batch_id, updated_at = excluded.updated_at""");
            for (HazardDecision decision : decisions) {
                batch.bind("hazard", decision.hazardId())
                        .bind("school", decision.school().id())
                        .bind("key", decision.contentKey())
                        .bind("spot", decision.spotKey())
                        .bind("claimed", decision.entry().status().name())
                        .bind("due", decision.entry().due())
                        .bind("rectified", decision.entry().rectifiedOn())
                        .bind("responsible", decision.entry().responsible())
                        .bind("phones", decision.entry().phones().toArray(String[]::new))
                        .bind("batch", batchId)
                        .add();
            }
            if (batch.size() > 0) {
                batch.execute();
            }
        });
    }

    /** Which of these declarations of "no hazard" were made before; new ones are kept when {@code write}. */
    boolean declared(Handle handle, UUID batchId, School school, UUID key, boolean write) {
        boolean known = handle.createQuery(
                        "select 1 from imported_declaration where school_id = :school and content_key = :key")
                .bind("school", school.id())
                .bind("key", key)
                .mapTo(Integer.class)
                .findOne()
                .isPresent();
        if (!known && write) {
            handle.execute(
                    "insert into imported_declaration (school_id, content_key, batch_id, declared_at) values (?, ?, ?, now())",
                    school.id(),
                    key,
                    batchId);
        }
        return known;
    }
}
