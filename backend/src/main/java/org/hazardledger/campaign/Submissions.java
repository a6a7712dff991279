package org.hazardledger.campaign;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hazardledger.identity.Scope;
import org.hazardledger.platform.Cursor;
import org.hazardledger.platform.Page;
import org.hazardledger.platform.Problem;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Submissions as they are listed: one row per school and week, also where nobody has begun. */
@ApplicationScoped
class Submissions {

    private static final String VIEW = """
            select s.id, jsonb_build_object('id', c.id, 'name', c.name) as campaign,
                jsonb_build_object('id', o.id, 'code', o.code, 'name', o.official_name) as organisation, s.obligation_id,
                jsonb_build_object('label', s.period, 'opensAt', s.opens_at, 'closesAt', s.closes_at) as period,
                s.state, s.on_time, s.submitted_at, p.name as filled_by,
                coalesce(s.hazard_count, (select count(*) from hazard h
                    where h.school_id = s.organisation_id and h.listed_at <= s.closes_at
                      and (h.state in ('LISTED', 'GRADED', 'RECTIFYING', 'REVIEW_REQUESTED', 'SIGNED')
                           or h.state in ('CLOSED', 'CANCELLED_BY_DEMOLITION') and h.closed_at > s.opens_at)))::int
                    as hazard_count,
                s.content_hash,
                coalesce((select jsonb_agg(jsonb_build_object('id', d.id, 'fileName', d.file_name,
                    'mediaType', d.media_type, 'size', d.size, 'sha256', d.sha256, 'uploadedAt', d.uploaded_at)
                    order by d.id) from submission_document d where d.submission_id = s.id), '[]'::jsonb) as documents,
                s.return_reason, s.version
            from submission s
            join obligation b on b.id = s.obligation_id join campaign c on c.id = b.campaign_id
            join organisation o on o.id = s.organisation_id left join person p on p.id = s.filled_by
            where (s.district_id = any(:districts) or s.organisation_id = any(:schools))
            """;

    /** Schools that owe a week and have no row for it yet get one. */
    private static final String OWED = """
            insert into submission (id, obligation_id, organisation_id, district_id, period, opens_at, closes_at, state)
            select uuid_v7(), :obligation, o.id, o.district_id, :period, :opens, :closes, 'OPEN'
            from organisation o
            where o.level = 'SCHOOL' and o.active and o.lineage @> array[:owner]
              and (cardinality(:kinds) = 0 or o.kind = any(:kinds))
              and not exists (select 1 from submission x where x.obligation_id = :obligation
                    and x.organisation_id = o.id and x.period = :period)
            on conflict do nothing
            """;

    private final Jdbi jdbi;

    Submissions(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Gives every school that owes this week its row; a second call adds nothing. */
    void ensure(Campaign campaign, ReportingWeek week) {
        jdbi.useHandle(handle -> handle.createUpdate(OWED)
                .bind("obligation", campaign.weeklyObligation().id())
                .bind("period", week.label())
                .bind("opens", week.opensAt())
                .bind("closes", week.closesAt())
                .bind("owner", campaign.owner().id())
                .bind("kinds", campaign.kinds().toArray(String[]::new))
                .execute());
    }

    Optional<SubmissionView> find(Scope scope, UUID id) {
        return jdbi.withHandle(handle -> handle.createQuery(VIEW + " and s.id = :id")
                .bind("districts", scope.districtArray())
                .bind("schools", scope.schoolArray())
                .bind("id", id)
                .mapTo(SubmissionView.class)
                .findOne());
    }

    /** Newest week first, then by school code. */
    Page<SubmissionView> list(Scope scope, SubmissionFilter filter, int limit) {
        After after = After.decode(filter.cursor());
        String query = VIEW + """
                and (cast(:organisation as uuid) is null or s.organisation_id = :organisation)
                and (cast(:district as uuid) is null or s.district_id = :district)
                and (cast(:campaign as uuid) is null or c.id = :campaign)
                and (cast(:period as text) is null or s.period = :period)
                and s.state = any(:states)
                and (cast(:afterCloses as timestamptz) is null or s.closes_at < :afterCloses
                     or (s.closes_at = :afterCloses and (o.code, s.id) > (:afterCode, :afterId)))
                order by s.closes_at desc, o.code, s.id limit :limit
                """;
        List<SubmissionView> rows = jdbi.withHandle(handle -> handle.createQuery(query)
                .bind("districts", scope.districtArray())
                .bind("schools", scope.schoolArray())
                .bind("organisation", filter.organisation)
                .bind("district", filter.district)
                .bind("campaign", filter.campaign)
                .bind("period", filter.period)
                .bind("states", filter.states().toArray(String[]::new))
                .bind("afterCloses", after == null ? null : after.closesAt())
                .bind("afterCode", after == null ? null : after.code())
                .bind("afterId", after == null ? null : after.id())
                .bind("limit", limit + 1)
                .mapTo(SubmissionView.class)
                .list());
        return Page.of(
                rows,
                limit,
                row -> Cursor.of(row.period().closesAt(), row.organisation().code(), row.id()),
                null);
    }

    /** The last row the client has seen. */
    private record After(Instant closesAt, String code, UUID id) {

        static @Nullable After decode(@Nullable String encoded) {
            Cursor cursor = Cursor.decode(encoded, 3);
            if (cursor == null) {
                return null;
            }
            try {
                List<String> values = cursor.values();
                return new After(Instant.parse(values.get(0)), values.get(1), UUID.fromString(values.get(2)));
            } catch (DateTimeException | IllegalArgumentException e) {
                throw Problem.invalid("cursor", "bad-cursor");
            }
        }
    }
}
