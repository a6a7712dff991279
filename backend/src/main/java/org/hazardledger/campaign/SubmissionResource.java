package org.hazardledger.campaign;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hazardledger.identity.CurrentCaller;
import org.hazardledger.identity.Role;
import org.hazardledger.platform.Idempotent;
import org.hazardledger.platform.Page;
import org.hazardledger.platform.Revision;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The weekly tables of schools, on their way from open to accepted. */
@Path("/api/v1/submissions")
@Tag(name = "Submissions")
class SubmissionResource {

    private final CurrentCaller current;
    private final SubmissionService submissions;

    SubmissionResource(CurrentCaller current, SubmissionService submissions) {
        this.current = current;
        this.submissions = submissions;
    }

    /** Why a table goes back. */
    @Schema(name = "ReturnSubmission")
    public record Return(@NotBlank @Size(max = 500) String reason) {}

    @GET
    @RolesAllowed({Role.SCHOOL_NAME, Role.DISTRICT_NAME, Role.INTEGRATION_NAME, Role.AUDITOR_NAME})
    @Operation(
            operationId = "listSubmissions",
            summary = "One row per school and week, also where nobody has begun; newest week first")
    public Page<SubmissionView> list(@BeanParam SubmissionFilter filter) {
        return submissions.list(current.get(), filter);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Role.SCHOOL_NAME, Role.DISTRICT_NAME, Role.INTEGRATION_NAME, Role.AUDITOR_NAME})
    @Operation(operationId = "getSubmission", summary = "One school's table of one week")
    public RestResponse<SubmissionView> get(UUID id) {
        return tagged(submissions.require(current.get(), id));
    }

    @POST
    @Path("/{id}/fill")
    @Idempotent
    @RolesAllowed(Role.SCHOOL_NAME)
    @Operation(operationId = "fillSubmission", summary = "The filler stands by the table: 填表人 and 填表时间")
    public RestResponse<SubmissionView> fill(UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        return tagged(submissions.fill(current.get(), id, ifMatch));
    }

    @POST
    @Path("/{id}/check")
    @Idempotent
    @RolesAllowed(Role.SCHOOL_NAME)
    @Operation(operationId = "checkSubmission", summary = "分管领导 has checked the table")
    public RestResponse<SubmissionView> check(UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        return tagged(submissions.check(current.get(), id, ifMatch));
    }

    @POST
    @Path("/{id}/seal")
    @Idempotent
    @RolesAllowed(Role.SCHOOL_NAME)
    @Operation(operationId = "sealSubmission", summary = "主要负责人 seals: the table is frozen, to be printed and stamped")
    public RestResponse<SubmissionView> seal(UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        return tagged(submissions.seal(current.get(), id, ifMatch));
    }

    @POST
    @Path("/{id}/submit")
    @Idempotent
    @RolesAllowed(Role.SCHOOL_NAME)
    @Operation(operationId = "submitSubmission", summary = "Hand in the sealed table with the scan of the stamped page")
    public RestResponse<SubmissionView> submit(UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        return tagged(submissions.submit(current.get(), id, ifMatch));
    }

    @POST
    @Path("/{id}/return")
    @Idempotent
    @RolesAllowed(Role.DISTRICT_NAME)
    @Operation(operationId = "returnSubmission", summary = "The district sends the table back with a reason")
    public RestResponse<SubmissionView> giveBack(
            UUID id, @HeaderParam("If-Match") @Nullable String ifMatch, @NotNull @Valid Return why) {
        return tagged(submissions.giveBack(current.get(), id, ifMatch, why.reason()));
    }

    @POST
    @Path("/{id}/accept")
    @Idempotent
    @RolesAllowed(Role.DISTRICT_NAME)
    @Operation(operationId = "acceptSubmission", summary = "The district accepts the table")
    public RestResponse<SubmissionView> accept(UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        return tagged(submissions.accept(current.get(), id, ifMatch));
    }

    private static RestResponse<SubmissionView> tagged(SubmissionView view) {
        return Revision.ok(view, view.version());
    }
}
