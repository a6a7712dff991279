package org.hazardledger.inspection;

import java.util.EnumSet;
import java.util.Set;
import org.hazardledger.identity.Caller;
import org.hazardledger.identity.Role;
import org.jdbi.v3.core.statement.SqlStatement;

/**
 * Whose look-backs a caller may see: those of the districts they hold one of these roles for, never those of a school
 * they belong to themselves, whatever else they are (decision 9).
 */
final class LookbackReach {

    /** Over {@code lookback l}. */
    static final String WITHIN = "l.district_id = any(:districts) and l.school_id <> all(:own)";

    static final Set<Role> VISITORS = EnumSet.of(Role.DISTRICT, Role.INSPECTOR);
    static final Set<Role> AUDITORS = EnumSet.of(Role.DISTRICT, Role.AUDITOR);

    private LookbackReach() {}

    static boolean visits(Caller caller) {
        return caller.memberships().stream().anyMatch(membership -> VISITORS.contains(membership.role()));
    }

    static <S extends SqlStatement<S>> S bind(S statement, Caller caller, Set<Role> roles) {
        return statement.bind("districts", caller.districtsAs(roles)).bind("own", caller.ownSchools());
    }
}
