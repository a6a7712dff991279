package org.hazardledger.hazard;

import static org.hazardledger.identity.Post.*;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hazardledger.identity.Caller;
import org.hazardledger.identity.Post;
import org.hazardledger.identity.Role;
import org.hazardledger.policy.Policy;

/** Who may do what with a hazard: the permission matrix B.3, in one place. */
final class HazardAccess {

    private static final Set<Post> FIXERS = EnumSet.of(FILLER, RESPONSIBLE);
    private static final Set<Post> SCHOOL_LEADERS = EnumSet.of(LEADER, PRINCIPAL);
    private static final Set<Post> SCHOOL_POSTS = EnumSet.of(FILLER, RESPONSIBLE, LEADER, PRINCIPAL);
    private static final Duration AUTHOR_CORRECTS_WITHIN = Duration.ofHours(24);

    private HazardAccess() {}

    /** Whether the caller's role and post allow the action on this hazard at all. */
    static boolean may(Caller caller, HazardAction action, HazardFacts hazard, Policy policy, Instant now) {
        UUID school = hazard.schoolId();
        boolean member = caller.holdsAtSchool(SCHOOL_POSTS, school);
        boolean district = caller.acts(Role.DISTRICT, school, hazard.districtId());
        boolean inspector = caller.acts(Role.INSPECTOR, school, hazard.districtId());
        boolean author = caller.personId().equals(hazard.createdBy());
        return switch (action) {
            case EDIT, LIST -> member || author;
            case GRADE -> member || district || inspector;
            case PLAN -> member || head(caller, hazard);
            case PROGRESS, RECTIFY, EXTEND -> caller.holdsAtSchool(FIXERS, school);
            case DECIDE_EXTENSION -> mayDecideExtension(caller, hazard, district);
            case SIGN_RESPONSIBLE -> caller.holdsAtSchool(EnumSet.of(RESPONSIBLE), school);
            case SIGN_LEADER -> caller.holdsAtSchool(EnumSet.of(LEADER), school);
            case VERIFY -> mayVerify(caller, hazard, policy, district, inspector);
            case SEND_BACK ->
                hazard.state() == State.REVIEW_REQUESTED
                        ? district || caller.holdsAtSchool(SCHOOL_LEADERS, school)
                        : district || inspector || mayVerify(caller, hazard, policy, district, inspector);
            case REOPEN, DECIDE_REOPENING -> district || inspector || caller.holdsAtSchool(SCHOOL_LEADERS, school);
            case PROPOSE_REOPENING -> caller.holdsAtSchool(FIXERS, school);
            case PROPOSE_REJECTION -> member;
            case REJECT, DECIDE_REJECTION, SERVE_SUPERVISION, END_SUPERVISION, RECEIVE_REPORT -> district;
            case MERGE, PROPOSE_SUPERVISION -> district || inspector;
            case DECIDE_SUPERVISION -> head(caller, hazard) || caller.actsFromAbove(Role.DISTRICT, hazard.districtId());
            case RULE_ON_LIST -> (district || inspector) && !member;
            case CORRECT -> district || (author && withinAuthorsDay(hazard, now));
        };
    }

    private static boolean mayVerify(
            Caller caller, HazardFacts hazard, Policy policy, boolean district, boolean inspector) {
        if (hazard.needsOnSiteVerification()) {
            return inspector;
        }
        return district
                || inspector
                || (policy.delegateGeneralClosing() && caller.holdsAtSchool(EnumSet.of(PRINCIPAL), hazard.schoolId()));
    }

    /** T7: the listing authority of a supervised hazard, the district of a 重大 one, else the principal too. */
    private static boolean mayDecideExtension(Caller caller, HazardFacts hazard, boolean district) {
        if (Supervision.isFromAbove(hazard.supervision())) {
            return caller.actsFromAbove(Role.DISTRICT, hazard.districtId());
        }
        return district
                || (!needsDistrictForExtension(hazard)
                        && caller.holdsAtSchool(EnumSet.of(PRINCIPAL), hazard.schoolId()));
    }

    /** T5: 分管领导 approves; for 重大 the principal or the head of the district. */
    static boolean mayApprovePlan(Caller caller, HazardFacts hazard) {
        Set<Post> approvers = hazard.severity() == Severity.MAJOR ? EnumSet.of(PRINCIPAL) : SCHOOL_LEADERS;
        return caller.holdsAtSchool(approvers, hazard.schoolId()) || head(caller, hazard);
    }

    /** Lowering a severity below its rule is the district head's, with a reason and a second person (T3). */
    static boolean mayLowerSeverity(Caller caller, HazardFacts hazard) {
        return head(caller, hazard);
    }

    /** Proposing such a lowering is open to the district's staff and to inspectors. */
    static boolean mayProposeLowering(Caller caller, HazardFacts hazard) {
        return caller.acts(Role.DISTRICT, hazard.schoolId(), hazard.districtId())
                || caller.acts(Role.INSPECTOR, hazard.schoolId(), hazard.districtId());
    }

    /** What this caller can do with the hazard now, for the buttons of a client. */
    static List<HazardAction> allowed(Caller caller, HazardFacts hazard, Policy policy, Instant now) {
        return Arrays.stream(HazardAction.values())
                .filter(action -> Lifecycle.admits(hazard.state(), action))
                .filter(action -> may(caller, action, hazard, policy, now))
                .filter(action -> Involvement.refusal(caller.personId(), action, hazard) == null)
                .toList();
    }

    static boolean needsDistrictForExtension(HazardFacts hazard) {
        return hazard.severity() == Severity.MAJOR || hazard.supervised();
    }

    private static boolean head(Caller caller, HazardFacts hazard) {
        return caller.holds(Role.DISTRICT, EnumSet.of(HEAD), hazard.schoolId(), hazard.districtId());
    }

    private static boolean withinAuthorsDay(HazardFacts hazard, Instant now) {
        return hazard.listedAt() != null && now.isBefore(hazard.listedAt().plus(AUTHOR_CORRECTS_WITHIN));
    }
}
