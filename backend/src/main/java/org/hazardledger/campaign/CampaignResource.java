package org.hazardledger.campaign;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hazardledger.identity.CurrentCaller;
import org.hazardledger.identity.Role;
import org.hazardledger.platform.Idempotent;
import org.hazardledger.platform.Limit;
import org.hazardledger.platform.Page;
import org.hazardledger.platform.Revision;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Campaigns, their phases and what they ask of schools. */
@Path("/api/v1/campaigns")
@Tag(name = "Campaigns")
@RolesAllowed({Role.SCHOOL_NAME, Role.DISTRICT_NAME, Role.INSPECTOR_NAME, Role.INTEGRATION_NAME, Role.AUDITOR_NAME})
class CampaignResource {

    private final CurrentCaller current;
    private final CampaignService campaigns;

    CampaignResource(CurrentCaller current, CampaignService campaigns) {
        this.current = current;
        this.campaigns = campaigns;
    }

    @GET
    @Operation(
            operationId = "listCampaigns",
            summary =
                    "Campaigns of the authorities the caller belongs to, newest first; an authority has few, so one page holds all")
    public Page<Campaign> list(@QueryParam("limit") @Nullable Integer limit) {
        int most = limit == null ? Limit.MAX : Limit.of(limit);
        return new Page<>(campaigns.list(current.get()).stream().limit(most).toList(), null, null);
    }

    @POST
    @Produces(MediaType.APPLICATION_JSON)
    @Idempotent
    @RolesAllowed(Role.DISTRICT_NAME)
    @Operation(operationId = "openCampaign", summary = "Open a campaign with its phases and its weekly table")
    @APIResponse(
            responseCode = "201",
            description = "Opened",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = Campaign.class)))
    public RestResponse<Campaign> open(@NotNull @Valid NewCampaign campaign) {
        Campaign opened = campaigns.open(current.get(), campaign);
        return Revision.created(opened, URI.create("/api/v1/campaigns/" + opened.id()), opened.version());
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getCampaign", summary = "One campaign")
    public RestResponse<Campaign> get(UUID id) {
        Campaign campaign = campaigns.require(current.get(), id);
        return Revision.ok(campaign, campaign.version());
    }

    @GET
    @Path("/{id}/phases")
    @Operation(operationId = "listCampaignPhases", summary = "The phases of a campaign in order")
    public Page<Campaign.Phase> phases(UUID id) {
        return new Page<>(campaigns.require(current.get(), id).phases(), null, null);
    }

    @GET
    @Path("/{id}/obligations")
    @Operation(operationId = "listCampaignObligations", summary = "What a campaign asks of each school, and by when")
    public Page<Campaign.Obligation> obligations(UUID id) {
        return new Page<>(campaigns.require(current.get(), id).obligations(), null, null);
    }
}
