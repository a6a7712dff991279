package org.hazardledger.integration.feed;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hazardledger.identity.CurrentCaller;
import org.hazardledger.identity.Role;
import org.jspecify.annotations.Nullable;

/** The feed by which another platform mirrors the ledger. */
@Path("/api/v1/changes")
@Tag(name = "Integration")
class ChangeResource {

    private final CurrentCaller current;
    private final ChangeFeed feed;

    ChangeResource(CurrentCaller current, ChangeFeed feed) {
        this.current = current;
        this.feed = feed;
    }

    @GET
    @RolesAllowed({Role.SCHOOL_NAME, Role.DISTRICT_NAME, Role.INSPECTOR_NAME, Role.INTEGRATION_NAME, Role.AUDITOR_NAME})
    @Operation(
            operationId = "listChanges",
            summary = "Every event in scope in one order, without gaps",
            description = """
                    Ask with the `next` of the last answer as `since`, at once while `more` is true, later otherwise: no
                    event in scope is left out and none comes twice, whatever is written meanwhile. Events of one
                    organisation come in the order of its chain. The `id` of an event never changes.""")
    public ChangePage changes(
            @QueryParam("since")
                    @Parameter(description = "`next` of the last answer; from the beginning when left out")
                    @Nullable
                    String since,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("end") @Parameter(description = "true: no events, only where the feed ends now") boolean end) {
        return end ? feed.end(current.get()) : feed.after(current.get(), since, limit);
    }
}
