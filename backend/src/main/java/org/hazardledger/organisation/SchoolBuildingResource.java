package org.hazardledger.organisation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
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
import org.hazardledger.platform.Page;
import org.hazardledger.platform.Revision;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The buildings of one school. */
@Path("/api/v1/organisations/{id}/buildings")
@Tag(name = "Register")
class SchoolBuildingResource {

    private final CurrentCaller current;
    private final Buildings buildings;

    SchoolBuildingResource(CurrentCaller current, Buildings buildings) {
        this.current = current;
        this.buildings = buildings;
    }

    @GET
    @RolesAllowed({Role.SCHOOL_NAME, Role.DISTRICT_NAME, Role.INSPECTOR_NAME, Role.INTEGRATION_NAME, Role.AUDITOR_NAME})
    @Operation(operationId = "listBuildings", summary = "Buildings of an organisation")
    public Page<Building> list(
            @PathParam("id") UUID organisationId,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("cursor") @Nullable String cursor) {
        return buildings.page(current.get(), organisationId, limit, cursor);
    }

    @POST
    @Idempotent
    @RolesAllowed({Role.SCHOOL_NAME, Role.DISTRICT_NAME, Role.INTEGRATION_NAME})
    @Operation(operationId = "createBuilding", summary = "Add a building to a school")
    @APIResponse(
            responseCode = "201",
            description = "Added",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = Building.class)))
    public RestResponse<Building> create(@PathParam("id") UUID organisationId, @Valid @NotNull BuildingData data) {
        Building building = buildings.create(current.get(), organisationId, data);
        return Revision.created(building, URI.create("/api/v1/buildings/" + building.id()), building.version());
    }
}
