package org.hazardledger.inspection;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hazardledger.identity.CurrentCaller;
import org.hazardledger.identity.Role;
import org.hazardledger.platform.Page;
import org.jspecify.annotations.Nullable;

/** The draws behind the look-backs, those that selected nothing included, for whoever checks the sampling. */
@Path("/api/v1/lookback-draws")
@Tag(name = "Look-backs")
@RolesAllowed({Role.DISTRICT_NAME, Role.AUDITOR_NAME})
class DrawResource {

    private final CurrentCaller current;
    private final Draws draws;

    DrawResource(CurrentCaller current, Draws draws) {
        this.current = current;
        this.draws = draws;
    }

    @GET
    @Operation(
            operationId = "listLookbackDraws",
            summary = "Every draw with its value and share, computed again from the district's secret",
            description =
                    "`value` is the first six bytes of HMAC-SHA-256 over `<hazard id>:<round>` under the secret of "
                            + "the district, `selected` says that it lies below `percent` of 2^48, `holds` that both were found "
                            + "again just now. The same figures stand in the district's own chain of events.")
    public Page<LookbackDraw> list(
            @QueryParam("limit") @Nullable Integer limit, @QueryParam("cursor") @Nullable String cursor) {
        return draws.page(current.get(), limit, cursor);
    }
}
