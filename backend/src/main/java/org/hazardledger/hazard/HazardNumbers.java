package org.hazardledger.hazard;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;
import org.hazardledger.platform.BusinessTime;
import org.jdbi.v3.core.Jdbi;

/** Allots business numbers without gaps: school code, year in Asia/Shanghai, six digits. */
@ApplicationScoped
class HazardNumbers {

    private final Jdbi jdbi;

    HazardNumbers(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    String allot(UUID schoolId, Instant listedAt) {
        int year = listedAt.atZone(BusinessTime.ZONE).getYear();
        return jdbi.withHandle(handle -> handle.createQuery("""
                        with allotted as (
                            insert into hazard_number (school_id, year, last) values (:school, :year, 1)
                            on conflict (school_id, year) do update set last = hazard_number.last + 1
                            returning last)
                        select o.code || '-' || :year || '-' || to_char(allotted.last, 'FM000000')
                        from allotted, organisation o where o.id = :school""")
                .bind("school", schoolId)
                .bind("year", year)
                .mapTo(String.class)
                .one());
    }
}
