package org.hazardledger.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hazardledger.exchange.form.Roster;
import org.hazardledger.exchange.form.RosterSchool;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.json.Json;
import org.jspecify.annotations.Nullable;

/** Loads the schools a caller may write to, with their buildings, in one statement. */
@ApplicationScoped
class Rosters {

    private final Jdbi jdbi;

    Rosters(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** A district the caller may register schools in; {@code name} as people write it: 清河区. */
    public record District(UUID id, String name, String officialName) {}

    public record Row(
            UUID id,
            String code,
            String name,
            List<String> aliases,
            List<String> formerNames,
            @Nullable String district,
            @Json List<RosterSchool.RosterBuilding> buildings) {}

    List<District> districts(Reach reach) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select id, coalesce(short_names[1], regexp_replace(official_name, '教育局$', '')) as name,
                               official_name
                        from organisation where id = any(:districts) order by code""")
                .bind("districts", reach.districts())
                .mapTo(District.class)
                .list());
    }

    /** Area code of the landlines of the caller's district, from the phone of its office; empty when that tells none. */
    Optional<String> areaCode(Reach reach) {
        return jdbi
                .withHandle(handle -> handle.createQuery("""
                        select distinct substring(d.phone from '^(0[0-9]{2,3})-') as area_code
                        from organisation d
                        where (d.id = any(:districts)
                            or d.id in (select district_id from organisation where id = any(:schools)))
                          and d.phone ~ '^0[0-9]{2,3}-'""")
                        .bind("districts", reach.districts())
                        .bind("schools", reach.schools())
                        .mapTo(String.class)
                        .list())
                .stream()
                .collect(Collectors.collectingAndThen(
                        Collectors.toList(),
                        codes -> codes.size() == 1 ? Optional.of(codes.get(0)) : Optional.empty()));
    }

    Roster roster(Reach reach, List<District> districts) {
        List<RosterSchool> schools = jdbi.withHandle(handle -> handle.createQuery("""
                        select o.id, o.code, o.official_name as name, o.short_names as aliases, o.former_names,
                               coalesce(d.short_names[1], regexp_replace(d.official_name, '教育局$', '')) as district,
                               coalesce((select jsonb_agg(jsonb_build_object(
                                       'id', b.id, 'name', b.name, 'aliases', b.aliases) order by b.id)
                                   from building b where b.organisation_id = o.id and b.use_state <> 'DEMOLISHED'), '[]'::jsonb) as buildings
                        from organisation o join organisation d on d.id = o.district_id
                        where o.level = 'SCHOOL' and (o.district_id = any(:districts) or o.id = any(:schools))
                        order by o.code""")
                .bind("districts", reach.districts())
                .bind("schools", reach.schools())
                .mapTo(Row.class)
                .map(row -> new RosterSchool(
                        row.id(),
                        row.code(),
                        row.name(),
                        row.aliases(),
                        row.formerNames(),
                        row.district(),
                        row.buildings()))
                .list());
        return new Roster(
                schools, districts.stream().map(District::officialName).toList());
    }
}
