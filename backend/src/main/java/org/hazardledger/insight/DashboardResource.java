package org.hazardledger.insight;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.Clock;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hazardledger.campaign.WeeklyDesk;
import org.hazardledger.identity.Caller;
import org.hazardledger.identity.CurrentCaller;
import org.hazardledger.identity.Membership;
import org.hazardledger.identity.Role;
import org.hazardledger.notice.Notices;
import org.jspecify.annotations.Nullable;

/** Figures for the first page of a person and of a district. */
@Path("/api/v1/dashboards")
@Tag(name = "Dashboards")
class DashboardResource {

    private final CurrentCaller current;
    private final Dashboards dashboards;
    private final WeeklyDesk weekly;
    private final Notices notices;
    private final Clock clock;

    DashboardResource(CurrentCaller current, Dashboards dashboards, WeeklyDesk weekly, Notices notices, Clock clock) {
        this.current = current;
        this.dashboards = dashboards;
        this.weekly = weekly;
        this.notices = notices;
        this.clock = clock;
    }

    @GET
    @Path("/me")
    @RolesAllowed({Role.SCHOOL_NAME, Role.DISTRICT_NAME, Role.INSPECTOR_NAME, Role.INTEGRATION_NAME, Role.AUDITOR_NAME})
    @Operation(
            operationId = "getMyDashboard",
            summary = "What waits for the caller, and the next cut-off of their school")
    public MyDashboard me() {
        Caller caller = current.get();
        WeeklyDesk.Deadline deadline = caller.memberships().stream()
                .filter(membership -> membership.role() == Role.SCHOOL)
                .map(Membership::organisationId)
                .findFirst()
                .flatMap(school -> weekly.deadline(caller, school))
                .orElse(null);
        return new MyDashboard(deadline, clock.instant(), dashboards.due(caller), notices.unread(caller));
    }

    @GET
    @Path("/district")
    @RolesAllowed({Role.DISTRICT_NAME, Role.INSPECTOR_NAME, Role.AUDITOR_NAME})
    @Operation(operationId = "getDistrictDashboard", summary = "How the schools in scope stand")
    public DistrictDashboard district(@QueryParam("district") @Nullable UUID district) {
        return dashboards.district(current.get(), district);
    }
}
