package org.hazardledger.campaign;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hazardledger.identity.Caller;
import org.hazardledger.identity.CurrentCaller;
import org.hazardledger.identity.Membership;
import org.hazardledger.identity.Role;
import org.hazardledger.platform.Idempotent;
import org.hazardledger.platform.Page;
import org.hazardledger.platform.Problem;
import org.jdbi.v3.core.Jdbi;

/** The working-day calendar of an authority. A change acts on weeks that have not begun; it moves no cut-off already shown. */
@Path("/api/v1/calendar-days")
@Tag(name = "Campaigns")
@RolesAllowed(Role.DISTRICT_NAME)
class CalendarResource {

    private final CurrentCaller current;
    private final Jdbi jdbi;

    CalendarResource(CurrentCaller current, Jdbi jdbi) {
        this.current = current;
        this.jdbi = jdbi;
    }

    @GET
    @Operation(operationId = "listCalendarDays", summary = "Days off and worked weekends of the caller's authority")
    public Page<CalendarDay> list() {
        UUID authority = authorityOf(current.get());
        return new Page<>(
                jdbi.withHandle(handle -> handle.createQuery("""
                                select day, working, name, source from calendar_day
                                where organisation_id = :authority order by day""")
                        .bind("authority", authority)
                        .mapTo(CalendarDay.class)
                        .list()),
                null,
                null);
    }

    @POST
    @Idempotent
    @Transactional
    @Operation(operationId = "setCalendarDay", summary = "Say what a day is; the same day again replaces what was said")
    public CalendarDay set(@NotNull @Valid CalendarDay day) {
        UUID authority = authorityOf(current.get());
        jdbi.useHandle(handle -> handle.createUpdate("""
                        insert into calendar_day (organisation_id, day, working, name, source)
                        values (:authority, :day, :working, :name, :source)
                        on conflict (organisation_id, day) do update
                        set working = excluded.working, name = excluded.name, source = excluded.source""")
                .bind("authority", authority)
                .bindMethods(day)
                .execute());
        return day;
    }

    private static UUID authorityOf(Caller caller) {
        return caller.memberships().stream()
                .filter(membership -> membership.role() == Role.DISTRICT)
                .map(Membership::organisationId)
                .findFirst()
                .orElseThrow(Problem::forbidden);
    }
}
