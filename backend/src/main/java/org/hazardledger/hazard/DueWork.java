package org.hazardledger.hazard;

import java.util.ArrayList;
import java.util.List;
import org.hazardledger.identity.Caller;
import org.hazardledger.identity.Post;
import org.hazardledger.identity.Role;
import org.jspecify.annotations.Nullable;

/** Which hazards wait for this person's next step, as SQL over {@code hazard h}; {@code :me} is the person. */
public final class DueWork {

    private static final String UNSIGNED_BY = "not exists (select 1 from hazard_signature g where g.hazard_id = h.id"
            + " and g.round = h.signing_round and g.capacity = '%s')";
    private static final String SIGNED_BY_RESPONSIBLE = "exists (select 1 from hazard_signature g where"
            + " g.hazard_id = h.id and g.round = h.signing_round and g.capacity = 'RESPONSIBLE' and g.person_id <> :me)";
    private static final String GUARDED = "(h.severity = 'MAJOR' or h.outside_list"
            + " or coalesce((h.supervision ->> 'on')::boolean, false) or h.source in ("
            + "'CROSS_INSPECTION', 'INSPECTOR', 'DISTRICT', 'CITY', 'PROVINCE', 'FIRE_SERVICE', 'PUBLIC_REPORT',"
            + " 'UPPER_LEVEL_FEEDBACK'))";
    private static final String PENDING_EXTENSION =
            "h.state = 'RECTIFYING' and h.extensions @> '[{\"approved\": null}]'";

    private DueWork() {}

    /** The steps of the caller's posts, or a condition nothing meets when the caller has none. */
    public static String condition(Caller caller) {
        List<String> steps = new ArrayList<>();
        caller.memberships().forEach(membership -> steps.addAll(of(membership.role(), membership.post())));
        return steps.isEmpty()
                ? "false"
                : "(" + String.join(" or ", steps.stream().distinct().toList()) + ")";
    }

    private static List<String> of(Role role, @Nullable Post post) {
        return switch (role) {
            case SCHOOL -> post == null ? List.of() : ofSchool(post);
            case DISTRICT ->
                List.of(
                        "(h.state = 'SIGNED' and not " + GUARDED + ")",
                        "(" + PENDING_EXTENSION + " and (h.severity = 'MAJOR' or " + GUARDED + "))",
                        "(h.lowering_proposal is not null and h.state in ('LISTED', 'GRADED'))");
            case INSPECTOR -> List.of("(h.state = 'SIGNED' and " + GUARDED + ")");
            case INTEGRATION, AUDITOR -> List.of();
        };
    }

    private static List<String> ofSchool(Post post) {
        return switch (post) {
            case FILLER -> List.of("(h.state = 'DRAFT' and h.created_by = :me)", "h.state in ('LISTED', 'RECTIFYING')");
            case RESPONSIBLE ->
                List.of(
                        "h.state in ('LISTED', 'RECTIFYING')",
                        "(h.state = 'GRADED' and h.plan is null)",
                        "(h.state = 'REVIEW_REQUESTED' and " + UNSIGNED_BY.formatted("RESPONSIBLE") + ")");
            case LEADER ->
                List.of(
                        "(h.state = 'GRADED' and h.plan is not null and h.severity <> 'MAJOR')",
                        "(h.state = 'REVIEW_REQUESTED' and " + SIGNED_BY_RESPONSIBLE + ")");
            case PRINCIPAL ->
                List.of(
                        "(h.state = 'GRADED' and h.plan is not null and h.severity = 'MAJOR')",
                        "(" + PENDING_EXTENSION + " and h.severity <> 'MAJOR')");
            case STAFF, HEAD -> List.of();
        };
    }
}
