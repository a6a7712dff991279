package org.hazardledger.platform;

import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestStreamElementType;
import org.jspecify.annotations.Nullable;

/** Long work of the caller; that of others does not exist for them. */
@Path("/api/v1/jobs/{id}")
@Tag(name = "Jobs")
class JobResource {

    private static final Duration LOOK = Duration.ofMillis(400);

    private final JobStore store;
    private final Owner owner;
    private final RequestContext request;

    JobResource(JobStore store, Owner owner, RequestContext request) {
        this.store = store;
        this.owner = owner;
        this.request = request;
    }

    @GET
    @RolesAllowed("**")
    @Operation(operationId = "getJob", summary = "How far long work of the caller is, and what came out")
    public RestResponse<Job> get(@PathParam("id") UUID id) {
        return tagged(find(id, owner.personId(), request.messages()));
    }

    @GET
    @Path("/events")
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @RestStreamElementType(MediaType.APPLICATION_JSON)
    @Blocking
    @RolesAllowed("**")
    @Operation(operationId = "watchJob", summary = "The job whenever it changes, until it is over (server-sent events)")
    public Multi<Job> events(@PathParam("id") UUID id) {
        UUID person = owner.personId();
        Messages messages = request.messages();
        Job first = find(id, person, messages);
        AtomicBoolean over = new AtomicBoolean(first.state().isFinal());
        Multi<Job> later = Multi.createFrom()
                .ticks()
                .every(LOOK)
                .onOverflow()
                .drop()
                .select()
                .first(tick -> !over.get())
                .emitOn(Infrastructure.getDefaultWorkerPool())
                .map(tick -> find(id, person, messages))
                .invoke(job -> over.set(job.state().isFinal()))
                .skip()
                .repetitions();
        return Multi.createBy().concatenating().streams(Multi.createFrom().item(first), later);
    }

    @DELETE
    @RolesAllowed("**")
    @Operation(
            operationId = "cancelJob",
            summary = "Ask the work to stop; what it has committed stays. Progress changes the ETag: "
                    + "`If-Match: *` stops it however far it is")
    public RestResponse<Job> cancel(@PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        UUID person = owner.personId();
        Revision.require(ifMatch, find(id, person, request.messages()).revision());
        if (!store.cancel(id)) {
            throw Problem.conflict("job-over");
        }
        return tagged(find(id, person, request.messages()));
    }

    private static RestResponse<Job> tagged(Job job) {
        return Revision.ok(job, job.revision());
    }

    private Job find(UUID id, UUID person, Messages messages) {
        Job job = store.find(id, person).orElseThrow(Problem::notFound);
        return job.state() == Job.State.FAILED && job.message() == null
                ? job.withMessage(messages.text("problem.job-interrupted"))
                : job;
    }
}
