package org.hazardledger.identity;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What a person may do anywhere at all, so that a client shows only doors that open (permission matrix B.3). */
public enum Action {
    HAZARD_FILE("hazard.file", EnumSet.of(Role.SCHOOL, Role.DISTRICT, Role.INSPECTOR, Role.INTEGRATION), null),
    HAZARD_VERIFY("hazard.verify", EnumSet.of(Role.DISTRICT, Role.INSPECTOR), null),
    IMPORT_RUN("import.run", EnumSet.of(Role.SCHOOL, Role.DISTRICT, Role.INSPECTOR, Role.INTEGRATION), null),
    SUBMISSION_SUBMIT("submission.submit", EnumSet.of(Role.SCHOOL), null),
    SUBMISSION_REVIEW("submission.review", EnumSet.of(Role.DISTRICT), null),
    DASHBOARD_VIEW("dashboard.view", EnumSet.of(Role.DISTRICT, Role.INSPECTOR, Role.AUDITOR), null),
    ORGANISATION_EDIT("organisation.edit", EnumSet.of(Role.DISTRICT), null),
    /** Between districts, so for those who stand above them alone. */
    SCHOOL_MOVE("school.move", EnumSet.of(Role.DISTRICT), null),
    ACCOUNT_MANAGE(
            "account.manage",
            EnumSet.of(Role.SCHOOL, Role.DISTRICT),
            EnumSet.of(Post.PRINCIPAL, Post.STAFF, Post.HEAD)),
    LEDGER_VERIFY("ledger.verify", EnumSet.of(Role.DISTRICT, Role.AUDITOR), null),

    /**
     * An archive names people and holds the chain in full, so it takes both rights of the matrix, "export identified data"
     * and "read audit chain": the leaders of a school, a district's own office, auditors. City and province are for figures.
     */
    ARCHIVE_TAKE(
            "archive.take",
            EnumSet.of(Role.SCHOOL, Role.DISTRICT, Role.AUDITOR),
            EnumSet.of(Post.LEADER, Post.PRINCIPAL, Post.STAFF, Post.HEAD));

    private final String label;
    private final Set<Role> roles;
    private final Set<Post> posts;

    Action(String label, Set<Role> roles, @org.jspecify.annotations.Nullable Set<Post> posts) {
        this.label = label;
        this.roles = roles;
        this.posts = posts == null ? EnumSet.allOf(Post.class) : posts;
    }

    @JsonValue
    public String label() {
        return label;
    }

    /** Whether this membership opens the action where it reaches. */
    public boolean isOpenedBy(Membership membership) {
        boolean above = membership.role() == Role.DISTRICT && !"DISTRICT".equals(membership.level());
        return roles.contains(membership.role())
                && (membership.post() == null || posts.contains(membership.post()))
                && !(this == ARCHIVE_TAKE && above)
                && !(this == SCHOOL_MOVE && !membership.isAboveDistricts());
    }

    static List<Action> of(Caller caller) {
        return Arrays.stream(values())
                .filter(action -> caller.memberships().stream().anyMatch(action::isOpenedBy))
                .toList();
    }
}
