package org.hazardledger.exchange;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hazardledger.exchange.ImportedAliases.Alias;
import org.hazardledger.exchange.cell.Plain;
import org.hazardledger.platform.CopyRows;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** Which hazards of the ledger the rows of a chunk could mean, found for all of them at once. */
final class KnownHazards {

    private static final List<String> STAGE =
            List.of("batch_id", "position", "school_id", "content_key", "spot_key", "number", "statement");

    private static final String FIND = """
            with clue as materialized (
                select school_id, content_key, spot_key, number, statement from import_stage
                where batch_id = :batch and position between :first and :last),
            meant as (
                select i.hazard_id as id from clue c
                join imported_hazard i on i.school_id = c.school_id and i.content_key = c.content_key
                union
                select i.hazard_id from clue c
                join imported_hazard i on i.school_id = c.school_id and i.spot_key = c.spot_key
                union
                select a.hazard_id from clue c
                join imported_alias a on a.school_id = c.school_id and a.content_key = c.content_key
                union
                select a.hazard_id from clue c
                join imported_alias a on a.school_id = c.school_id and a.spot_key = c.spot_key
                union
                select h.id from clue c join hazard h on h.number = c.number and h.school_id = c.school_id
                union
                select h.id from hazard h
                where :timeless and h.school_id = any(:schools) and h.state <> 'DRAFT'
                  and (h.school_id, regexp_replace(lower(regexp_replace(normalize(h.description, NFKC), '\\s+', '', 'g')),
                          '[;。.]+$', ''))
                      in (select school_id, statement from clue where statement is not null))
            select h.id as hazard_id, h.school_id, h.number, b.name as building, h.description,
                   h.state in ('LISTED', 'GRADED', 'RECTIFYING', 'REVIEW_REQUESTED', 'SIGNED') as open,
                   case when h.state in ('LISTED', 'GRADED') then 'OPEN'
                        when h.state = 'RECTIFYING' then 'IN_PROGRESS'
                        else 'RECTIFIED' end as status,
                   h.due_date, (h.rectified_at at time zone 'Asia/Shanghai')::date as rectified_on,
                   coalesce(h.plan ->> 'responsibleName', i.responsible) as responsible,
                   coalesce(i.phones, '{}') as phones, i.content_key, i.spot_key, i.claimed,
                   i.due_date as claimed_due_date, i.rectified_on as claimed_rectified_on,
                   i.responsible as claimed_responsible
            from meant join hazard h using (id)
            left join imported_hazard i on i.hazard_id = h.id
            left join building b on b.id = h.building_id
            order by h.id""";

    private static final String ALIASES = """
            select a.hazard_id, a.content_key, a.spot_key from import_stage c
            join imported_alias a on a.school_id = c.school_id and (a.content_key = c.content_key or a.spot_key = c.spot_key)
            where c.batch_id = :batch and c.position between :first and :last""";

    private final Jdbi jdbi;
    private final UUID batch;
    private int staged;

    KnownHazards(Jdbi jdbi, UUID batch) {
        this.jdbi = jdbi;
        this.batch = batch;
    }

    /** A school of a chunk, its district as it is now. */
    public record School(UUID id, String code, UUID districtId) {}

    /** What the ledger has of a chunk. */
    record Recognised(List<Known> known, List<Alias> aliases) {}

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
        jdbi.useHandle(handle -> handle.createQuery("""
                        select count(pg_advisory_xact_lock(hashtextextended('import ' || id, 0)))
                        from (select id from unnest(:ids) id order by id) ordered""")
                .bind("ids", schools.stream().map(School::id).toArray(UUID[]::new))
                .mapTo(Integer.class)
                .one());
    }

    /**
     * Hazards are recognised by what a list said before, by their number, and by their text, which is all that the official table
     * prints of them. What they are asked by is staged within the transaction and gone with it.
     */
    Recognised find(List<Clue> clues) {
        return jdbi.withHandle(handle -> {
            int first = staged;
            stage(handle, clues);
            List<Known> known = handle.createQuery(FIND)
                    .bind("batch", batch)
                    .bind("first", first)
                    .bind("last", staged - 1)
                    .bind("timeless", clues.stream().anyMatch(Clue::timeless))
                    .bind(
                            "schools",
                            clues.stream()
                                    .map(clue -> clue.school().id())
                                    .distinct()
                                    .toArray(UUID[]::new))
                    .mapTo(Known.class)
                    .list();
            List<Alias> aliases = handle.createQuery(ALIASES)
                    .bind("batch", batch)
                    .bind("first", first)
                    .bind("last", staged - 1)
                    .mapTo(Alias.class)
                    .list();
            handle.execute(
                    "delete from import_stage where batch_id = ? and position between ? and ?",
                    batch,
                    first,
                    staged - 1);
            return new Recognised(known, aliases);
        });
    }

    private void stage(Handle handle, List<Clue> clues) {
        CopyRows.into(handle.getConnection(), "import_stage", STAGE, rows -> {
            for (Clue clue : clues) {
                rows.row()
                        .uuid(batch)
                        .integer(staged++)
                        .uuid(clue.school().id())
                        .uuid(clue.contentKey())
                        .uuid(clue.timeless() ? clue.spotKey() : null)
                        .text(clue.number())
                        .text(clue.timeless() ? Plain.statement(clue.entry().description()) : null);
            }
        });
    }
}
