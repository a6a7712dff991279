package org.hazardledger.identity;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The person behind a request. A right follows from one membership that has both the role and the reach:
 * rights of different memberships are never added up.
 *
 * @param authenticatedAt when the person last proved who they are at the identity server
 */
public record Caller(
        UUID personId,
        String username,
        String name,
        Set<Role> roles,
        List<Membership> memberships,
        Scope scope,
        @Nullable Instant authenticatedAt) {

    static Caller of(
            UUID personId,
            String username,
            String name,
            Set<Role> roles,
            List<Membership> memberships,
            @Nullable Instant authenticatedAt) {
        List<Membership> active = memberships.stream()
                .filter(membership -> roles.contains(membership.role()))
                .toList();
        return new Caller(personId, username, name, roles, active, Scope.of(active), authenticatedAt);
    }

    /** Whether one membership of this role reaches the school. */
    public boolean acts(Role role, UUID schoolId, UUID districtId) {
        return memberships.stream()
                .anyMatch(membership -> membership.role() == role && membership.reaches(schoolId, districtId));
    }

    /** Whether one membership of this role stands above the district: in its city or province. */
    public boolean actsFromAbove(Role role, UUID districtId) {
        return memberships.stream().anyMatch(membership -> membership.role() == role && membership.isAbove(districtId));
    }

    /** Whether one membership of this role and one of these posts reaches the school. */
    public boolean holds(Role role, Set<Post> posts, UUID schoolId, UUID districtId) {
        return memberships.stream()
                .anyMatch(membership -> membership.role() == role
                        && membership.post() != null
                        && posts.contains(membership.post())
                        && membership.reaches(schoolId, districtId));
    }

    /** Whether the person holds one of these posts in this very school. */
    public boolean holdsAtSchool(Set<Post> posts, UUID schoolId) {
        return memberships.stream()
                .anyMatch(membership -> membership.role() == Role.SCHOOL
                        && membership.organisationId().equals(schoolId)
                        && membership.post() != null
                        && posts.contains(membership.post()));
    }

    /** The schools this person belongs to, for binding as a {@code uuid[]} parameter. */
    public UUID[] ownSchools() {
        return memberships.stream()
                .filter(membership -> membership.role() == Role.SCHOOL)
                .map(Membership::organisationId)
                .toArray(UUID[]::new);
    }

    /** The districts that memberships of these roles reach, for binding as a {@code uuid[]} parameter. */
    public UUID[] districtsAs(Set<Role> some) {
        return memberships.stream()
                .filter(membership -> some.contains(membership.role()))
                .flatMap(membership -> membership.districts().stream())
                .distinct()
                .toArray(UUID[]::new);
    }

    /** The membership by which the person acts for a school, for the record of who did what. */
    public @Nullable Membership membershipFor(UUID schoolId, UUID districtId) {
        return memberships.stream()
                .filter(membership -> membership.reaches(schoolId, districtId))
                .findFirst()
                .orElse(null);
    }
}
