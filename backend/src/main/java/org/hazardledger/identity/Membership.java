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

    boolean reaches(UUID schoolId, UUID districtId) {
        return organisationId.equals(schoolId) || districts.contains(districtId);
    }
}
