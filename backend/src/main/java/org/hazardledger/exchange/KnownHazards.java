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
import org.jdbi.v3.json.Json;
import org.jspecify.annotations.Nullable;

/** By what imported hazards are recognised when they are sent again, and what was last claimed of them. */
final class KnownHazards {

    private static final String FIND = """
            with meant as (
                select hazard_id as id from imported_hazard
                where school_id = any(:schools) and (content_key = any(:keys) or spot_key = any(:spots))
                union
                select id from hazard where number = any(:numbers) and school_id = any(:schools)
                union
                select id from hazard
                where cardinality(:statements) > 0 and school_id = any(:schools) and state <> 'DRAFT'
                  and regexp_replace(lower(regexp_replace(normalize(description, NFKC), '\\s+', '', 'g')), '[;。.]+$', '')
                      = any(:statements))
            select h.id as hazard_id, h.school_id, h.number, b.name as building, h.description,
                   h.state in ('LISTED', 'GRADED', 'RECTIFYING', 'REVIEW_REQUESTED', 'SIGNED') as open,
                   jsonb_build_object('status', case
                           when h.state in ('LISTED', 'GRADED') then 'OPEN'
                           when h.state = 'RECTIFYING' then 'IN_PROGRESS'
                           else 'RECTIFIED' end,
                       'due', h.due_date, 'rectifiedOn', (h.rectified_at at time zone 'Asia/Shanghai')::date,
                       'responsible', coalesce(h.plan ->> 'responsibleName', i.responsible),
                       'phones', coalesce(i.phones, '{}')) as ledger,
                   i.content_key, i.spot_key,
                   case when i.hazard_id is not null then jsonb_build_object('status', i.claimed, 'due', i.due_date,
                       'rectifiedOn', i.rectified_on, 'responsible', i.responsible, 'phones', i.phones) end as claimed
            from meant join hazard h using (id)
            left join imported_hazard i on i.hazard_id = h.id
            left join building b on b.id = h.building_id
            order by h.id""";

    private final Jdbi jdbi;

    KnownHazards(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /**
     * A hazard of the ledger that a file could mean.
     *
     * @param ledger how the ledger has it now
     * @param claimed what a list said of it last; null when it never came by a list
     */
    public record Known(
            UUID hazardId,
            UUID schoolId,
            @Nullable String number,
            @Nullable String building,
            String description,
            boolean open,
            @Json Told ledger,
            @Nullable UUID contentKey,
            @Nullable UUID spotKey,
            @Nullable @Json Told claimed) {}

    /** What is told of a remedy, by a list or by the ledger. */
    public record Told(
            String status,
            @Nullable LocalDate due,
            @Nullable LocalDate rectifiedOn,
            @Nullable String responsible,
            List<String> phones) {}

    /** By what the hazards of a chunk may be recognised. */
    record Clues(
            Collection<UUID> contentKeys,
            Collection<UUID> spotKeys,
            Collection<String> numbers,
            Collection<String> statements) {}

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

    /**
     * Hazards are recognised by what a list said before, by their number, and by their text, which is all that the official table
     * prints of them.
     */
    List<Known> find(Collection<School> schools, Clues clues) {
        return jdbi.withHandle(handle -> handle.createQuery(FIND)
                .bind("schools", schools.stream().map(School::id).toArray(UUID[]::new))
                .bind("keys", clues.contentKeys().toArray(UUID[]::new))
                .bind("spots", clues.spotKeys().toArray(UUID[]::new))
                .bind("numbers", clues.numbers().toArray(String[]::new))
                .bind("statements", clues.statements().toArray(String[]::new))
                .mapTo(Known.class)
                .list());
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
