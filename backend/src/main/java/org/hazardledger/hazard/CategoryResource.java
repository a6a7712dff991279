package org.hazardledger.hazard;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hazardledger.identity.Role;
import org.hazardledger.platform.Page;

/** The taxonomy of hazards. */
@Path("/api/v1/categories")
@Tag(name = "Taxonomy")
@RolesAllowed({Role.SCHOOL_NAME, Role.DISTRICT_NAME, Role.INSPECTOR_NAME, Role.INTEGRATION_NAME, Role.AUDITOR_NAME})
class CategoryResource {

    private final Taxonomy taxonomy;

    CategoryResource(Taxonomy taxonomy) {
        this.taxonomy = taxonomy;
    }

    @GET
    @Operation(operationId = "listCategories", summary = "The taxonomy of hazards, F01 to F17")
    public Page<Category> categories() {
        return new Page<>(taxonomy.categories(), null, null);
    }
}
