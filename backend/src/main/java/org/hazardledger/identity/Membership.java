package org.hazardledger.identity;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One person's place in one organisation.
 *
 * @param districts the districts the membership reaches: all below a province or city, the district itself,
 *     none for a school
 */
public record Membership(
        UUID id,
        Role role,
        @Nullable Post post,
        UUID organisationId,
        String organisationName,
        String organisationCode,
        String level,
        List<UUID> districts) {

    /** Whether it reaches the district from its city or province. */
    boolean isAbove(UUID districtId) {
        return districts.contains(districtId) && !organisationId.equals(districtId);
    }

    /** Whether it is one of a city or province. */
    public boolean isAboveDistricts() {
        return "CITY".equals(level) || "PROVINCE".equals(level);
    }

    boolean reaches(UUID schoolId, UUID districtId) {
        return organisationId.equals(schoolId) || districts.contains(districtId);
    }
}
