package org.hazardledger.identity;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hazardledger.platform.Problem;
import org.jspecify.annotations.Nullable;

/**
 * A role and post in an organisation: whether it makes sense, and who may give or take it (permission matrix, "users of
 * an organisation"). The principal manages their own school, district people everything at and below their place;
 * nobody hands out a post above their own.
 *
 * @param lineage every ancestor of the organisation and itself
 */
record Seat(
        UUID organisationId,
        String level,
        List<UUID> lineage,
        Role role,
        @Nullable Post post) {

    private static final Set<Post> SCHOOL_POSTS =
            EnumSet.of(Post.FILLER, Post.RESPONSIBLE, Post.LEADER, Post.PRINCIPAL);
    private static final Set<Post> DISTRICT_POSTS = EnumSet.of(Post.STAFF, Post.HEAD);

    /** Refuses a role or post the organisation does not have. */
    void requireSensible() {
        boolean school = "SCHOOL".equals(level);
        if (school != (role == Role.SCHOOL)) {
            throw Problem.invalid("/role", "role-not-here");
        }
        Set<Post> posts = switch (role) {
            case SCHOOL -> SCHOOL_POSTS;
            case DISTRICT -> DISTRICT_POSTS;
            default -> Set.of();
        };
        boolean fits = post == null ? posts.isEmpty() : posts.contains(post);
        if (!fits) {
            throw Problem.invalid("/post", "post-not-of-role");
        }
    }

    boolean isManagedBy(Caller caller) {
        return caller.memberships().stream().anyMatch(this::isManagedBy);
    }

    private boolean isManagedBy(Membership manager) {
        if (manager.role() == Role.SCHOOL) {
            return manager.post() == Post.PRINCIPAL && manager.organisationId().equals(organisationId);
        }
        if (manager.role() != Role.DISTRICT || !lineage.contains(manager.organisationId())) {
            return false;
        }
        boolean ownOffice = manager.organisationId().equals(organisationId);
        boolean needsHead = ownOffice && (post == Post.HEAD || role == Role.AUDITOR || role == Role.INTEGRATION);
        return !needsHead || manager.post() == Post.HEAD;
    }

    void requireManagedBy(Caller caller) {
        if (!isManagedBy(caller)) {
            throw Problem.forbidden();
        }
    }
}
