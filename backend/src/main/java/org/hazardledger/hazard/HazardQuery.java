package org.hazardledger.hazard;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hazardledger.identity.Caller;
import org.hazardledger.identity.Scope;
import org.hazardledger.platform.BusinessTime;
import org.hazardledger.platform.Problem;
import org.jspecify.annotations.Nullable;

/** The conditions of a filter within the caller's scope, as SQL over {@code hazard h} with bound values. */
public final class HazardQuery {

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> bindings = new HashMap<>();

    private HazardQuery() {}

    /** The conditions of a list as this caller may see it. */
    public static HazardQuery of(Caller caller, HazardFilter filter, LocalDate today) {
        HazardQuery query = new HazardQuery();
        query.scope(caller.scope(), filter.isSearch());
        query.and(
                "(h.state <> 'DRAFT' or h.created_by = :person or h.school_id = any(:own))",
                Map.of("person", caller.personId(), "own", ownSchools(caller)));
        query.equal("h.school_id", "school", filter.school);
        query.equal("h.district_id", "inDistrict", filter.district);
        query.equal("h.building_id", "building", filter.building);
        query.oneOf("h.state", "states", StateFilter.names(filter.state));
        query.oneOf("h.severity", "severity", names(filter.severity));
        query.oneOf("h.source", "source", names(filter.source));
        query.oneOf("h.category", "category", filter.category.toArray(String[]::new));
        query.flags(filter, today);
        query.dates(filter);
        if (filter.isSearch()) {
            query.text(filter.q, caller.scope());
        }
        query.external(filter);
        if (filter.mine != null) {
            query.conditions.add(DueWork.condition(caller));
            query.bindings.put("me", caller.personId());
        }
        return query;
    }

    /** Schools the caller belongs to, whose drafts are theirs to see. */
    static UUID[] ownSchools(Caller caller) {
        return caller.ownSchools();
    }

    public String where() {
        return String.join("\n  and ", conditions);
    }

    public Map<String, Object> bindings() {
        return bindings;
    }

    /**
     * One district or school is an equality, so that the index gives the order of the list as well. A search finds the scope
     * by a lexeme of its own: a second index over the whole district would only slow it, so it is kept from being used.
     */
    private void scope(Scope scope, boolean search) {
        if (scope.districts().size() == 1 && scope.schools().isEmpty()) {
            and(
                    search ? "(h.district_id = :scopeDistrict) is true" : "h.district_id = :scopeDistrict",
                    Map.of("scopeDistrict", scope.districts().get(0)));
        } else if (scope.schools().size() == 1 && scope.districts().isEmpty()) {
            equal("h.school_id", "scopeSchool", scope.schools().get(0));
        } else {
            and(
                    "(h.district_id = any(:scopeDistricts) or h.school_id = any(:scopeSchools))",
                    Map.of("scopeDistricts", scope.districtArray(), "scopeSchools", scope.schoolArray()));
        }
    }

    private void oneOf(String column, String name, String[] values) {
        if (values.length > 0) {
            and(column + " = any(:" + name + ")", Map.of(name, values));
        }
    }

    private static String[] names(List<? extends Enum<?>> values) {
        return values.stream().map(Enum::name).toArray(String[]::new);
    }

    private void flags(HazardFilter filter, LocalDate today) {
        if (filter.overdue != null) {
            String overdue = "h.due_date < :today and h.state in ('LISTED', 'GRADED', 'RECTIFYING', "
                    + "'REVIEW_REQUESTED', 'SIGNED')";
            and(filter.overdue ? overdue : "(" + overdue + ") is not true", Map.of("today", today));
        }
        if (filter.supervised != null) {
            and(
                    "coalesce((h.supervision ->> 'on')::boolean, false) = :supervised",
                    Map.of("supervised", filter.supervised));
        }
        if (filter.outsideList != null) {
            and("h.outside_list = :outsideList", Map.of("outsideList", filter.outsideList));
        }
        if (filter.awaitingReceipt != null) {
            String awaited = HazardMajorReport.AWAITED;
            conditions.add(filter.awaitingReceipt ? awaited : "(" + awaited + ") is not true");
        }
        if (filter.rebound != null) {
            and("(h.rebound_count > 0) = :rebound", Map.of("rebound", filter.rebound));
        }
    }

    private void dates(HazardFilter filter) {
        from("h.due_date >= :dueFrom", "dueFrom", filter.dueFrom);
        from("h.due_date <= :dueTo", "dueTo", filter.dueTo);
        if (filter.foundFrom != null) {
            from(
                    "h.found_at >= :foundFrom",
                    "foundFrom",
                    filter.foundFrom.atStartOfDay(BusinessTime.ZONE).toInstant());
        }
        if (filter.foundTo != null) {
            from(
                    "h.found_at < :foundTo",
                    "foundTo",
                    filter.foundTo.plusDays(1).atStartOfDay(BusinessTime.ZONE).toInstant());
        }
    }

    private void external(HazardFilter filter) {
        if (filter.externalId != null) {
            if (filter.externalSource == null) {
                throw Problem.invalid("externalSource", "external-pair");
            }
            and(
                    "h.id in (select x.hazard_id from external_hazard x"
                            + " where x.source = :externalSource and x.external_id = :externalId)",
                    Map.of("externalSource", filter.externalSource, "externalId", filter.externalId));
        } else if (filter.externalSource != null) {
            and(
                    "exists (select 1 from external_hazard x where x.hazard_id = h.id and x.source = :externalSource)",
                    Map.of("externalSource", filter.externalSource));
        }
    }

    private void text(String q, Scope scope) {
        if (q.length() > 100) {
            throw Problem.invalid("q", "size", 1, 100);
        }
        and("h.search @@ cast(:terms as tsquery)", Map.of("terms", SearchTerms.query(q, scope)));
        if (!SearchTerms.isOnePair(q)) {
            String like = "%" + SearchTerms.normalised(q).replaceAll("([\\\\%_])", "\\\\$1") + "%";
            and("h.search_text like :like", Map.of("like", like));
        }
    }

    private void from(String condition, String name, @Nullable Object value) {
        if (value != null) {
            and(condition, Map.of(name, value));
        }
    }

    private void equal(String column, String name, @Nullable Object value) {
        from(column + " = :" + name, name, value);
    }

    private void and(String condition, Map<String, Object> values) {
        conditions.add(condition);
        bindings.putAll(values);
    }
}
