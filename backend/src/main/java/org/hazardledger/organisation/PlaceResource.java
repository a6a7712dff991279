package org.hazardledger.organisation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hazardledger.identity.CurrentCaller;
import org.hazardledger.identity.Role;
import org.hazardledger.platform.Revision;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** One place and the QR code that leads to it. */
@Path("/api/v1/places")
@Tag(name = "Register")
class PlaceResource {

    private final CurrentCaller current;
    private final Places places;

    PlaceResource(CurrentCaller current, Places places) {
        this.current = current;
        this.places = places;
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Role.SCHOOL_NAME, Role.DISTRICT_NAME, Role.INSPECTOR_NAME, Role.INTEGRATION_NAME, Role.AUDITOR_NAME})
    @Operation(operationId = "getPlace", summary = "One place")
    public RestResponse<Place> get(@PathParam("id") UUID id) {
        return tagged(places.get(current.get(), id));
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed({Role.SCHOOL_NAME, Role.DISTRICT_NAME, Role.INTEGRATION_NAME})
    @Operation(operationId = "replacePlace", summary = "Replace what is known of a place")
    public RestResponse<Place> replace(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull PlaceData data) {
        return tagged(places.replace(current.get(), id, ifMatch, data));
    }

    @GET
    @Path("/{id}/qr.svg")
    @Produces("image/svg+xml")
    @RolesAllowed({Role.SCHOOL_NAME, Role.DISTRICT_NAME, Role.INSPECTOR_NAME})
    @Operation(operationId = "getPlaceQr", summary = "The QR code to put up at the place")
    public String qr(@PathParam("id") UUID id) {
        return QrSvg.of(places.get(current.get(), id).deepLink());
    }

    @GET
    @Path("/by-token/{token}")
    @RolesAllowed({Role.SCHOOL_NAME, Role.DISTRICT_NAME, Role.INSPECTOR_NAME})
    @Operation(operationId = "getPlaceByToken", summary = "The place a QR code was read at")
    public RestResponse<Place> byToken(@PathParam("token") String token) {
        return tagged(places.byToken(current.get(), token));
    }

    private static RestResponse<Place> tagged(Place place) {
        return Revision.ok(place, place.version());
    }
}
