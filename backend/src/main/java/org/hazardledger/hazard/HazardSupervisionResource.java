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
import org.hazardledger.hazard.HazardRequests.ReasonWithPhotos;
import org.hazardledger.hazard.HazardRequests.ServeSupervision;
import org.hazardledger.hazard.HazardRequests.SuperviseHazard;
import org.hazardledger.hazard.Proposal.Kind;
import org.hazardledger.identity.CurrentCaller;
import org.hazardledger.identity.Role;
import org.hazardledger.platform.Idempotent;
import org.hazardledger.platform.Revision;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** 挂牌督办 (T15): proposed, decided, served, ended; each answers the hazard as it is afterwards. */
@Path("/api/v1/hazards/{id}")
@Tag(name = "Hazard lifecycle")
@RolesAllowed({Role.SCHOOL_NAME, Role.DISTRICT_NAME, Role.INSPECTOR_NAME})
@Idempotent
class HazardSupervisionResource {

    private final CurrentCaller current;
    private final HazardProposals proposals;
    private final HazardSupervisions supervisions;
    private final HazardViews views;

    HazardSupervisionResource(
            CurrentCaller current, HazardProposals proposals, HazardSupervisions supervisions, HazardViews views) {
        this.current = current;
        this.proposals = proposals;
        this.supervisions = supervisions;
        this.views = views;
    }

    private RestResponse<HazardView> after(UUID id) {
        HazardView view = views.require(current.get(), id);
        return Revision.ok(view, view.version());
    }

    @POST
    @Path("/supervision-requests")
    @Operation(operationId = "requestHazardSupervision", summary = "Propose to put a hazard under supervision (T15)")
    public RestResponse<HazardView> request(
            UUID id, @HeaderParam("If-Match") @Nullable String ifMatch, @NotNull @Valid ReasonWithPhotos request) {
        proposals.ask(current.get(), id, ifMatch, Kind.SUPERVISION, request);
        return after(id);
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
        return after(id);
    }

    @POST
    @Path("/supervision/service")
    @Operation(
            operationId = "serveHazardSupervision",
            summary = "Record when the notice was served and who signed for it (T15)")
    public RestResponse<HazardView> serve(
            UUID id, @HeaderParam("If-Match") @Nullable String ifMatch, @NotNull @Valid ServeSupervision request) {
        supervisions.serve(current.get(), id, ifMatch, request);
        return after(id);
    }

    @POST
    @Path("/supervision")
    @Operation(
            operationId = "superviseHazard",
            summary = "Take a hazard off the list of supervised ones after an acceptance on site (T15)")
    public RestResponse<HazardView> end(
            UUID id, @HeaderParam("If-Match") @Nullable String ifMatch, @NotNull @Valid SuperviseHazard request) {
        supervisions.end(current.get(), id, ifMatch, request);
        return after(id);
    }
}
