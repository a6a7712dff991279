package org.hazardledger.ledger;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hazardledger.identity.Caller;
import org.hazardledger.identity.Membership;
import org.hazardledger.identity.Role;
import org.jspecify.annotations.Nullable;

/**
 * Which events leave the house. What is not named here does not: a new kind of event is decided on before anybody hears
 * of it. Drafts are their author's and their school's (T1), also after they were listed: that event says all again.
 */
public final class Publicity {

    /** Told to everybody in whose scope the organisation lies. */
    public static final List<String> PUBLISHED = List.of(
            "HAZARD_LISTED",
            "HAZARD_GRADED",
            "SEVERITY_LOWERING_PROPOSED",
            "MAJOR_REPORTED",
            "MAJOR_REPORT_RECEIVED",
            "MAJOR_RECEIPT_OVERDUE",
            "PLAN_DRAFTED",
            "PLAN_APPROVED",
            "FIXING_ON_SPOT",
            "PROGRESS_LOGGED",
            "EVIDENCE_ADDED",
            "EXTENSION_REQUESTED",
            "EXTENSION_DECIDED",
            "RECTIFICATION_CLAIMED",
            "SIGNED_BY_RESPONSIBLE",
            "SIGNED_BY_LEADER",
            "VERIFICATION_ACCEPTED",
            "SENT_BACK",
            "HAZARD_CLOSED",
            "REOPENING_REQUESTED",
            "REOPENING_REQUEST_DECIDED",
            "HAZARD_REOPENED",
            "REJECTION_REQUESTED",
            "REJECTION_REQUEST_DECIDED",
            "HAZARD_REJECTED",
            "HAZARD_MERGED",
            "EVIDENCE_RECEIVED_BY_MERGE",
            "SUPERVISION_REQUESTED",
            "SUPERVISION_REQUEST_DECIDED",
            "SUPERVISION_LISTED",
            "SUPERVISION_SERVED",
            "SUPERVISION_ENDED",
            "OUTSIDE_LIST_CONFIRMED",
            "ON_LIST_CONFIRMED",
            "INCIDENT_OPENED",
            "INCIDENT_NOTED",
            "INCIDENT_WITHDRAWN",
            "INSPECTION_REPORTED",
            "INSPECTION_CORRECTED",
            "HAZARD_CORRECTED",
            "CANCELLED_BY_DEMOLITION",
            "HAZARD_IMPORTED",
            "SCHOOL_MOVED",
            "SCHOOL_LEFT",
            "SCHOOL_JOINED",
            "BUILDING_USE_PROPOSED",
            "BUILDING_USE_REFUSED",
            "BUILDING_USE_CHANGED",
            "WEEKLY_FILLED",
            "WEEKLY_CHECKED",
            "WEEKLY_SEALED",
            "WEEKLY_SUBMITTED",
            "WEEKLY_RETURNED",
            "WEEKLY_ACCEPTED",
            "WEEKLY_SCAN_ATTACHED");

    /** Told to the author and to the school alone. */
    public static final Set<String> OF_DRAFTS = Set.of("HAZARD_DRAFTED", "HAZARD_EDITED");

    private Publicity() {}

    /** Over {@code ledger_event e}, with {@code :published}, {@code :drafts}, {@code :person} and {@code :own}. */
    public static final String CONDITION = """
            (e.type = any(:published)
                or (e.type = any(:drafts) and (e.actor_id = :person or e.organisation_id = any(:own))))""";

    /** The same for one event: whether the caller, in whose scope the organisation lies, is told of it. */
    static boolean tells(Caller caller, String type, @Nullable UUID actorId, UUID organisationId) {
        return PUBLISHED.contains(type)
                || (OF_DRAFTS.contains(type)
                        && (caller.personId().equals(actorId)
                                || List.of(ownSchools(caller)).contains(organisationId)));
    }

    /** Schools the caller belongs to. For binding as a {@code uuid[]} parameter. */
    public static UUID[] ownSchools(Caller caller) {
        return caller.memberships().stream()
                .filter(membership -> membership.role() == Role.SCHOOL)
                .map(Membership::organisationId)
                .toArray(UUID[]::new);
    }

    /** For binding as a {@code text[]} parameter. */
    public static String[] published() {
        return PUBLISHED.toArray(String[]::new);
    }

    /** For binding as a {@code text[]} parameter. */
    public static String[] drafts() {
        return OF_DRAFTS.toArray(String[]::new);
    }
}
