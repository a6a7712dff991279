package org.hazardledger.integration.feed;

import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.Duration;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hazardledger.identity.Caller;
import org.hazardledger.identity.CurrentCaller;
import org.hazardledger.identity.Role;
import org.jspecify.annotations.Nullable;

/** The feed by which another platform mirrors the ledger. */
@Path("/api/v1/changes")
@Tag(name = "Integration")
class ChangeResource {

    private final CurrentCaller current;
    private final ChangeFeed feed;
    private final ChangeWaiters waiters;

    ChangeResource(CurrentCaller current, ChangeFeed feed, ChangeWaiters waiters) {
        this.current = current;
        this.feed = feed;
        this.waiters = waiters;
    }

    @GET
    @Blocking
    @RolesAllowed({Role.SCHOOL_NAME, Role.DISTRICT_NAME, Role.INSPECTOR_NAME, Role.INTEGRATION_NAME, Role.AUDITOR_NAME})
    @Operation(
            operationId = "listChanges",
            summary = "Every event in scope in one order, without gaps",
            description = """
                    Ask with the `next` of the last answer as `since`, at once while `more` is true, later or with `wait` otherwise: no
                    event in scope is left out and none comes twice, whatever is written meanwhile. Events of one
                    organisation come in the order of its chain. The `id` of an event never changes.""")
    public Uni<ChangePage> changes(
            @QueryParam("since")
                    @Parameter(description = "`next` of the last answer; from the beginning when left out")
                    @Nullable
                    String since,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("end") @Parameter(description = "true: no events, only where the feed ends now") boolean end,
            @QueryParam("wait")
                    @Min(0)
                    @Max(60)
                    @DefaultValue("0")
                    @Parameter(
                            description = "seconds to wait for an event when there is none yet, 60 at most; the answer "
                                    + "is empty when none came")
                    int wait) {
        Caller caller = current.get();
        if (end) {
            return Uni.createFrom().item(feed.end(caller));
        }
        ChangePage page = feed.after(caller, since, limit);
        return wait == 0 || !page.items().isEmpty()
                ? Uni.createFrom().item(page)
                : waiters.next(caller, current.again(), page, limit, Duration.ofSeconds(wait));
    }
}
