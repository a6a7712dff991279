package org.hazardledger.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** The days off and the worked weekends as each authority has entered them, with their source (decision 2). */
@ApplicationScoped
public class WorkingCalendar {

    private final Jdbi jdbi;

    WorkingCalendar(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** The calendar an organisation works by: its own days, and those of the authorities above where it says nothing. */
    public WorkingDays of(UUID organisationId) {
        return jdbi.withHandle(handle -> {
            Map<LocalDate, Boolean> days = new HashMap<>();
            handle.createQuery("""
                            select distinct on (d.day) d.day, d.working
                            from organisation o, unnest(o.lineage) with ordinality above(id, depth)
                            join calendar_day d on d.organisation_id = above.id
                            where o.id = :id order by d.day, above.depth desc""")
                    .bind("id", organisationId)
                    .map((row, context) -> Map.entry(row.getObject("day", LocalDate.class), row.getBoolean("working")))
                    .forEach(day -> days.put(day.getKey(), day.getValue()));
            return new WorkingDays(days);
        });
    }

    List<CalendarDay> enteredBy(UUID authority) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select day, working, name, source from calendar_day
                        where organisation_id = :authority order by day""")
                .bind("authority", authority)
                .mapTo(CalendarDay.class)
                .list());
    }

    void enter(UUID authority, CalendarDay day) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        insert into calendar_day (organisation_id, day, working, name, source)
                        values (:authority, :day, :working, :name, :source)
                        on conflict (organisation_id, day) do update
                        set working = excluded.working, name = excluded.name, source = excluded.source""")
                .bind("authority", authority)
                .bindMethods(day)
                .execute());
    }
}
