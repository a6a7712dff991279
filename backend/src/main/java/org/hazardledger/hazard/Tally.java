package org.hazardledger.hazard;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
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
        moved(List.of(hazard), Map.of(hazard.id, before));
    }

    /** @param before where each hazard was counted, by its id */
    void moved(List<Hazard> hazards, Map<UUID, Place> before) {
        List<Difference> differences = new ArrayList<>();
        for (Hazard hazard : hazards) {
            Place was = before.get(hazard.id);
            Place is = Place.of(hazard);
            if (!was.equals(is)) {
                differences.add(new Difference(hazard.districtId, hazard.schoolId, was, -1));
                differences.add(new Difference(hazard.districtId, hazard.schoolId, is, 1));
            }
        }
        append(differences);
    }

    /** Counts new hazards, one difference for each state and severity among those of a school. */
    void arrived(List<Hazard> hazards) {
        Map<List<Object>, List<Hazard>> alike =
                hazards.stream().collect(Collectors.groupingBy(h -> List.of(h.schoolId, Place.of(h))));
        append(alike.values().stream()
                .map(some -> new Difference(
                        some.get(0).districtId, some.get(0).schoolId, Place.of(some.get(0)), some.size()))
                .toList());
    }

    private record Difference(UUID districtId, UUID schoolId, Place place, int n) {}

    private void append(List<Difference> differences) {
        jdbi.useHandle(handle -> {
            var batch = handle.prepareBatch("""
                    insert into hazard_tally_delta (district_id, school_id, state, severity, n)
                    values (:district, :school, :state, :severity, :n)""");
            differences.stream()
                    .filter(difference -> difference.place().isCounted())
                    .forEach(difference -> batch.bind("district", difference.districtId())
                            .bind("school", difference.schoolId())
                            .bind("state", difference.place().state().name())
                            .bind("severity", difference.place().severityName())
                            .bind("n", difference.n())
                            .add());
            if (batch.size() > 0) {
                batch.execute();
            }
        });
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
