package org.hazardledger.exchange;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
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
 * Schools of the roster, recognised by their code. A cell that is empty clears nothing; a code that belongs to a
 * school elsewhere is answered like any school out of reach.
 */
final class OrganisationMerge implements Merge {

    private final Jdbi jdbi;
    private final Reach reach;
    private final Map<String, UUID> districts;

    /** Codes the run has created or, in a dry run, would have: a later row of the same school changes nothing new. */
    private final Set<String> created = new HashSet<>();

    OrganisationMerge(Jdbi jdbi, Reach reach, List<Rosters.District> districts) {
        this.jdbi = jdbi;
        this.reach = reach;
        this.districts = districts.stream().collect(Collectors.toMap(Rosters.District::name, Rosters.District::id));
    }

    /** A school as it is stored. */
    public record Stored(
            UUID id,
            String code,
            boolean within,
            String officialName,
            List<String> shortNames,
            List<String> formerNames,
            String kind,
            @Nullable String ownership,
            boolean boarding,
            boolean keyUnit,
            @Nullable String address,
            @Nullable String head,
            @Nullable String fireResponsible,
            @Nullable String fireManager,
            @Nullable String phone,
            @Nullable String affiliatedTo) {}

    @Override
    public List<Settled> settle(List<ReadRow> rows, boolean write) {
        return jdbi.withHandle(handle -> {
            Map<String, Stored> stored = stored(handle, rows);
            List<Settled> settled = new ArrayList<>();
            PreparedBatch updates = handle.prepareBatch(UPDATE);
            for (ReadRow row : rows) {
                Content.Organisation wanted = (Content.Organisation) row.content();
                Stored known = stored.get(wanted.code());
                if (known == null && !created.add(wanted.code())) {
                    settled.add(Settled.unchanged(row, List.of()));
                } else if (known == null) {
                    settled.add(create(handle, row, wanted, write));
                } else if (!known.within()) {
                    settled.add(refused(row));
                } else {
                    Map<String, Change> changes = changes(known, wanted);
                    settled.add(
                            changes.isEmpty()
                                    ? Settled.unchanged(row, List.of())
                                    : Settled.updated(row, changes, List.of()));
                    if (!changes.isEmpty()) {
                        bind(updates, known.id(), wanted).add();
                    }
                }
            }
            if (write && updates.size() > 0) {
                updates.execute();
            }
            return settled;
        });
    }

    private Map<String, Stored> stored(Handle handle, List<ReadRow> rows) {
        return handle
                .createQuery("""
                        select o.id, o.code, o.official_name, o.short_names, o.former_names, o.kind, o.ownership, o.boarding,
                               o.key_unit, o.address, o.head, o.fire_responsible, o.fire_manager, o.phone,
                               a.code as affiliated_to,
                               o.level = 'SCHOOL' and (o.district_id = any(:districts) or o.id = any(:schools)) as within
                        from organisation o left join organisation a on a.id = o.affiliated_to_id
                        where o.code = any(:codes)""")
                .bind("districts", reach.districts())
                .bind("schools", reach.schools())
                .bind(
                        "codes",
                        rows.stream()
                                .map(r -> ((Content.Organisation) r.content()).code())
                                .toArray(String[]::new))
                .mapTo(Stored.class)
                .stream()
                .collect(Collectors.toMap(Stored::code, Function.identity()));
    }

    /** Somebody of the school itself is told that it is not theirs to change; nobody else learns that it exists. */
    private static Settled refused(ReadRow row) {
        boolean own = row.school() != null && row.school().id() != null;
        return Settled.rejected(row, own ? "not-permitted" : "unknown-school");
    }

