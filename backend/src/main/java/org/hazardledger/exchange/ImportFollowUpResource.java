package org.hazardledger.exchange;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hazardledger.identity.CurrentCaller;
import org.hazardledger.identity.Role;
import org.hazardledger.platform.Idempotent;
import org.hazardledger.platform.Job;
import org.hazardledger.platform.Jobs;
import org.hazardledger.platform.RequestContext;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** What follows a dry run: its questions, their answers, carrying it out, going on after an interruption. */
@Path("/api/v1/imports/{id}")
@Tag(name = "Exchange")
class ImportFollowUpResource {

    private final CurrentCaller current;
    private final RequestContext request;
    private final ImportQuestions questions;
    private final ImportFollowUps followUps;

    ImportFollowUpResource(
            CurrentCaller current, RequestContext request, ImportQuestions questions, ImportFollowUps followUps) {
        this.current = current;
        this.request = request;
        this.questions = questions;
        this.followUps = followUps;
    }

    @GET
    @Path("/questions")
    @RolesAllowed({Role.SCHOOL_NAME, Role.DISTRICT_NAME, Role.INSPECTOR_NAME, Role.INTEGRATION_NAME})
    @Operation(
            operationId = "listImportQuestions",
            summary = "What an import could not decide, each question once",
            description =
                    "Rows that raise the same question share one answer, and so do cells under a heading nobody knows.")
    public ImportOpenPoints questions(@RestPath UUID id) {
        return questions.of(current.get().personId(), id, request.messages());
    }

    @POST
    @Path("/decisions")
    @Idempotent
    @RolesAllowed({Role.SCHOOL_NAME, Role.DISTRICT_NAME, Role.INSPECTOR_NAME, Role.INTEGRATION_NAME})
    @Operation(
            operationId = "decideImport",
            summary = "Answer what a dry run asked; a new dry run of the same file judges the answers",
            description = """
                    Answers that hold for every row are remembered for the sender's next file unless `remember` is false. The
                    answers of the earlier dry run stay in force. All or nothing: when one answer names a row the file does not have, a school or a
                    hazard that is not the caller's, or a text its column cannot hold, none is kept and each such answer is named (400). A question `possible-duplicate-in-ledger` is answered with its `field`, `said`
                    and `firstRow` as `row`, and with the number of the hazard that it is, or `NEW` for another one, as `means`; `take`
                    with the row means that none of its hazards is one the ledger has.""")
    @APIResponse(
            responseCode = "202",
            description = "The job of the new dry run",
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = Job.class)))
    public RestResponse<Job> decide(@RestPath UUID id, @Valid @NotNull DecideImport decisions) {
        return Jobs.accepted(followUps.decide(current.get(), id, decisions, request.messages()));
    }

    @POST
    @Path("/commit")
    @Idempotent
    @RolesAllowed({Role.SCHOOL_NAME, Role.DISTRICT_NAME, Role.INSPECTOR_NAME, Role.INTEGRATION_NAME})
    @Operation(operationId = "commitImport", summary = "Carry out exactly what a dry run has shown", description = """
                    On the same bytes and with the same answers. When a row would meet another fate by now, because the ledger or the
                    register has changed, the job fails with that row named and a new dry run is needed. A dry run is carried
                    out once (409).""")
    @APIResponse(
            responseCode = "202",
            description = "The job that carries it out",
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = Job.class)))
    public RestResponse<Job> commit(@RestPath UUID id, @Nullable @Valid CommitImport commit) {
        OnError onError = OnError.of(commit == null ? null : commit.onError());
        return Jobs.accepted(followUps.commit(current.get(), id, onError, request.messages()));
    }

    @POST
    @Path("/resume")
    @Idempotent
    @RolesAllowed({Role.SCHOOL_NAME, Role.DISTRICT_NAME, Role.INSPECTOR_NAME, Role.INTEGRATION_NAME})
    @Operation(
            operationId = "resumeImport",
            summary = "Go on with an import that was interrupted, cancelled or failed",
            description =
                    "Behind the last row whose fate is recorded: nothing is stored twice, and the counters cover all rows.")
    @APIResponse(
            responseCode = "202",
            description = "The job, queued again",
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = Job.class)))
    public RestResponse<Job> resume(@RestPath UUID id) {
        return Jobs.accepted(followUps.resume(current.get(), id, request.messages()));
    }
}
