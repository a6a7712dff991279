package org.hazardledger.exchange.archive;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hazardledger.identity.CurrentCaller;
import org.hazardledger.identity.Role;
import org.hazardledger.platform.ByteRange;
import org.hazardledger.platform.Cursor;
import org.hazardledger.platform.Idempotent;
import org.hazardledger.platform.Job;
import org.hazardledger.platform.Jobs;
import org.hazardledger.platform.Limit;
import org.hazardledger.platform.Page;
import org.hazardledger.platform.RequestContext;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Everything of a school or a campaign in one file. */
@Path("/api/v1/archives")
@Tag(name = "Exchange")
@RolesAllowed({Role.SCHOOL_NAME, Role.DISTRICT_NAME, Role.AUDITOR_NAME})
class ArchiveResource {

    private static final String ZIP = "application/zip";

    private final CurrentCaller current;
    private final RequestContext request;
    private final ArchiveService service;
    private final ArchiveShelf shelf;

    ArchiveResource(CurrentCaller current, RequestContext request, ArchiveService service, ArchiveShelf shelf) {
        this.current = current;
        this.request = request;
        this.service = service;
        this.shelf = shelf;
    }

    @POST
    @Idempotent
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "startArchive",
            summary = "Build an archive of a school or a campaign as a job",
            description = """
                    A ZIP with the hazards as CSV and NDJSON, the frozen weekly tables and their scans, the comparison sheet of each closed
                    hazard, the photos without position, the chain of each school, and a proof that checks all of it without the
                    service: `python3 proof/verify.py archive.zip`. Its id is the job's; cancelling the job leaves nothing behind.
                    For the leader and the principal of a school, a district's own staff, and auditors.""")
    @APIResponse(
            responseCode = "202",
            description = "The job; its result is an ArchiveResult",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = Job.class)))
    @APIResponse(responseCode = "400", description = "Neither a school nor a campaign")
    @APIResponse(responseCode = "404", description = "No such school or campaign, or not within the caller's scope")
    public RestResponse<Job> start(@NotNull @Valid NewArchive archive) {
        return Jobs.accepted(service.start(current.get(), archive, request.messages()));
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "listArchives", summary = "The caller's archives, newest first")
    public Page<ArchiveView> list(@RestQuery @Nullable Integer limit, @RestQuery @Nullable String cursor) {
        return shelf.page(current.get(), Limit.of(limit), Cursor.afterId(cursor));
    }

    @GET
    @Path("/{id}")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "getArchive", summary = "An archive of the caller and how far it is")
    public ArchiveView get(@RestPath UUID id) {
        return shelf.view(current.get(), id);
    }

    @GET
    @Path("/{id}/content")
    @Operation(operationId = "getArchiveContent", summary = "The built archive, or a part of it", description = """
                    Kept for a week. Whoever has lost the right to one of its schools since it was built is answered 404. `ETag` is
                    the SHA-256 of the whole file, to be compared when all of it has arrived.""")
    @APIResponse(
            responseCode = "200",
            description = "The archive",
            content = @Content(mediaType = ZIP, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @APIResponse(
            responseCode = "206",
            description = "The part of it that Range asks for",
            content = @Content(mediaType = ZIP, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @APIResponse(responseCode = "304", description = "Unchanged")
    @APIResponse(responseCode = "404", description = "Not built, let go, or not the caller's")
    @APIResponse(responseCode = "416", description = "Range begins behind the last byte")
    @APIResponse(responseCode = "503", description = "The object store does not answer")
    public RestResponse<InputStream> content(
            @RestPath UUID id,
            @HeaderParam("If-None-Match") @Nullable String known,
            @Parameter(
                            description = "One part of the bytes, `bytes=1048576-`, so that a download that broke off "
                                    + "goes on; with If-Range only while the ETag is still that")
                    @HeaderParam("Range")
                    @Nullable
                    String range,
            @HeaderParam("If-Range") @Nullable String onlyIf) {
        Archives.Built kept = shelf.kept(current.get(), id);
        boolean unchanged = known != null && known.contains(kept.etag());
        RestResponse.ResponseBuilder<InputStream> answer = unchanged
                ? RestResponse.ResponseBuilder.notModified()
                : bytes(kept, onlyIf == null || onlyIf.equals(kept.etag()) ? range : null);
        return answer.header("ETag", kept.etag())
                .header("Accept-Ranges", "bytes")
                .header("Cache-Control", "private, no-cache")
                .header("Content-Disposition", "attachment; filename=\"" + kept.fileName() + "\"")
                .build();
    }

    private RestResponse.ResponseBuilder<InputStream> bytes(Archives.Built kept, @Nullable String asked) {
        ByteRange part = ByteRange.of(asked, kept.size());
        RestResponse.ResponseBuilder<InputStream> answer = RestResponse.ResponseBuilder.<InputStream>create(
                        part == null ? 200 : 206)
                .entity(shelf.open(kept, part))
                .type(ZIP)
                .header("Content-Length", part == null ? kept.size() : part.length());
        return part == null ? answer : answer.header("Content-Range", part.header());
    }
}
