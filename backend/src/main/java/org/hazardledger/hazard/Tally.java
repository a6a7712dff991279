package org.hazardledger.hazard;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/**
 * How many hazards a school has in each state and severity. A change only appends a difference; a job folds the
 * differences, so that writers never wait for one another's totals. A draft is not counted (T1).
 */
@ApplicationScoped
class Tally {

    private static final String UNGRADED = "UNGRADED";

    private final Jdbi jdbi;

    Tally(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Where a hazard was counted before a change. */
    record Place(State state, @Nullable Severity severity) {

        static Place of(Hazard hazard) {
            return new Place(hazard.state, hazard.severity);
        }

        boolean isCounted() {
            return state != State.DRAFT;
        }

        String severityName() {
            return severity == null ? UNGRADED : severity.name();
        }
    }

    void moved(Hazard hazard, Place before) {
        Place after = Place.of(hazard);
        if (before.equals(after)) {
            return;
        }
        jdbi.useHandle(handle -> {
            var batch = handle.prepareBatch("""
                    insert into hazard_tally_delta (district_id, school_id, state, severity, n)
                    values (:district, :school, :state, :severity, :n)""");
            if (before.isCounted()) {
                add(batch, hazard, before, -1);
            }
            if (after.isCounted()) {
                add(batch, hazard, after, 1);
            }
            if (batch.size() > 0) {
                batch.execute();
            }
        });
    }

    /** Counts new hazards of one school, one difference for each state and severity among them. */
    void arrived(List<Hazard> hazards) {
        Map<Place, Long> places = hazards.stream().collect(Collectors.groupingBy(Place::of, Collectors.counting()));
        jdbi.useHandle(handle -> {
            var batch = handle.prepareBatch("""
                    insert into hazard_tally_delta (district_id, school_id, state, severity, n)
                    values (:district, :school, :state, :severity, :n)""");
            places.forEach((place, n) -> add(batch, hazards.get(0), place, n.intValue()));
            batch.execute();
        });
    }

    private static void add(org.jdbi.v3.core.statement.PreparedBatch batch, Hazard hazard, Place place, int n) {
        batch.bind("district", hazard.districtId)
                .bind("school", hazard.schoolId)
                .bind("state", place.state().name())
                .bind("severity", place.severityName())
                .bind("n", n)
                .add();
    }

    /** Folds what has been added since the last time; two nodes may run it at once. */
    @Scheduled(every = "30s", delayed = "30s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void fold() {
        jdbi.useHandle(handle -> handle.execute("""
                with taken as (
                    delete from hazard_tally_delta where id in (
                        select id from hazard_tally_delta order by id limit 50000 for update skip locked)
                    returning district_id, school_id, state, severity, n)
                insert into hazard_tally (district_id, school_id, state, severity, n)
                select district_id, school_id, state, severity, sum(n) from taken
                group by district_id, school_id, state, severity
                order by district_id, school_id, state, severity
                on conflict (district_id, school_id, state, severity) do update
                    set n = hazard_tally.n + excluded.n"""));
    }
}
