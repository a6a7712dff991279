package org.hazardledger.hazard;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
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
        return allot(schoolId, listedAt, 1).get(0);
    }

    /** So many numbers in a row; the school's counter is locked until the transaction ends. */
    List<String> allot(UUID schoolId, Instant listedAt, int count) {
        int year = listedAt.atZone(BusinessTime.ZONE).getYear();
        return jdbi.withHandle(handle -> handle.createQuery("""
                        with allotted as (
                            insert into hazard_number (school_id, year, last) values (:school, :year, :count)
                            on conflict (school_id, year) do update set last = hazard_number.last + :count
                            returning last)
                        select o.code || '-' || :year || '-' || to_char(n, 'FM000000')
                        from allotted, organisation o, generate_series(allotted.last - :count + 1, allotted.last) n
                        where o.id = :school order by n""")
                .bind("school", schoolId)
                .bind("year", year)
                .bind("count", count)
                .mapTo(String.class)
                .list());
    }
}
