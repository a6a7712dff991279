package org.hazardledger.identity;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.Clock;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Who am I. */
@Path("/api/v1/me")
@Tag(name = "Identity")
class MeResource {

    private final CurrentCaller caller;
    private final Clock clock;

    MeResource(CurrentCaller caller, Clock clock) {
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @RolesAllowed({Role.SCHOOL_NAME, Role.DISTRICT_NAME, Role.INSPECTOR_NAME, Role.INTEGRATION_NAME, Role.AUDITOR_NAME})
    @Operation(operationId = "getMe", summary = "Who is signed in, their memberships, and what they may do")
    public Me me() {
        return Me.of(caller.get(), clock.instant());
    }
}
