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

/** The places of one building. */
@Path("/api/v1/buildings/{id}/places")
@Tag(name = "Register")
class BuildingPlaceResource {

    private final CurrentCaller current;
    private final Places places;

    BuildingPlaceResource(CurrentCaller current, Places places) {
        this.current = current;
        this.places = places;
    }

    @GET
    @RolesAllowed({Role.SCHOOL_NAME, Role.DISTRICT_NAME, Role.INSPECTOR_NAME, Role.INTEGRATION_NAME, Role.AUDITOR_NAME})
    @Operation(operationId = "listPlaces", summary = "Places of a building")
    public Page<Place> list(
            @PathParam("id") UUID buildingId,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("cursor") @Nullable String cursor) {
        return places.page(current.get(), buildingId, limit, cursor);
    }

    @POST
    @Idempotent
    @RolesAllowed({Role.SCHOOL_NAME, Role.DISTRICT_NAME, Role.INTEGRATION_NAME})
    @Operation(operationId = "createPlace", summary = "Add a place to a building")
    @APIResponse(
            responseCode = "201",
            description = "Added",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = Place.class)))
    public RestResponse<Place> create(@PathParam("id") UUID buildingId, @Valid @NotNull PlaceData data) {
        Place place = places.create(current.get(), buildingId, data);
        return Revision.created(place, URI.create("/api/v1/places/" + place.id()), place.version());
    }
}
