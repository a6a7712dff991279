package org.hazardledger.identity;

import java.util.Set;
import org.jdbi.v3.core.statement.SqlStatement;

/**
 * What those above a school keep about it and nobody of the school reads, whatever else they are (decision 9): within the
 * districts they hold a role for, without the schools they belong to themselves.
 */
public final class AboveSchool {

    private AboveSchool() {}

    /** The condition over a table with {@code district_id} and {@code school_id}, by its alias. */
    public static String within(String table) {
        return "%1$s.district_id = any(:districts) and %1$s.school_id <> all(:own)".formatted(table);
    }

    /** Binds the condition for those who hold one of these roles. */
    public static <S extends SqlStatement<S>> S bind(S statement, Caller caller, Set<Role> roles) {
        return statement.bind("districts", caller.districtsAs(roles)).bind("own", caller.ownSchools());
    }
}
