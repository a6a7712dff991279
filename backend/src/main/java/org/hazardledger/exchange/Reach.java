package org.hazardledger.exchange;

import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.hazardledger.identity.Caller;
import org.hazardledger.identity.Membership;
import org.hazardledger.identity.Post;
import org.hazardledger.identity.Role;

/**
 * What a caller may write by import, from the memberships whose role allows it; rights of different roles are never
 * added up, so an auditor's reach does not widen a school's.
 *
 * @param schools single schools
 * @param districts whole districts
 */
record Reach(UUID[] schools, UUID[] districts) {

    private static final Set<Role> FILE_HAZARDS =
            EnumSet.of(Role.SCHOOL, Role.DISTRICT, Role.INSPECTOR, Role.INTEGRATION);
    private static final Set<Role> KEEP_REGISTER = EnumSet.of(Role.DISTRICT, Role.INTEGRATION);
    private static final Set<Post> KEEP_BUILDINGS = EnumSet.of(Post.RESPONSIBLE, Post.LEADER, Post.PRINCIPAL);

    /** Where the caller may file hazards. */
    static Reach ofHazards(Caller caller) {
        return of(caller, m -> FILE_HAZARDS.contains(m.role()));
    }

    /** Where the caller may keep the register of schools: the district and its scripts. */
    static Reach ofRegister(Caller caller) {
        return of(caller, m -> KEEP_REGISTER.contains(m.role()));
    }

    /** Where the caller may keep buildings: a school's managers do it for their own school as well. */
    static Reach ofBuildings(Caller caller) {
        return of(
                caller,
                m -> KEEP_REGISTER.contains(m.role())
                        || (m.role() == Role.SCHOOL && m.post() != null && KEEP_BUILDINGS.contains(m.post())));
    }

    boolean nowhere() {
        return schools.length == 0 && districts.length == 0;
    }

    private static Reach of(Caller caller, Predicate<Membership> allows) {
        return new Reach(
                caller.memberships().stream()
                        .filter(m -> allows.test(m) && m.level().equals("SCHOOL"))
                        .map(Membership::organisationId)
                        .distinct()
                        .toArray(UUID[]::new),
                caller.memberships().stream()
                        .filter(allows)
                        .flatMap(m -> m.districts().stream())
                        .distinct()
                        .toArray(UUID[]::new));
    }
}
