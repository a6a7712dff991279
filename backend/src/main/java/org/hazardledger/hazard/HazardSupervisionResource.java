package org.hazardledger.hazard;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hazardledger.hazard.HazardRequests.DecideSupervision;
import org.hazardledger.hazard.HazardRequests.ServeSupervision;
import org.hazardledger.hazard.HazardRequests.SuperviseHazard;
import org.hazardledger.identity.CurrentCaller;
import org.hazardledger.identity.Role;
import org.hazardledger.platform.Idempotent;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** 挂牌督办 (T15): decided, served, ended; each answers the hazard as it is afterwards. */
@Path("/api/v1/hazards/{id}")
@Tag(name = "Hazard lifecycle")
@RolesAllowed({Role.SCHOOL_NAME, Role.DISTRICT_NAME, Role.INSPECTOR_NAME})
@Idempotent
class HazardSupervisionResource {

    private final CurrentCaller current;
    private final HazardSupervisions supervisions;
    private final HazardViews views;

    HazardSupervisionResource(CurrentCaller current, HazardSupervisions supervisions, HazardViews views) {
        this.current = current;
        this.supervisions = supervisions;
        this.views = views;
    }

    @POST
    @Path("/supervision-requests/{rid}/decision")
    @Operation(
            operationId = "decideHazardSupervision",
            summary = "Put the hazard under supervision by a notice, or decline with a reason (T15)")
    public RestResponse<HazardView> decide(
            UUID id,
            UUID rid,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid DecideSupervision request) {
        supervisions.decide(current.get(), id, rid, ifMatch, request);
        return views.after(current.get(), id);
    }

    @POST
    @Path("/supervision/service")
    @Operation(
            operationId = "serveHazardSupervision",
            summary = "Record when the notice was served and who signed for it (T15)")
    public RestResponse<HazardView> serve(
            UUID id, @HeaderParam("If-Match") @Nullable String ifMatch, @NotNull @Valid ServeSupervision request) {
        supervisions.serve(current.get(), id, ifMatch, request);
        return views.after(current.get(), id);
    }

    @POST
    @Path("/supervision")
    @Operation(
            operationId = "superviseHazard",
            summary = "Take a hazard off the list of supervised ones, accepted on site or demolished (T15)")
    public RestResponse<HazardView> end(
            UUID id, @HeaderParam("If-Match") @Nullable String ifMatch, @NotNull @Valid SuperviseHazard request) {
        supervisions.end(current.get(), id, ifMatch, request);
        return views.after(current.get(), id);
    }
}
