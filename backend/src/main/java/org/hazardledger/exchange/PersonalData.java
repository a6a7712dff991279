package org.hazardledger.exchange;

import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.hazardledger.identity.Caller;
import org.hazardledger.identity.Membership;
import org.hazardledger.identity.Post;

/**
 * How much of a person leaves the ledger (permission matrix B.3, "export identified data"): all of it for those of the
 * school and the district who deal with these people; names with masked phones for inspectors and auditors; the same
 * without whoever reported the hazard for programs; surnames for everybody else, the city and the province included,
 * who are for figures and not for people.
 */
enum PersonalData {
    SURNAMES,
    WITHOUT_REPORTER,
    MASKED_PHONES,
    FULL;

    private static final Set<Post> EXPORTING = EnumSet.of(Post.FILLER, Post.LEADER, Post.PRINCIPAL);

    /** What one of the caller's memberships that reach the school opens; the widest of them counts. */
    static PersonalData of(Caller caller, UUID schoolId, UUID districtId) {
        return caller.memberships().stream()
                .filter(m ->
                        m.organisationId().equals(schoolId) || m.districts().contains(districtId))
                .map(PersonalData::of)
                .max(PersonalData::compareTo)
                .orElse(SURNAMES);
    }

    private static PersonalData of(Membership membership) {
        return switch (membership.role()) {
            case SCHOOL -> membership.post() != null && EXPORTING.contains(membership.post()) ? FULL : SURNAMES;
            case DISTRICT -> "DISTRICT".equals(membership.level()) ? FULL : SURNAMES;
            case INSPECTOR, AUDITOR -> MASKED_PHONES;
            case INTEGRATION -> WITHOUT_REPORTER;
        };
    }

    /** Somebody who deals with the hazard. */
    String name(String name) {
        return this == SURNAMES ? surname(name) : name;
    }

    /** Whoever found or reported the hazard. */
    String reporter(String name) {
        return this == SURNAMES || this == WITHOUT_REPORTER ? surname(name) : name;
    }

    String phone(String phone) {
        if (this == FULL) {
            return phone;
        }
        if (this == SURNAMES || phone.length() < 7) {
            return "";
        }
        return phone.substring(0, 3) + "****" + phone.substring(phone.length() - 4);
    }

    private static String surname(String name) {
        return name.isEmpty() ? name : name.substring(0, name.offsetByCodePoints(0, 1)) + "**";
    }
}
