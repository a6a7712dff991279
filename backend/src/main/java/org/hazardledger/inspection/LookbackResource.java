package org.hazardledger.inspection;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hazardledger.identity.Caller;
import org.hazardledger.identity.CurrentCaller;
import org.hazardledger.identity.Role;
import org.hazardledger.platform.Idempotent;
import org.hazardledger.platform.Page;
import org.hazardledger.platform.Revision;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Look-backs of hazards closed unseen, for those who go there; for a school they do not exist. */
@Path("/api/v1/lookbacks")
@Tag(name = "Look-backs")
@RolesAllowed({Role.DISTRICT_NAME, Role.INSPECTOR_NAME})
class LookbackResource {

    private final CurrentCaller current;
    private final Lookbacks lookbacks;
    private final LookbackVisits visits;

    LookbackResource(CurrentCaller current, Lookbacks lookbacks, LookbackVisits visits) {
        this.current = current;
        this.lookbacks = lookbacks;
        this.visits = visits;
    }

    @GET
    @Operation(
            operationId = "listLookbacks",
            summary = "Hazards closed with nobody on site that were drawn to be looked at again, newest closing first")
    public Page<Lookback> list(@BeanParam LookbackFilter filter) {
        return lookbacks.page(current.get(), filter);
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getLookback", summary = "One look-back")
    public RestResponse<Lookback> get(@PathParam("id") UUID id) {
        Lookback lookback = lookbacks.require(current.get(), id);
        return Revision.ok(lookback, lookback.version());
    }

    @POST
    @Path("/{id}/result")
    @Idempotent
    @Operation(
            operationId = "reportLookback",
            summary = "Say what was found there: the remedy holds, or the hazard is reopened (T12)")
    public RestResponse<Lookback> report(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid NewResult result) {
        Caller caller = current.get();
        visits.report(caller, id, ifMatch, result);
        return get(id);
    }
}
