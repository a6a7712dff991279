package org.hazardledger.hazard;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import org.hazardledger.identity.Caller;
import org.hazardledger.platform.BusinessTime;
import org.hazardledger.platform.Problem;
import org.hazardledger.platform.Revision;
import org.hazardledger.policy.Policies;
import org.jboss.resteasy.reactive.RestResponse;
import org.jdbi.v3.core.Jdbi;

/** One hazard with everything about it, by one statement, within the caller's scope. */
@ApplicationScoped
class HazardViews {

    private static final String ONE = """
            select h.id, h.number, h.school_id, h.district_id, h.building_id, h.place_id, h.place_text, h.category,
                   h.severity, h.severity_basis, h.severity_note, h.lowering_proposal, h.description, h.quantity,
                   h.quantity_done, h.unit, h.source, h.found_at, h.found_by, h.listed_at, h.state, h.fix_mode,
                   h.first_due_date, h.due_date, h.no_photo_reason, h.plan, h.progress, h.extensions,
                   h.rectification, h.verifications, h.rejection, h.proposals, h.supervision, h.checked_in_at, h.list_check, h.major_report,
                   h.corrections,
                   h.signing_round, h.rebound_count, h.outside_list, h.merged_into_id, h.closed_at, h.created_by,
                   h.created_at,
                   (select jsonb_build_object('source', x.source, 'id', x.external_id)
                       from external_hazard x where x.hazard_id = h.id) as external,
                   h.version,
                   s.official_name as school_name, s.code as school_code, d.official_name as district_name,
                   d.code as district_code, b.name as building_name, b.use_state as building_use_state,
                   p.name as place_name, a.name as author_name,
                   coalesce((select jsonb_agg(jsonb_build_object('photoId', hp.photo_id, 'stage', hp.stage,
                           'round', hp.round, 'pairedWith', hp.paired_with, 'addedAt', hp.added_at,
                           'addedBy', jsonb_build_object('id', hp.added_by, 'name', u.name), 'sha256', ph.sha256)
                           order by hp.added_at, hp.photo_id)
                       from hazard_photo hp join photo ph on ph.id = hp.photo_id join person u on u.id = hp.added_by
                       where hp.hazard_id = h.id), '[]') as photos,
                   coalesce((select jsonb_agg(jsonb_build_object('capacity', g.capacity, 'round', g.round, 'at', g.at,
                           'person', jsonb_build_object('id', g.person_id, 'name', u.name),
                           'contentHash', g.content_hash) order by g.at)
                       from hazard_signature g join person u on u.id = g.person_id
                       where g.hazard_id = h.id), '[]') as signatures,
                   %s as policy
            from hazard h
            join organisation s on s.id = h.school_id
            join organisation d on d.id = h.district_id
            join person a on a.id = h.created_by
            left join building b on b.id = h.building_id
            left join place p on p.id = h.place_id
            left join policy y on y.district_id = h.district_id
            where h.id = :id and (h.district_id = any(:districts) or h.school_id = any(:schools))
              and (h.state <> 'DRAFT' or h.created_by = :person or h.school_id = any(:own))
            """.formatted(Policies.AS_JSON);

    private final Jdbi jdbi;
    private final Clock clock;

    HazardViews(Jdbi jdbi, Clock clock) {
        this.jdbi = jdbi;
        this.clock = clock;
    }

    /** The hazard as it is after a step, with the tag that the next step must name. */
    RestResponse<HazardView> after(Caller caller, UUID id) {
        HazardView view = require(caller, id);
        return Revision.ok(view, view.version());
    }

    /** The hazard, or the answer of not existing. */
    HazardView require(Caller caller, UUID id) {
        return jdbi.withHandle(handle -> handle.createQuery(ONE)
                        .bind("id", id)
                        .bind("districts", caller.scope().districtArray())
                        .bind("schools", caller.scope().schoolArray())
                        .bind("person", caller.personId())
                        .bind("own", HazardQuery.ownSchools(caller))
                        .mapTo(HazardRow.class)
                        .findOne())
                .map(row -> HazardView.of(row, caller, BusinessTime.now(clock)))
                .orElseThrow(Problem::notFound);
    }
}
