package org.hazardledger.policy;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hazardledger.identity.CurrentCaller;
import org.hazardledger.identity.Role;
import org.hazardledger.platform.Revision;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The rules a district decides for itself. */
@Path("/api/v1/organisations/{id}/policy")
@Tag(name = "Register")
class PolicyResource {

    private final CurrentCaller current;
    private final DistrictRules rules;

    PolicyResource(CurrentCaller current, DistrictRules rules) {
        this.current = current;
        this.rules = rules;
    }

    @GET
    @RolesAllowed({Role.SCHOOL_NAME, Role.DISTRICT_NAME, Role.INSPECTOR_NAME, Role.INTEGRATION_NAME, Role.AUDITOR_NAME})
    @Operation(operationId = "getPolicy", summary = "The rules of a district, with defaults, units and bounds")
    public RestResponse<PolicyView> get(@PathParam("id") UUID id) {
        PolicyView view = rules.of(current.get(), id);
        return Revision.ok(view, view.version());
    }

    @PATCH
    @RolesAllowed(Role.DISTRICT_NAME)
    @Operation(operationId = "patchPolicy", summary = "Change rules of a district; they hold from the next decision on")
    public RestResponse<PolicyView> patch(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid PolicyPatch patch) {
        PolicyView view = rules.change(current.get(), id, ifMatch, patch);
        return Revision.ok(view, view.version());
    }
}
