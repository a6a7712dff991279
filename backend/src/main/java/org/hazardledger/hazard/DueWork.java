package org.hazardledger.hazard;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.hazardledger.identity.Caller;
import org.hazardledger.identity.Membership;
import org.hazardledger.identity.Post;
import org.hazardledger.policy.Policies;

/** Which hazards wait for this person's next step, as SQL over {@code hazard h}; {@code :me} is the person. */
public final class DueWork {

    private static final String UNSIGNED = "(h.state = 'REVIEW_REQUESTED' and not exists (select 1 from"
            + " hazard_signature g where g.hazard_id = h.id and g.round = h.signing_round"
            + " and g.capacity = 'RESPONSIBLE'))";
    private static final String SIGNED_BY_RESPONSIBLE = "(h.state = 'REVIEW_REQUESTED' and exists (select 1 from"
            + " hazard_signature g where g.hazard_id = h.id and g.round = h.signing_round"
            + " and g.capacity = 'RESPONSIBLE' and g.person_id <> :me))";
    /** {@link HazardFacts#needsOnSiteVerification} in SQL; a test runs every combination through both. */
    static final String ON_SITE = "(h.severity is not distinct from 'MAJOR' or h.outside_list"
            + " or coalesce((h.supervision ->> 'on')::boolean, false) or h.source in ("
            + Arrays.stream(Source.values())
                    .filter(Source::isFoundFromOutside)
                    .map(source -> "'" + source + "'")
                    .collect(Collectors.joining(", "))
            + "))";

    private static final String PENDING_EXTENSION =
            "h.state = 'RECTIFYING' and h.extensions @> '[{\"approved\": null}]'";

    /** {@link HazardAccess#needsDistrictForExtension} in SQL, compared by the same test. */
    static final String DISTRICT_EXTENSION =
            "(h.severity is not distinct from 'MAJOR' or coalesce((h.supervision ->> 'on')::boolean, false))";

    /** {@link Supervision#isFromAbove} in SQL, compared by the same test. */
    static final String SUPERVISED_FROM_ABOVE = "(coalesce((h.supervision ->> 'on')::boolean, false)"
            + " and h.supervision ->> 'level' in ('CITY', 'PROVINCE'))";

    /** Waits for the principal where the district lets them close (decision 6). */
    private static final String DELEGATED =
            "(h.state = 'SIGNED' and not " + ON_SITE + " and " + Policies.delegatedIn("h.district_id") + ")";

    private static final String REOPENING = "(h.pending_proposal = 'REOPENING')";

    /** Nobody decides what they proposed: {@link Involvement}. */
    private static final String SUPERVISION =
            "(h.supervision_proposed and not h.proposals @> jsonb_build_array(jsonb_build_object("
                    + "'kind', 'SUPERVISION', 'outcome', null, 'by', jsonb_build_object('id', cast(:me as text)))))";

    private static final String LIST_CHECK = "h.list_check_pending";

    private DueWork() {}

    /** The steps of the caller's posts, each with the condition of the hazards that wait for it. */
    public static Map<DueStep, String> steps(Caller caller) {
        Map<DueStep, Set<String>> found = new EnumMap<>(DueStep.class);
        caller.memberships().forEach(membership -> add(found, membership));
        Map<DueStep, String> steps = new EnumMap<>(DueStep.class);
        found.forEach((step, conditions) -> steps.put(step, "(" + String.join(" or ", conditions) + ")"));
        return steps;
    }

    /** Any of the caller's steps, or a condition nothing meets when the caller has none. */
    public static String condition(Caller caller) {
        Map<DueStep, String> steps = steps(caller);
        return steps.isEmpty() ? "false" : "(" + String.join(" or ", steps.values()) + ")";
    }

    private static void add(Map<DueStep, Set<String>> steps, Membership membership) {
        switch (membership.role()) {
            case SCHOOL -> addOfSchool(steps, membership);
            case DISTRICT -> {
                put(steps, DueStep.VERIFY, "(h.state = 'SIGNED' and not " + ON_SITE + ")");
                String listedAbove = membership.isAboveDistricts() ? "" : " and not " + SUPERVISED_FROM_ABOVE;
                put(steps, DueStep.DECIDE, "(" + PENDING_EXTENSION + " and " + DISTRICT_EXTENSION + listedAbove + ")");
                put(steps, DueStep.DECIDE, "(h.pending_proposal = 'REJECTION')");
                put(steps, DueStep.RECEIVE, HazardMajorReport.AWAITED);
                put(steps, DueStep.DECIDE, LIST_CHECK);
                put(steps, DueStep.DECIDE, REOPENING);
                if (membership.post() == Post.HEAD || membership.isAboveDistricts()) {
                    put(steps, DueStep.DECIDE, SUPERVISION);
                }
                put(steps, DueStep.GRADE, "(h.lowering_proposal is not null and h.state in ('LISTED', 'GRADED'))");
            }
            case INSPECTOR -> {
                put(steps, DueStep.VERIFY, "(h.state = 'SIGNED' and " + ON_SITE + ")");
                put(steps, DueStep.DECIDE, REOPENING);
                put(steps, DueStep.DECIDE, LIST_CHECK);
            }
            case INTEGRATION, AUDITOR -> {
                // nothing ever waits for these
            }
        }
    }

    private static void addOfSchool(Map<DueStep, Set<String>> steps, Membership membership) {
        if (membership.post() == null) {
            return;
        }
        switch (membership.post()) {
            case FILLER -> {
                put(steps, DueStep.LIST, "(h.state = 'DRAFT' and h.created_by = :me)");
                put(steps, DueStep.GRADE, "h.state = 'LISTED'");
                put(steps, DueStep.RECTIFY, "h.state = 'RECTIFYING'");
            }
            case RESPONSIBLE -> {
                put(steps, DueStep.GRADE, "h.state = 'LISTED'");
                put(steps, DueStep.PLAN, "(h.state = 'GRADED' and h.plan is null)");
                put(steps, DueStep.RECTIFY, "h.state = 'RECTIFYING'");
                put(steps, DueStep.SIGN, UNSIGNED);
            }
            case LEADER -> {
                put(steps, DueStep.PLAN, "(h.state = 'GRADED' and h.severity <> 'MAJOR')");
                put(steps, DueStep.SIGN, SIGNED_BY_RESPONSIBLE);
                put(steps, DueStep.DECIDE, REOPENING);
            }
            case PRINCIPAL -> {
                put(steps, DueStep.PLAN, "(h.state = 'GRADED' and h.severity = 'MAJOR')");
                put(steps, DueStep.DECIDE, "(" + PENDING_EXTENSION + " and not " + DISTRICT_EXTENSION + ")");
                put(steps, DueStep.VERIFY, DELEGATED);
                put(steps, DueStep.DECIDE, REOPENING);
            }
            case STAFF, HEAD -> {
                // posts of a district
            }
        }
    }

    private static void put(Map<DueStep, Set<String>> steps, DueStep step, String condition) {
        steps.computeIfAbsent(step, any -> new LinkedHashSet<>()).add(condition);
    }
}
