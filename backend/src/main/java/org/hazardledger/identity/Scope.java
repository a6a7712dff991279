package org.hazardledger.identity;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

/**
 * What a caller may see: whole districts and single schools. Bound into every query as
 * {@code (x.district_id = any(:districts) or x.school_id = any(:schools))}.
 */
public record Scope(List<UUID> schools, List<UUID> districts) {

    static Scope of(Collection<Membership> memberships) {
        return new Scope(
                memberships.stream()
                        .filter(membership -> "SCHOOL".equals(membership.level()))
                        .map(Membership::organisationId)
                        .distinct()
                        .toList(),
                memberships.stream()
                        .flatMap(membership -> membership.districts().stream())
                        .distinct()
                        .toList());
    }

    /** Whether a school of a district lies within. */
    public boolean covers(UUID schoolId, UUID districtId) {
        return schools.contains(schoolId) || districts.contains(districtId);
    }

    /** For binding as a {@code uuid[]} parameter. */
    public UUID[] schoolArray() {
        return schools.toArray(UUID[]::new);
    }

    /** For binding as a {@code uuid[]} parameter. */
    public UUID[] districtArray() {
        return districts.toArray(UUID[]::new);
    }
}
