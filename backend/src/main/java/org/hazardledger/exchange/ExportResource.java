package org.hazardledger.exchange;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hazardledger.hazard.HazardFilter;
import org.hazardledger.identity.CurrentCaller;
import org.hazardledger.identity.Role;
import org.hazardledger.platform.RequestContext;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Hazards as tables for spreadsheets and scripts. */
@Path("/api/v1/exports/hazards")
@Tag(name = "Exchange")
class ExportResource {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final CurrentCaller current;
    private final RequestContext request;
    private final HazardExport export;

    ExportResource(CurrentCaller current, RequestContext request, HazardExport export) {
        this.current = current;
        this.request = request;
        this.export = export;
    }

    @GET
    @RolesAllowed({Role.SCHOOL_NAME, Role.DISTRICT_NAME, Role.INSPECTOR_NAME, Role.INTEGRATION_NAME, Role.AUDITOR_NAME})
    @Operation(
            operationId = "exportHazards",
            summary = "The hazards of a filter as CSV, XLSX or NDJSON, streamed",
            description = """
                    Takes the filters of the hazard list. In CSV a cell that a spreadsheet would execute is preceded by an
                    apostrophe; NDJSON has one hazard a line with typed values. The school (but for the person
                    responsible) and its district get people as they are; inspectors and auditors get phones masked;
                    programs moreover no name of who reported the hazard; everybody else surnames and no phones.""")
    @APIResponse(
            responseCode = "200",
            description = "The table",
            content = {
                @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING)),
                @Content(mediaType = XLSX, schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(mediaType = "application/x-ndjson", schema = @Schema(implementation = ExportedHazard.class))
            })
    public Response hazards(
            @BeanParam HazardFilter filter,
            @RestQuery @Parameter(description = "csv when left out") @Nullable ExportFormat format) {
        ExportFormat shape = format == null ? ExportFormat.CSV : format;
        HazardExport.Ready ready = export.prepare(current.get(), filter, shape, request.messages());
        StreamingOutput body = ready::writeTo;
        return Response.ok(body)
                .type(shape.mediaType())
                .header("Content-Disposition", "attachment; filename=\"" + shape.fileName("hazards") + "\"")
                .build();
    }
}
