package org.hazardledger.campaign;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hazardledger.platform.BusinessTime;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/**
 * Draws up the weekly table from the ledger: every hazard listed by then that was not settled before the week began, as it stood
 * at that instant. What a school reported last week and has not settled stands on this week's table again.
 */
@ApplicationScoped
class WeeklyTables {

    private static final String READ = """
            with since as (
                select max(p.content_as_of) as at from submission p
                where p.obligation_id = :obligation and p.organisation_id = :school and p.closes_at < :closes),
            then_ as (
                select h.id, h.number, h.building_id as "buildingId", h.description, h.state, h.fix_mode as "fixMode",
                    h.due_date as "dueDate", h.closed_at as "closedAt", h.listed_at,
                    later.at is not null as "changedLater", phase.type as phase, phase.at as "phaseAt",
                    due.day as "dueThen",
                    coalesce((select jsonb_agg(change ->> 'before' order by correction ->> 'at')
                        from jsonb_array_elements(h.corrections) correction,
                             jsonb_array_elements(correction -> 'changes') change
                        where change ->> 'property' = 'description'
                          and case jsonb_typeof(correction -> 'at')
                                  when 'number' then to_timestamp((correction ->> 'at')::double precision)
                                  else (correction ->> 'at')::timestamptz end > :asOf), '[]'::jsonb) as corrections
                from hazard h
                left join lateral (select e.at from ledger_event e
                    where e.subject_id = h.id and e.at > :asOf limit 1) later on true
                left join lateral (select e.type, e.at from ledger_event e
                    where e.subject_id = h.id and e.at <= :asOf and e.type in (
                        'HAZARD_LISTED', 'HAZARD_GRADED', 'PLAN_APPROVED', 'FIXING_ON_SPOT', 'PROGRESS_LOGGED',
                        'RECTIFICATION_CLAIMED', 'SIGNED_BY_RESPONSIBLE', 'SIGNED_BY_LEADER', 'VERIFICATION_ACCEPTED',
                        'SENT_BACK', 'HAZARD_CLOSED', 'HAZARD_REOPENED', 'HAZARD_REJECTED', 'HAZARD_MERGED',
                        'CANCELLED_BY_DEMOLITION')
                    order by e.sequence desc limit 1) phase on true
                left join lateral (select (e.content::jsonb -> 'details' ->> 'dueDate')::date as day from ledger_event e
                    where e.subject_id = h.id and e.at <= :asOf
                      and e.type in ('FIXING_ON_SPOT', 'PLAN_APPROVED', 'EXTENSION_DECIDED', 'HAZARD_IMPORTED')
                      and e.content like '%"dueDate":%'
                    order by e.sequence desc limit 1) due on later.at is not null
                where h.school_id = :school and h.listed_at <= :asOf
                  and (h.state not in ('CLOSED', 'CANCELLED_BY_DEMOLITION', 'REJECTED', 'MERGED')
                       or h.closed_at > coalesce((select at from since), :opens) or later.at is not null))
            select o.id, o.code, o.official_name, o.address, o.head, o.phone, o.ownership, o.boarding, o.key_unit, o.kind,
                (select at from since) as previous_as_of,
                coalesce((select jsonb_agg(jsonb_build_object('id', b.id, 'name', b.name, 'areaM2', b.area_m2)
                    order by b.id) from building b
                    where b.organisation_id = o.id and b.use_state <> 'DEMOLISHED'), '[]'::jsonb) as buildings,
                coalesce((select jsonb_agg(to_jsonb(t) - 'listed_at' order by t.listed_at, t.number)
                    from then_ t), '[]'::jsonb) as hazards
            from organisation o where o.id = :school
            """;

    private final Jdbi jdbi;

    WeeklyTables(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** What the table is drawn up for. */
    record Order(
            Campaign campaign,
            UUID obligationId,
            String note,
            UUID schoolId,
            ReportingWeek week,
            @Nullable String filledBy,
            @Nullable Instant filledAt) {}

    /**
     * @param now the table shows this instant, or the cut-off when that has passed
     */
    WeeklyTable draw(Order order, Instant now) {
        ReportingWeek week = order.week();
        Instant asOf = now.isBefore(week.closesAt()) ? now : week.closesAt();
        SchoolThen school = jdbi.withHandle(handle -> handle.createQuery(READ)
                .bind("obligation", order.obligationId())
                .bind("school", order.schoolId())
                .bind("opens", week.opensAt())
                .bind("closes", week.closesAt())
                .bind("asOf", asOf)
                .mapTo(SchoolThen.class)
                .one());
        Instant since = school.previousAsOf() == null ? week.opensAt() : school.previousAsOf();
        List<HazardThen> shown = school.hazards().stream()
                .filter(hazard -> hazard.standsOnTableSince(since))
                .toList();
        LocalDate filledAt = order.filledAt() == null ? null : LocalDate.ofInstant(order.filledAt(), BusinessTime.ZONE);
        return new WeeklyTable(
                order.campaign().id(),
                order.campaign().titleLines(),
                school.id(),
                school.code(),
                school.officialName(),
                week,
                asOf,
                order.filledBy(),
                filledAt,
                order.note(),
                school.rows(shown));
    }
}
