package org.hazardledger.measure;

import java.util.EnumSet;
import java.util.Set;
import org.hazardledger.identity.Caller;
import org.hazardledger.identity.Role;
import org.jdbi.v3.core.statement.SqlStatement;

/** Whose incidents a caller may see: those of districts, never those of a school they belong to themselves. */
final class IncidentReach {

    /** Over {@code incident i}. */
    static final String WITHIN = "i.district_id = any(:districts) and i.school_id <> all(:own)";

    static final Set<Role> READERS = EnumSet.of(Role.DISTRICT, Role.INSPECTOR, Role.AUDITOR);
    static final Set<Role> KEEPERS = EnumSet.of(Role.DISTRICT);

    private IncidentReach() {}

    static <S extends SqlStatement<S>> S bind(S statement, Caller caller, Set<Role> roles) {
        return statement.bind("districts", caller.districtsAs(roles)).bind("own", caller.ownSchools());
    }
}
