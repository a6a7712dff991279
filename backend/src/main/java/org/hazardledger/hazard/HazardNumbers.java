package org.hazardledger.hazard;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
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
        return allot(Map.of(schoolId, 1), listedAt).get(schoolId).get(0);
    }

    /** So many numbers in a row for each school; the schools' counters are locked until the transaction ends. */
    Map<UUID, List<String>> allot(Map<UUID, Integer> counts, Instant listedAt) {
        int year = listedAt.atZone(BusinessTime.ZONE).getYear();
        return jdbi.withHandle(handle -> handle.createQuery("""
                        with allotted as (
                            insert into hazard_number (school_id, year, last)
                            select school, :year, n from unnest(:schools, :counts) as asked (school, n) order by school
                            on conflict (school_id, year) do update set last = hazard_number.last + excluded.last
                            returning school_id, last)
                        select allotted.school_id, o.code, allotted.last
                        from allotted join organisation o on o.id = allotted.school_id""")
                .bind("schools", counts.keySet().toArray(UUID[]::new))
                .bind("counts", counts.values().toArray(Integer[]::new))
                .bind("year", year)
                .mapTo(Allotted.class)
                .collectToMap(Allotted::schoolId, allotted -> allotted.numbers(year, counts.get(allotted.schoolId()))));
    }

    /** @param last the highest number the school has given this year */
    public record Allotted(UUID schoolId, String code, int last) {

        private List<String> numbers(int year, int count) {
            return IntStream.rangeClosed(last - count + 1, last)
                    .mapToObj(n -> code + "-" + year + "-" + sixDigits(n))
                    .toList();
        }

        /** More than 999,999 in a year take more digits. */
        private static String sixDigits(int n) {
            String digits = String.valueOf(n);
            return "0".repeat(Math.max(0, 6 - digits.length())) + digits;
        }
    }
}
