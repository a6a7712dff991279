package org.hazardledger.organisation;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hazardledger.identity.Caller;
import org.hazardledger.identity.Membership;
import org.hazardledger.identity.Post;
import org.hazardledger.identity.Role;
import org.hazardledger.platform.Problem;
import org.jspecify.annotations.Nullable;

/**
 * Where an organisation stands, which decides who may do what with it: a right follows from one membership that has
 * both the role and a place at or above the organisation.
 *
 * @param lineage every ancestor and the organisation itself, from the root down
 */
record Node(UUID id, Level level, @Nullable UUID districtId, List<UUID> lineage, long version) {

    private static final Set<Post> SCHOOL_MANAGERS = EnumSet.of(Post.RESPONSIBLE, Post.LEADER, Post.PRINCIPAL);

    /** A place in the tree that the caller's memberships give. */
    static UUID[] places(Caller caller) {
        return caller.memberships().stream().map(Membership::organisationId).toArray(UUID[]::new);
    }

    /** District staff for all at and below their place; an integration account as well, for scripts. */
    void requireEditor(Caller caller) {
        if (!above(caller, Role.DISTRICT) && !above(caller, Role.INTEGRATION)) {
            throw Problem.forbidden();
        }
    }

    /** Who keeps the buildings and places of a school: the district, a script of the district, the school itself. */
    void requireKeeper(Caller caller) {
        if (level != Level.SCHOOL || !isSchoolManager(caller)) {
            requireEditor(caller);
        }
    }

    /** The offices of cities and provinces above it that the caller acts for: who may move it between districts. */
    UUID[] officesAbove(Caller caller) {
        return caller.memberships().stream()
                .filter(m -> m.role() == Role.DISTRICT && m.isAboveDistricts() && lineage.contains(m.organisationId()))
                .map(Membership::organisationId)
                .toArray(UUID[]::new);
    }

    boolean isSchoolManager(Caller caller) {
        return caller.holdsAtSchool(SCHOOL_MANAGERS, id);
    }

    boolean isUnderDistrictOf(Caller caller) {
        return above(caller, Role.DISTRICT);
    }

    private boolean above(Caller caller, Role role) {
        return caller.memberships().stream().anyMatch(m -> m.role() == role && lineage.contains(m.organisationId()));
    }
}
