package org.hazardledger.exchange;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hazardledger.exchange.Settled.Change;
import org.hazardledger.exchange.form.Content;
import org.hazardledger.exchange.form.ReadRow;
import org.hazardledger.platform.Ids;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jspecify.annotations.Nullable;

/**
 * Buildings of the roster, recognised by school and name. A use state is only taken over with a new building: taking
 * one out of use is an act of its own, with a reason and photos.
 */
final class BuildingMerge implements Merge {

    private final Jdbi jdbi;
    private final Reach reach;

    BuildingMerge(Jdbi jdbi, Reach reach) {
        this.jdbi = jdbi;
        this.reach = reach;
    }

    /** A building as it is stored. */
    public record Stored(
            UUID id,
            String code,
            String name,
            List<String> aliases,
            @Nullable Integer completedYear,
            @Nullable Integer floors,
            @Nullable BigDecimal areaM2,
            @Nullable String use) {}

    @Override
    public List<Settled> settle(List<ReadRow> rows, boolean write) {
        return jdbi.withHandle(handle -> {
            String[] codes = rows.stream()
                    .map(r -> java.util.Objects.requireNonNull(r.school()).code())
                    .distinct()
                    .toArray(String[]::new);
            Map<String, UUID> schools = schools(handle, codes);
            Map<String, Stored> stored = stored(handle, codes);
            PreparedBatch inserts = handle.prepareBatch(INSERT);
            PreparedBatch updates = handle.prepareBatch(UPDATE);
            List<Settled> settled = new ArrayList<>();
            for (ReadRow row : rows) {
                settled.add(settle(row, schools, stored, write, inserts, updates));
            }
            if (inserts.size() > 0) {
                inserts.execute();
            }
            if (updates.size() > 0) {
                updates.execute();
            }
            return settled;
        });
    }

    private static Settled settle(
            ReadRow row,
            Map<String, UUID> schools,
            Map<String, Stored> stored,
            boolean write,
            PreparedBatch inserts,
            PreparedBatch updates) {
        Content.Building wanted = (Content.Building) row.content();
        String code = java.util.Objects.requireNonNull(row.school()).code();
        UUID school = schools.get(code);
        if (school == null && row.school().id() != null) {
            return Settled.rejected(row, "not-permitted");
        }
        if (school == null && write) {
            return Settled.rejected(row, "unknown-school");
        }
        Stored known = stored.get(key(code, wanted.name()));
        if (known == null) {
            stored.put(key(code, wanted.name()), asStored(code, wanted));
            if (write) {
                bind(inserts, Ids.next(), wanted)
                        .bind("school", school)
                        .bind("useState", wanted.useState())
                        .add();
            }
            return Settled.created(row, List.of());
        }
        Changes changes = new Changes();
        changes.compare("aliases", known.aliases(), wanted.aliases());
        changes.compare("completedYear", known.completedYear(), wanted.completedYear());
        changes.compare("floors", known.floors(), wanted.floors());
        changes.compare("areaM2", plain(known.areaM2()), plain(wanted.area().value()));
        changes.compare("use", known.use(), wanted.use());
        Map<String, Change> map = changes.map();
        if (map.isEmpty()) {
            return Settled.unchanged(row, List.of());
        }
        if (write) {
            bind(updates, known.id(), wanted).add();
        }
        return Settled.updated(row, map, List.of());
    }

    private Map<String, UUID> schools(Handle handle, String[] codes) {
        return handle.createQuery("""
                        select code, id from organisation where code = any(:codes) and level = 'SCHOOL'
                          and (district_id = any(:districts) or id = any(:schools))""")
                .bind("codes", codes)
                .bind("districts", reach.districts())
                .bind("schools", reach.schools())
                .reduceRows(new HashMap<>(), (map, row) -> {
                    map.put(row.getColumn("code", String.class), row.getColumn("id", UUID.class));
                    return map;
                });
    }

    private static Map<String, Stored> stored(Handle handle, String[] codes) {
        return handle.createQuery("""
                        select b.id, o.code, b.name, b.aliases, b.completed_year, b.floors, b.area_m2, b.use
                        from building b join organisation o on o.id = b.organisation_id where o.code = any(:codes)""").bind("codes", codes).mapTo(Stored.class).stream()
                .collect(Collectors.toMap(b -> key(b.code(), b.name()), b -> b, (a, b) -> a, HashMap::new));
    }

    private static final String INSERT = """
            insert into building (id, organisation_id, name, aliases, completed_year, floors, area_m2, use, use_state)
            values (:id, :school, :name, :aliases, :completedYear, :floors, :area, :use, :useState)
            on conflict (organisation_id, name) do nothing""";

    private static final String UPDATE = """
            update building set aliases = case when cardinality(:aliases) = 0 then aliases else :aliases end,
                completed_year = coalesce(:completedYear, completed_year), floors = coalesce(:floors, floors),
                area_m2 = coalesce(:area, area_m2), use = coalesce(:use, use), version = version + 1
            where id = :id and name = :name""";

    private static PreparedBatch bind(PreparedBatch batch, UUID id, Content.Building wanted) {
        return batch.bind("id", id)
                .bind("name", wanted.name())
                .bind("aliases", wanted.aliases().toArray(String[]::new))
                .bind("completedYear", wanted.completedYear())
                .bind("floors", wanted.floors())
                .bind("area", wanted.area().value())
                .bind("use", wanted.use());
    }

    private static Stored asStored(String code, Content.Building wanted) {
        return new Stored(
                Ids.next(),
                code,
                wanted.name(),
                wanted.aliases(),
                wanted.completedYear(),
                wanted.floors(),
                wanted.area().value(),
                wanted.use());
    }

    private static @Nullable String plain(@Nullable BigDecimal value) {
        return value == null ? null : value.stripTrailingZeros().toPlainString();
    }

    private static String key(String code, String name) {
        return code + "/" + name;
    }
}
