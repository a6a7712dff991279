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
import org.hazardledger.hazard.HazardRequests.DecideProposal;
import org.hazardledger.hazard.HazardRequests.ReasonWithPhotos;
import org.hazardledger.hazard.Proposal.Kind;
import org.hazardledger.identity.CurrentCaller;
import org.hazardledger.identity.Role;
import org.hazardledger.platform.Idempotent;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** What somebody asks of those who decide on one hazard, and their decision on what a school asks; each answers the hazard as it is afterwards. */
@Path("/api/v1/hazards/{id}")
@Tag(name = "Hazard lifecycle")
@RolesAllowed({Role.SCHOOL_NAME, Role.DISTRICT_NAME, Role.INSPECTOR_NAME})
@Idempotent
class HazardProposalResource {

    private final CurrentCaller current;
    private final HazardProposals proposals;
    private final HazardViews views;

    HazardProposalResource(CurrentCaller current, HazardProposals proposals, HazardViews views) {
        this.current = current;
        this.proposals = proposals;
        this.views = views;
    }

    private RestResponse<HazardView> asked(UUID id, @Nullable String ifMatch, Kind kind, ReasonWithPhotos request) {
        proposals.ask(current.get(), id, ifMatch, kind, request);
        return views.after(current.get(), id);
    }

    private RestResponse<HazardView> decided(
            UUID id, UUID rid, @Nullable String ifMatch, Kind kind, DecideProposal request) {
        proposals.decide(current.get(), id, rid, ifMatch, kind, request);
        return views.after(current.get(), id);
    }

    @POST
    @Path("/rejection-requests")
    @Operation(
            operationId = "requestHazardRejection",
            summary = "Ask the district to find that it is not a hazard, with a reason and a photo (T13)")
    public RestResponse<HazardView> requestRejection(
            UUID id, @HeaderParam("If-Match") @Nullable String ifMatch, @NotNull @Valid ReasonWithPhotos request) {
        return asked(id, ifMatch, Kind.REJECTION, request);
    }

    @POST
    @Path("/rejection-requests/{rid}/decision")
    @Operation(
            operationId = "decideHazardRejection",
            summary = "Reject the hazard as the school asks, or decline with a reason (T13)")
    public RestResponse<HazardView> decideRejection(
            UUID id,
            UUID rid,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid DecideProposal request) {
        return decided(id, rid, ifMatch, Kind.REJECTION, request);
    }

    @POST
    @Path("/reopening-requests")
    @Operation(
            operationId = "requestHazardReopening",
            summary = "Propose to reopen a closed hazard that is there again, with a reason and evidence (T12)")
    public RestResponse<HazardView> requestReopening(
            UUID id, @HeaderParam("If-Match") @Nullable String ifMatch, @NotNull @Valid ReasonWithPhotos request) {
        return asked(id, ifMatch, Kind.REOPENING, request);
    }

    @POST
    @Path("/reopening-requests/{rid}/decision")
    @Operation(
            operationId = "decideHazardReopening",
            summary = "Reopen the hazard as proposed, or decline with a reason (T12)")
    public RestResponse<HazardView> decideReopening(
            UUID id,
            UUID rid,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid DecideProposal request) {
        return decided(id, rid, ifMatch, Kind.REOPENING, request);
    }

    @POST
    @Path("/supervision-requests")
    @Operation(operationId = "requestHazardSupervision", summary = "Propose to put a hazard under supervision (T15)")
    public RestResponse<HazardView> requestSupervision(
            UUID id, @HeaderParam("If-Match") @Nullable String ifMatch, @NotNull @Valid ReasonWithPhotos request) {
        return asked(id, ifMatch, Kind.SUPERVISION, request);
    }
}
