package org.hazardledger.campaign;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hazardledger.identity.CurrentCaller;
import org.hazardledger.identity.Role;
import org.hazardledger.platform.Idempotent;
import org.hazardledger.platform.Problem;
import org.hazardledger.platform.ProblemType;
import org.hazardledger.platform.Revision;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

/** The scans of the stamped pages of a submission. */
@Path("/api/v1/submissions/{id}/documents")
@Tag(name = "Submissions")
class ScanResource {

    private final CurrentCaller current;
    private final SubmissionService submissions;
    private final Scans scans;

    ScanResource(CurrentCaller current, SubmissionService submissions, Scans scans) {
        this.current = current;
        this.submissions = submissions;
        this.scans = scans;
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Idempotent
    @RolesAllowed(Role.SCHOOL_NAME)
    @Operation(
            operationId = "attachScan",
            summary = "Attach a scan of the stamped page (PDF, JPEG or PNG, at most 20 MiB) to a sealed table")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = MediaType.MULTIPART_FORM_DATA,
                            schema = @Schema(implementation = ScanForm.class)))
    public RestResponse<SubmissionView> attach(UUID id, @RestForm("file") @Nullable FileUpload file)
            throws IOException {
        if (file == null) {
            throw Problem.invalid("/file", "not-null");
        }
        if (file.size() > Scans.LARGEST) {
            throw Problem.of(ProblemType.PAYLOAD_TOO_LARGE, "scan-too-large", Scans.LARGEST / 1024 / 1024);
        }
        byte[] content = Files.readAllBytes(file.uploadedFile());
        SubmissionView view = submissions.attach(current.get(), id, file.fileName(), content);
        return Revision.ok(view, view.version());
    }

    @GET
    @Path("/{document}")
    @RolesAllowed({Role.SCHOOL_NAME, Role.DISTRICT_NAME, Role.AUDITOR_NAME})
    @Operation(operationId = "getScan", summary = "A scan as it was uploaded")
    @APIResponse(
            responseCode = "200",
            description = "The file",
            content = {
                @Content(mediaType = "application/pdf", schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(mediaType = "image/jpeg", schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(mediaType = "image/png", schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    public RestResponse<byte[]> get(UUID id, UUID document) {
        Scans.Content scan = scans.find(current.get().scope(), id, document).orElseThrow(Problem::notFound);
        String name = URLEncoder.encode(scan.fileName(), StandardCharsets.UTF_8).replace("+", "%20");
        return RestResponse.ResponseBuilder.ok(scan.content(), scan.mediaType())
                .header("Content-Disposition", "attachment; filename*=UTF-8''" + name)
                .build();
    }
}
