package org.hazardledger.organisation;

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
import org.jboss.resteasy.reactive.RestResponse;

/** The working-day calendar of an authority. A change acts on weeks that have not begun; it moves no cut-off already shown. */
@Path("/api/v1/calendar-days")
@Tag(name = "Register")
@RolesAllowed(Role.DISTRICT_NAME)
class CalendarResource {

    private final CurrentCaller current;
    private final WorkingCalendar calendar;

    CalendarResource(CurrentCaller current, WorkingCalendar calendar) {
        this.current = current;
        this.calendar = calendar;
    }

    @GET
    @Operation(operationId = "listCalendarDays", summary = "Days off and worked weekends of the caller's authority")
    public Page<CalendarDay> list() {
        return new Page<>(calendar.enteredBy(authorityOf(current.get())), null, null);
    }

    @POST
    @Idempotent
    @Transactional
    @Operation(operationId = "setCalendarDay", summary = "Say what a day is; the same day again replaces what was said")
    public RestResponse<CalendarDay> set(@NotNull @Valid CalendarDay day) {
        calendar.enter(authorityOf(current.get()), day);
        return RestResponse.ok(day);
    }

    private static UUID authorityOf(Caller caller) {
        return caller.memberships().stream()
                .filter(membership -> membership.role() == Role.DISTRICT)
                .map(Membership::organisationId)
                .findFirst()
                .orElseThrow(Problem::forbidden);
    }
}
