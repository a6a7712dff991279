package org.hazardledger.organisation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hazardledger.identity.CurrentCaller;
import org.hazardledger.identity.Role;
import org.hazardledger.platform.Idempotent;
import org.hazardledger.platform.Page;
import org.hazardledger.platform.Revision;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The tree of organisations. */
@Path("/api/v1/organisations")
@Tag(name = "Register")
class OrganisationResource {

    private final CurrentCaller current;
    private final Organisations organisations;
    private final OrganisationList list;
    private final Register register;
    private final SchoolMoves moves;

    OrganisationResource(
            CurrentCaller current,
            Organisations organisations,
            OrganisationList list,
            Register register,
            SchoolMoves moves) {
        this.current = current;
        this.organisations = organisations;
        this.list = list;
        this.register = register;
        this.moves = moves;
    }

    @GET
    @RolesAllowed({Role.SCHOOL_NAME, Role.DISTRICT_NAME, Role.INSPECTOR_NAME, Role.INTEGRATION_NAME, Role.AUDITOR_NAME})
    @Operation(operationId = "listOrganisations", summary = "Organisations in scope, by code")
    public Page<OrganisationSummary> list(@BeanParam OrganisationFilter filter) {
        return list.page(current.get(), filter);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Role.SCHOOL_NAME, Role.DISTRICT_NAME, Role.INSPECTOR_NAME, Role.INTEGRATION_NAME, Role.AUDITOR_NAME})
    @Operation(operationId = "getOrganisation", summary = "One organisation")
    public RestResponse<Organisation> get(@PathParam("id") UUID id) {
        Organisation organisation = organisations.get(current.get(), id);
        return Revision.ok(organisation, organisation.version());
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed({Role.DISTRICT_NAME, Role.INTEGRATION_NAME})
    @Operation(operationId = "replaceOrganisation", summary = "Replace what the register says of an organisation")
    public RestResponse<Organisation> replace(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull OrganisationData data) {
        Organisation organisation = organisations.replace(current.get(), id, ifMatch, data);
        return Revision.ok(organisation, organisation.version());
    }

    @POST
    @Path("/{id}/move")
    @Idempotent
    @RolesAllowed(Role.DISTRICT_NAME)
    @Operation(operationId = "moveSchool", summary = "Move a school to another district, with all that is its own")
    public RestResponse<Organisation> move(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull SchoolMove move) {
        Organisation organisation = moves.move(current.get(), id, ifMatch, move);
        return Revision.ok(organisation, organisation.version());
    }

    @PUT
    @Path("/by-code/{code}")
    @RolesAllowed({Role.DISTRICT_NAME, Role.INTEGRATION_NAME})
    @Operation(
            operationId = "putOrganisationByCode",
            summary = "Create or replace the organisation of a code",
            description = "For scripts that keep a roster in step: creates the organisation when the code is new, else "
                    + "replaces what is known of it. If-Match is honoured when sent, and not demanded.")
    @APIResponse(responseCode = "201", description = "Created, for the code was new")
    @APIResponse(responseCode = "200", description = "Replaced")
    public RestResponse<Organisation> put(
            @PathParam("code") @Pattern(regexp = "[A-Za-z0-9_-]{2,40}") String code,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull OrganisationData data) {
        Register.Upserted<Organisation> upserted = register.putByCode(current.get(), code, ifMatch, data);
        Organisation organisation = upserted.record();
        return upserted.fate() == Register.Fate.CREATED
                ? Revision.created(
                        organisation, URI.create("/api/v1/organisations/" + organisation.id()), organisation.version())
                : Revision.ok(organisation, organisation.version());
    }
}
