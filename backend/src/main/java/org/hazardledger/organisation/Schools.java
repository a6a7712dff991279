package org.hazardledger.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hazardledger.identity.Caller;
import org.hazardledger.platform.Problem;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** What other rooms need to know of a school and what stands there, always within the caller's scope. */
@ApplicationScoped
public class Schools {

    private final Jdbi jdbi;

    Schools(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** A school with its district. */
    public record School(UUID id, String code, String officialName, UUID districtId, boolean active) {}

    /** A spot in a school: the building, the place in it, whether the building is in use. */
    public record Spot(
            UUID organisationId, UUID buildingId, @Nullable UUID placeId, String useState) {}

    /** The school, or the answer of not existing when it is outside the caller's scope. */
    public School require(Caller caller, UUID schoolId) {
        return find(schoolId, "")
                .filter(school -> caller.scope().covers(school.id(), school.districtId()))
                .orElseThrow(Problem::notFound);
    }

    /** The same for writing something of the school: until the transaction ends it stays in its district. */
    public School hold(Caller caller, UUID schoolId) {
        return find(schoolId, " for share")
                .filter(school -> caller.scope().covers(school.id(), school.districtId()))
                .orElseThrow(Problem::notFound);
    }

    /** The school of a code of the register, held like {@link #hold(Caller, UUID)}; none out of the caller's scope. */
    public Optional<School> holdByCode(Caller caller, String code) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select id, code, official_name, district_id, active from organisation
                        where code = :code and level = 'SCHOOL'
                          and (district_id = any(:districts) or id = any(:schools)) for share""")
                .bind("code", code)
                .bind("districts", caller.scope().districtArray())
                .bind("schools", caller.scope().schoolArray())
                .mapTo(School.class)
                .findOne());
    }

    /** Holds many schools in the districts they were found in. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void hold(Map<UUID, UUID> districtBySchool) {
        boolean moved = jdbi
                .withHandle(handle -> handle.createQuery("""
                        select id, code, official_name, district_id, active from organisation
                        where id = any(:ids) order by id for share""")
                        .bind("ids", districtBySchool.keySet().toArray(UUID[]::new))
                        .mapTo(School.class)
                        .list())
                .stream()
                .anyMatch(school -> !school.districtId().equals(districtBySchool.get(school.id())));
        if (moved) {
            throw Problem.conflict("school-moved");
        }
    }

    private Optional<School> find(UUID schoolId, String lock) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select id, code, official_name, district_id, active from organisation
                        where id = :id and level = 'SCHOOL'""" + lock)
                .bind("id", schoolId)
                .mapTo(School.class)
                .findOne());
    }

    /** The building, and the place when named, of this school; a foreign one is refused like a missing one. */
    public Spot requireSpot(School school, UUID buildingId, @Nullable UUID placeId) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select b.organisation_id, b.id as building_id, p.id as place_id, b.use_state
                        from building b left join place p on p.building_id = b.id and p.id = :place
                        where b.id = :building and b.organisation_id = :school
                          and (cast(:place as uuid) is null or p.id is not null)""")
                .bind("building", buildingId)
                .bind("place", placeId)
                .bind("school", school.id())
                .mapTo(Spot.class)
                .findOne()
                .orElseThrow(() -> Problem.invalid("/buildingId", "unknown-building")));
    }
}
