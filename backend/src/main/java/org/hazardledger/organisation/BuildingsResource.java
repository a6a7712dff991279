package org.hazardledger.organisation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hazardledger.identity.CurrentCaller;
import org.hazardledger.identity.Role;
import org.hazardledger.platform.Page;

/** The buildings of all schools in scope. */
@Path("/api/v1/buildings")
@Tag(name = "Register")
class BuildingsResource {

    private final CurrentCaller current;
    private final BuildingList list;

    BuildingsResource(CurrentCaller current, BuildingList list) {
        this.current = current;
        this.list = list;
    }

    @GET
    @RolesAllowed({Role.SCHOOL_NAME, Role.DISTRICT_NAME, Role.INSPECTOR_NAME, Role.INTEGRATION_NAME, Role.AUDITOR_NAME})
    @Operation(
            operationId = "listBuildingsInScope",
            summary = "Buildings of every school in scope with their use, the newest entry first")
    public Page<ListedBuilding> list(@BeanParam BuildingFilter filter) {
        return list.page(current.get(), filter);
    }
}
