package org.hazardledger.hazard;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.hazardledger.identity.Caller;
import org.hazardledger.identity.Role;
import org.hazardledger.platform.Problem;
import org.jdbi.v3.core.Jdbi;

/**
 * By what another platform knows a hazard: unique for a school and a platform, so that what is sent again is recognised
 * and nothing is doubled.
 */
@ApplicationScoped
class ExternalIds {

    private final Jdbi jdbi;

    ExternalIds(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** The hazard that was filed under the same id before. */
    Optional<UUID> known(Caller caller, NewHazard request) {
        if (request.externalId() == null || request.externalSource() == null) {
            throw Problem.invalid("/externalId", "external-pair");
        }
        if (caller.memberships().stream().noneMatch(m -> m.role() == Role.INTEGRATION)) {
            throw Problem.invalid("/externalId", "external-for-programs");
        }
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select x.hazard_id from external_hazard x join hazard h on h.id = x.hazard_id
                        where x.school_id = :school and x.source = :source and x.external_id = :id
                          and (h.district_id = any(:districts) or h.school_id = any(:schools))""")
                .bind("school", request.schoolId())
                .bind("source", request.externalSource())
                .bind("id", request.externalId())
                .bind("districts", caller.scope().districtArray())
                .bind("schools", caller.scope().schoolArray())
                .mapTo(UUID.class)
                .findOne());
    }

    /** Keeps the id with the hazard; 409 when somebody else filed under it at the same moment. */
    void keep(Hazard hazard, NewHazard request) {
        if (request.externalId() == null) {
            return;
        }
        int added = jdbi.withHandle(handle -> handle.createUpdate("""
                        insert into external_hazard (school_id, source, external_id, hazard_id)
                        values (:school, :source, :id, :hazard) on conflict do nothing""")
                .bind("school", hazard.schoolId)
                .bind("source", request.externalSource())
                .bind("id", request.externalId())
                .bind("hazard", hazard.id)
                .execute());
        if (added == 0) {
            throw Problem.conflict("external-id-taken");
        }
    }
}
