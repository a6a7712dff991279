package org.hazardledger.bench;

import java.util.List;
import java.util.Map;
import java.util.Random;
import org.hazardledger.identity.Role;
import org.hazardledger.testing.Tokens;

/** The people of the filled database: one for each post of one school, its district, and who looks at or above them. */
final class FuzzPeople {

    static final String FILLER = "bench-filler";
    static final String RESPONSIBLE = "fuzz-responsible";
    static final String LEADER = "fuzz-leader";
    static final String PRINCIPAL = "fuzz-principal";
    static final String STAFF = "bench-district";
    static final String HEAD = "fuzz-head";
    static final String INSPECTOR = "fuzz-inspector";
    static final String PROGRAM = "fuzz-program";
    static final String CITY = "fuzz-city";
    static final String AUDITOR = "fuzz-auditor";

    private static final Map<String, Role> ROLES = Map.of(
            FILLER, Role.SCHOOL,
            RESPONSIBLE, Role.SCHOOL,
            LEADER, Role.SCHOOL,
            PRINCIPAL, Role.SCHOOL,
            STAFF, Role.DISTRICT,
            HEAD, Role.DISTRICT,
            INSPECTOR, Role.INSPECTOR,
            PROGRAM, Role.INTEGRATION,
            CITY, Role.DISTRICT,
            AUDITOR, Role.AUDITOR);

    /** Who asks at random: not the city, which would move the school away in which everybody works. */
    private static final List<String> ANYBODY =
            List.of(FILLER, RESPONSIBLE, LEADER, PRINCIPAL, STAFF, STAFF, HEAD, INSPECTOR, PROGRAM, AUDITOR);

    private FuzzPeople() {}

    static List<String> all() {
        return List.copyOf(ROLES.keySet());
    }

    static String anybody(Random random) {
        return ANYBODY.get(random.nextInt(ANYBODY.size()));
    }

    /** A token of one of them, or of a program that was given an account since. */
    static String token(String person) {
        return Tokens.of(person, ROLES.getOrDefault(person, Role.INTEGRATION));
    }
}
