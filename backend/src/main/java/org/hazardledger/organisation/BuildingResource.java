package org.hazardledger.organisation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hazardledger.identity.CurrentCaller;
import org.hazardledger.identity.Role;
import org.hazardledger.platform.Idempotent;
import org.hazardledger.platform.Revision;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** One building and its use. */
@Path("/api/v1/buildings/{id}")
@Tag(name = "Register")
class BuildingResource {

    private final CurrentCaller current;
    private final Buildings buildings;
    private final BuildingUse use;

    BuildingResource(CurrentCaller current, Buildings buildings, BuildingUse use) {
        this.current = current;
        this.buildings = buildings;
        this.use = use;
    }

    @GET
    @RolesAllowed({Role.SCHOOL_NAME, Role.DISTRICT_NAME, Role.INSPECTOR_NAME, Role.INTEGRATION_NAME, Role.AUDITOR_NAME})
    @Operation(operationId = "getBuilding", summary = "One building")
    public RestResponse<Building> get(@PathParam("id") UUID id) {
        return tagged(buildings.get(current.get(), id));
    }

    @PUT
    @RolesAllowed({Role.SCHOOL_NAME, Role.DISTRICT_NAME, Role.INTEGRATION_NAME})
    @Operation(operationId = "replaceBuilding", summary = "Replace what is known of a building, except its use state")
    public RestResponse<Building> replace(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull BuildingData data) {
        return tagged(buildings.replace(current.get(), id, ifMatch, data));
    }

    @POST
    @Path("/use-state")
    @Idempotent
    @RolesAllowed({Role.SCHOOL_NAME, Role.DISTRICT_NAME})
    @Operation(
            operationId = "changeBuildingUse",
            summary = "Suspend, resume, seal or demolish a building",
            description = "A school proposes, its district acts at once. Suspending closes no hazard.")
    public RestResponse<Building> changeUse(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull UseChange change) {
        return tagged(use.change(current.get(), id, ifMatch, change));
    }

    @POST
    @Path("/use-state/decision")
    @Idempotent
    @RolesAllowed(Role.DISTRICT_NAME)
    @Operation(operationId = "decideBuildingUse", summary = "Approve or refuse the change of use a school proposed")
    public RestResponse<Building> decideUse(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull UseDecision decision) {
        return tagged(use.decide(current.get(), id, ifMatch, decision));
    }

    private static RestResponse<Building> tagged(Building building) {
        return Revision.ok(building, building.version());
    }
}
