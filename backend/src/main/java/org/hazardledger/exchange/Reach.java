package org.hazardledger.exchange;

import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.hazardledger.identity.Caller;
import org.hazardledger.identity.Membership;
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
    private static final Set<Role> KEEP_ROSTER = EnumSet.of(Role.SCHOOL, Role.DISTRICT, Role.INTEGRATION);

    /** Where the caller may file hazards. */
    static Reach ofHazards(Caller caller) {
        return of(caller, FILE_HAZARDS);
    }

    /** Where the caller may keep the roster: inspectors look at buildings, they do not register them. */
    static Reach ofRoster(Caller caller) {
        return of(caller, KEEP_ROSTER);
    }

    boolean nowhere() {
        return schools.length == 0 && districts.length == 0;
    }

    private static Reach of(Caller caller, Set<Role> roles) {
        return new Reach(
                caller.memberships().stream()
                        .filter(m -> roles.contains(m.role()) && m.level().equals("SCHOOL"))
                        .map(Membership::organisationId)
                        .distinct()
                        .toArray(UUID[]::new),
                caller.memberships().stream()
                        .filter(m -> roles.contains(m.role()))
                        .flatMap(m -> m.districts().stream())
                        .distinct()
                        .toArray(UUID[]::new));
    }
}
