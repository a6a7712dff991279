package org.hazardledger.measure;

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
import org.hazardledger.identity.CurrentCaller;
import org.hazardledger.identity.Role;
import org.hazardledger.platform.Idempotent;
import org.hazardledger.platform.Page;
import org.hazardledger.platform.Revision;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Incidents and who answers for them, for those above a school. */
@Path("/api/v1/incidents")
@Tag(name = "Incidents")
@RolesAllowed({Role.DISTRICT_NAME, Role.INSPECTOR_NAME, Role.AUDITOR_NAME})
class IncidentResource {

    private final CurrentCaller current;
    private final Incidents incidents;
    private final IncidentKeeping keeping;

    IncidentResource(CurrentCaller current, Incidents incidents, IncidentKeeping keeping) {
        this.current = current;
        this.incidents = incidents;
        this.keeping = keeping;
    }

    @GET
    @Operation(
            operationId = "listIncidents",
            summary = "Major hazards that were found outside a school's list, newest first")
    public Page<Incident> list(@BeanParam IncidentFilter filter) {
        return incidents.page(current.get(), filter);
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getIncident", summary = "One incident with every step of accountability")
    public RestResponse<Incident> get(@PathParam("id") UUID id) {
        Incident incident = incidents.require(current.get(), id);
        return Revision.ok(incident, incident.version());
    }

    @POST
    @Path("/{id}/notes")
    @Idempotent
    @RolesAllowed(Role.DISTRICT_NAME)
    @Operation(operationId = "noteIncident", summary = "Say how far accountability is, and what was done")
    public RestResponse<Incident> note(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid NewIncidentNote note) {
        keeping.note(current.get(), id, ifMatch, note);
        return get(id);
    }
}