    /** One insert a school: a roster is short, and two files at once must not both create the same one. */
    private Settled create(Handle handle, ReadRow row, Content.Organisation wanted, boolean write) {
        UUID district = wanted.district() == null ? null : districts.get(wanted.district());
        if (district == null) {
            return Settled.rejected(row, "unknown-school");
        }
        if (!write) {
            return Settled.created(row, List.of());
        }
        UUID id = Ids.next();
        int inserted = handle.createUpdate("""
                        insert into organisation (id, code, parent_id, level, kind, official_name, short_names, former_names,
                            ownership, boarding, key_unit, address, head, fire_responsible, fire_manager, phone,
                            affiliated_to_id, lineage, district_id, created_at)
                        select :id, :code, d.id, 'SCHOOL', :kind, :name, :shortNames, :formerNames,
                            :ownership, coalesce(:boarding, false), coalesce(:keyUnit, false), :address, :head,
                            :fireResponsible, :fireManager, :phone,
                            (select a.id from organisation a where a.code = :parent and a.district_id = d.id),
                            d.lineage || cast(:id as uuid), d.id, now()
                        from organisation d where d.id = :district
                        on conflict (code) do nothing""")
                .bind("id", id)
                .bind("code", wanted.code())
                .bind("district", district)
                .bind("kind", wanted.kind())
                .bind("name", wanted.officialName())
                .bind("shortNames", wanted.shortNames().toArray(String[]::new))
                .bind("formerNames", wanted.formerNames().toArray(String[]::new))
                .bind("ownership", wanted.ownership())
                .bind("boarding", wanted.boarding())
                .bind("keyUnit", wanted.keyUnit())
                .bind("address", wanted.address())
                .bind("head", wanted.head())
                .bind("fireResponsible", wanted.fireResponsible())
                .bind("fireManager", wanted.fireManager())
                .bind("phone", wanted.phone())
                .bind("parent", wanted.parentCode())
                .execute();
        // somebody else was faster with the same code: the school is there now
        return inserted == 1 ? Settled.created(row, List.of()) : Settled.unchanged(row, List.of());
    }

    private static final String UPDATE = """
            update organisation set official_name = :name,
                kind = coalesce(:kind, kind),
                short_names = case when cardinality(:shortNames) = 0 then short_names else :shortNames end,
                former_names = case when cardinality(:formerNames) = 0 then former_names else :formerNames end,
                ownership = coalesce(:ownership, ownership), boarding = coalesce(:boarding, boarding),
                key_unit = coalesce(:keyUnit, key_unit), address = coalesce(:address, address),
                head = coalesce(:head, head), fire_responsible = coalesce(:fireResponsible, fire_responsible),
                fire_manager = coalesce(:fireManager, fire_manager), phone = coalesce(:phone, phone),
                affiliated_to_id = coalesce((select a.id from organisation a
                    where a.code = :parent and a.district_id = organisation.district_id), affiliated_to_id),
                version = version + 1
            where id = :id""";

    private static PreparedBatch bind(PreparedBatch batch, UUID id, Content.Organisation wanted) {
        return batch.bind("id", id)
                .bind("kind", wanted.kind())
                .bind("name", wanted.officialName())
                .bind("shortNames", wanted.shortNames().toArray(String[]::new))
                .bind("formerNames", wanted.formerNames().toArray(String[]::new))
                .bind("ownership", wanted.ownership())
                .bind("boarding", wanted.boarding())
                .bind("keyUnit", wanted.keyUnit())
                .bind("address", wanted.address())
                .bind("head", wanted.head())
                .bind("fireResponsible", wanted.fireResponsible())
                .bind("fireManager", wanted.fireManager())
                .bind("phone", wanted.phone())
                .bind("parent", wanted.parentCode());
    }

    private static Map<String, Change> changes(Stored known, Content.Organisation wanted) {
        Changes changes = new Changes();
        changes.compare("officialName", known.officialName(), wanted.officialName());
        changes.compare("shortNames", known.shortNames(), wanted.shortNames());
        changes.compare("formerNames", known.formerNames(), wanted.formerNames());
        changes.compare("kind", known.kind(), wanted.kind());
        changes.compare("ownership", known.ownership(), wanted.ownership());
        changes.compare("boarding", known.boarding(), wanted.boarding());
        changes.compare("keyUnit", known.keyUnit(), wanted.keyUnit());
        changes.compare("address", known.address(), wanted.address());
        changes.compare("head", known.head(), wanted.head());
        changes.compare("fireResponsible", known.fireResponsible(), wanted.fireResponsible());
        changes.compare("fireManager", known.fireManager(), wanted.fireManager());
        changes.compare("phone", known.phone(), wanted.phone());
        changes.compare("affiliatedTo", known.affiliatedTo(), wanted.parentCode());
        return changes.map();
    }
}
