package org.hazardledger.exchange;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hazardledger.exchange.form.Form;
import org.hazardledger.identity.CurrentCaller;
import org.hazardledger.identity.Role;
import org.hazardledger.platform.Cursor;
import org.hazardledger.platform.Idempotent;
import org.hazardledger.platform.Job;
import org.hazardledger.platform.Jobs;
import org.hazardledger.platform.Limit;
import org.hazardledger.platform.Page;
import org.hazardledger.platform.Problem;
import org.hazardledger.platform.RequestContext;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

/** Imports of tables: the roster, lists of hazards, the weekly table. */
@Path("/api/v1/imports")
@Tag(name = "Exchange")
class ImportResource {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final CurrentCaller current;
    private final RequestContext request;
    private final ImportService service;
    private final Imports imports;
    private final ImportAnswers answers;
    private final ImportReport report;

    ImportResource(
            CurrentCaller current,
            RequestContext request,
            ImportService service,
            Imports imports,
            ImportAnswers answers,
            ImportReport report) {
        this.current = current;
        this.request = request;
        this.service = service;
        this.imports = imports;
        this.answers = answers;
        this.report = report;
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Idempotent
    @RolesAllowed({Role.SCHOOL_NAME, Role.DISTRICT_NAME, Role.INSPECTOR_NAME, Role.INTEGRATION_NAME})
    @Operation(
            operationId = "startImport",
            summary = "Import a table, or a file that brings pictures, as a job",
            description = """
                    Every row gets a fate. With `mode=dry-run` (the default) nothing is stored but the report. With `onError=reject-file`
                    (the default) one bad row keeps the whole file out; with `accept-valid` the good rows go in. The same file
                    again changes nothing. A row that likely tells of a hazard the ledger has already, in other words, waits for a decision. A ZIP of folders with photos (`学校/隐患编号/整改前/…`) and comparison sheets with pictures, as
                    DOCX or XLSX, attach each picture to its hazard; they close none. A sheet that describes a hazard nobody finds puts it on the
                    ledger with its pictures, by the rules of `hazard-rows`. A school outside the caller's scope is answered exactly like one that does not exist.""")
    @APIResponse(
            responseCode = "202",
            description = "The job; its result is an ImportResult",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = Job.class)))
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = MediaType.MULTIPART_FORM_DATA,
                            schema = @Schema(implementation = ImportForm.class)))
    public RestResponse<Job> start(
            @RestForm("file") @Nullable FileUpload file,
            @RestForm @Nullable String form,
            @RestForm @Nullable String mode,
            @RestForm @Nullable String onError) {
        if (file == null) {
            throw Problem.invalid("file", "import-file-missing");
        }
        Form wanted = form == null || form.isEmpty() || form.equals("auto")
                ? null
                : Form.labelled(form).orElseThrow(() -> Problem.invalid("form", "unknown-value"));
        NewImport asked = new NewImport(
                current.get(),
                file.uploadedFile(),
                file.fileName() == null ? "" : file.fileName(),
                wanted,
                ImportMode.of(mode),
                OnError.of(onError),
                answers.of(current.get().personId()),
                NewImport.Earlier.NONE,
                request.messages());
        return Jobs.accepted(service.start(asked));
    }

    @GET
    @RolesAllowed({Role.SCHOOL_NAME, Role.DISTRICT_NAME, Role.INSPECTOR_NAME, Role.INTEGRATION_NAME})
    @Operation(operationId = "listImports", summary = "Imports, newest first")
    public Page<ImportView> list(
            @Parameter(
                            description =
                                    "ALL: with those of others whose reach lies within the caller's; MINE when left out")
                    @RestQuery
                    @Nullable
                    ImportsOf of,
            @RestQuery @Nullable Integer limit,
            @RestQuery @Nullable String cursor) {
        return imports.page(current.get(), of == null ? ImportsOf.MINE : of, Limit.of(limit), Cursor.afterId(cursor));
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Role.SCHOOL_NAME, Role.DISTRICT_NAME, Role.INSPECTOR_NAME, Role.INTEGRATION_NAME})
    @Operation(operationId = "getImport", summary = "An import of the caller with its result")
    public ImportView get(@RestPath UUID id) {
        return imports.find(current.get().personId(), id).orElseThrow(Problem::notFound);
    }

    @GET
    @Path("/{id}/rows")
    @RolesAllowed({Role.SCHOOL_NAME, Role.DISTRICT_NAME, Role.INSPECTOR_NAME, Role.INTEGRATION_NAME})
    @Operation(
            operationId = "listImportRows",
            summary = "The rows of an import and their fates, in the order of the file")
    public Page<ImportRowView> rows(
            @RestPath UUID id,
            @RestQuery @Nullable Fate fate,
            @RestQuery @Nullable Integer limit,
            @RestQuery @Nullable String cursor) {
        Cursor after = Cursor.decode(cursor, 1);
        return imports.rows(
                current.get().personId(),
                id,
                fate,
                Limit.of(limit),
                after == null ? -1 : position(after.values().get(0)),
                request.messages());
    }

    @GET
    @Path("/{id}/report.xlsx")
    @Produces(XLSX)
    @RolesAllowed({Role.SCHOOL_NAME, Role.DISTRICT_NAME, Role.INSPECTOR_NAME, Role.INTEGRATION_NAME})
    @Operation(operationId = "getImportReport", summary = "The imported rows as a workbook with comments in the cells")
    @APIResponse(
            responseCode = "200",
            description = "A workbook",
            content =
                    @Content(
                            mediaType = XLSX,
                            schema =
                                    @Schema(
                                            type = org.eclipse.microprofile.openapi.annotations.enums.SchemaType.STRING,
                                            format = "binary")))
    @APIResponse(responseCode = "409", description = "The file is not kept any more")
    public Response report(@RestPath UUID id) {
        ImportView view = imports.find(current.get().personId(), id).orElseThrow(Problem::notFound);
        ImportReport.Ready ready = report.prepare(view.id(), view.fileOf(), request.messages());
        StreamingOutput body = ready::writeTo;
        return Response.ok(body, XLSX)
                .header("Content-Disposition", "attachment; filename=\"import-report.xlsx\"")
                .build();
    }

    private static int position(String text) {
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException e) {
            throw Problem.invalid("cursor", "bad-cursor");
        }
    }
}
