package org.hazardledger.hazard;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hazardledger.hazard.HazardList.PageRequest;
import org.hazardledger.identity.CurrentCaller;
import org.hazardledger.identity.Role;
import org.hazardledger.platform.Idempotent;
import org.hazardledger.platform.Page;
import org.hazardledger.platform.RequestContext;
import org.hazardledger.platform.Revision;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Hazards: list, file, read, correct, history. Transitions are in {@link HazardTransitionResource}. */
@Path("/api/v1/hazards")
@Tag(name = "Hazards")
@RolesAllowed({Role.SCHOOL_NAME, Role.DISTRICT_NAME, Role.INSPECTOR_NAME, Role.INTEGRATION_NAME, Role.AUDITOR_NAME})
class HazardResource {

    private final CurrentCaller current;
    private final RequestContext request;
    private final HazardFiling filing;
    private final HazardList list;
    private final HazardViews views;
    private final HazardHistory history;

    HazardResource(
            CurrentCaller current,
            RequestContext request,
            HazardFiling filing,
            HazardList list,
            HazardViews views,
            HazardHistory history) {
        this.current = current;
        this.request = request;
        this.filing = filing;
        this.list = list;
        this.views = views;
        this.history = history;
    }

    @GET
    @Operation(operationId = "listHazards", summary = "Hazards in scope, filtered, by keyset")
    public Page<HazardSummary> list(
            @BeanParam HazardFilter filter,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("sort")
                    @Parameter(description = "the order; a minus turns it round, and `-createdAt` holds when left out")
                    @Nullable
                    HazardSort sort,
            @QueryParam("total") boolean total) {
        return list.page(current.get(), filter, new PageRequest(limit, cursor, sort, total));
    }

    @POST
    @Produces(MediaType.APPLICATION_JSON)
    @Idempotent
    @RolesAllowed({Role.SCHOOL_NAME, Role.DISTRICT_NAME, Role.INSPECTOR_NAME, Role.INTEGRATION_NAME})
    @Operation(operationId = "fileHazard", summary = "File a hazard, as a draft or listed at once (T1, T2)")
    @APIResponse(
            responseCode = "201",
            description = "Filed",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = HazardView.class)))
    @APIResponse(
            responseCode = "200",
            description = "Filed before under the same external id; nothing was changed",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = HazardView.class)))
    public RestResponse<HazardView> file(@NotNull @Valid NewHazard hazard) {
        var caller = current.get();
        Optional<UUID> known = filing.known(caller, hazard);
        if (known.isPresent()) {
            HazardView same = views.require(caller, known.get());
            return Revision.ok(same, same.version());
        }
        UUID id = filing.file(caller, hazard).id;
        HazardView view = views.require(caller, id);
        return Revision.created(view, URI.create("/api/v1/hazards/" + id), view.version());
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getHazard", summary = "One hazard with everything about it")
    public RestResponse<HazardView> get(UUID id) {
        HazardView view = views.require(current.get(), id);
        return Revision.ok(view, view.version());
    }

    @PATCH
    @Path("/{id}")
    @RolesAllowed({Role.SCHOOL_NAME, Role.DISTRICT_NAME, Role.INSPECTOR_NAME, Role.INTEGRATION_NAME})
    @Operation(operationId = "patchHazard", summary = "Change a draft, or correct a listed hazard with a reason (T18)")
    public RestResponse<HazardView> patch(
            UUID id, @HeaderParam("If-Match") @Nullable String ifMatch, @NotNull @Valid HazardPatch patch) {
        var caller = current.get();
        filing.patch(caller, id, ifMatch, patch);
        HazardView view = views.require(caller, id);
        return Revision.ok(view, view.version());
    }

    @GET
    @Path("/{id}/history")
    @Operation(operationId = "getHazardHistory", summary = "Every event of the hazard with its hash")
    public Page<HazardHistory.Event> history(UUID id) {
        return history.of(current.get(), id, request.messages());
    }
}
