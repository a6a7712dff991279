package org.hazardledger.document;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hazardledger.campaign.ReportingWeek;
import org.hazardledger.identity.Caller;
import org.hazardledger.identity.CurrentCaller;
import org.hazardledger.identity.Role;
import org.hazardledger.platform.Problem;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The official forms as files. */
@Path("/api/v1/documents")
@Tag(name = "Documents")
class DocumentResource {

    private final CurrentCaller current;
    private final Papers papers;

    DocumentResource(CurrentCaller current, Papers papers) {
        this.current = current;
        this.papers = papers;
    }

    @GET
    @Path("/weekly-detail")
    @RolesAllowed({Role.SCHOOL_NAME, Role.DISTRICT_NAME, Role.INTEGRATION_NAME, Role.AUDITOR_NAME})
    @Operation(
            operationId = "printWeeklyDetail",
            summary = "每周排查整治明细表 of one school and week: the frozen one when there is one, else as the ledger says now")
    @APIResponse(
            responseCode = "200",
            description = "The file",
            content = {
                @Content(
                        mediaType = DocumentFormat.PDF_TYPE,
                        schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(
                        mediaType = DocumentFormat.DOCX_TYPE,
                        schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(
                        mediaType = DocumentFormat.XLSX_TYPE,
                        schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    @APIResponse(responseCode = "422", description = "A name holds a character no font of the forms has")
    public RestResponse<byte[]> weeklyDetail(
            @QueryParam("organisation") @NotNull UUID organisation,
            @QueryParam("campaign") @Parameter(description = "The running campaign when left out") @Nullable
                    UUID campaign,
            @QueryParam("period")
                    @Parameter(
                            description = "Such as 2026-W47; the running week when left out",
                            schema = @Schema(type = SchemaType.STRING, pattern = ReportingWeek.LABEL))
                    @Nullable
                    String period,
            @QueryParam("format") @NotNull DocumentFormat format) {
        return papers.weekly(current.get(), organisation, campaign, period, format)
                .toResponse();
    }

    @GET
    @Path("/comparison-sheet")
    @RolesAllowed({Role.SCHOOL_NAME, Role.DISTRICT_NAME, Role.INSPECTOR_NAME, Role.AUDITOR_NAME})
    @Operation(
            operationId = "printComparisonSheet",
            summary = "隐患整改对比照 of one hazard, or of everything a school's weekly table calls rectified")
    @APIResponse(
            responseCode = "200",
            description = "The file",
            content = {
                @Content(
                        mediaType = DocumentFormat.PDF_TYPE,
                        schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(
                        mediaType = DocumentFormat.DOCX_TYPE,
                        schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    @APIResponse(
            responseCode = "422",
            description = "Nothing on the table is rectified yet, or a name holds a character no font has")
    public RestResponse<byte[]> comparisonSheet(
            @QueryParam("hazard") @Parameter(description = "One hazard; else a school is needed") @Nullable UUID hazard,
            @QueryParam("organisation") @Nullable UUID organisation,
            @QueryParam("campaign") @Parameter(description = "The running campaign when left out") @Nullable
                    UUID campaign,
            @QueryParam("period")
                    @Parameter(
                            description = "Such as 2026-W47; the running week when left out",
                            schema = @Schema(type = SchemaType.STRING, pattern = ReportingWeek.LABEL))
                    @Nullable
                    String period,
            @QueryParam("format") @NotNull PrintFormat format) {
        DocumentFormat kind = format.kind();
        if (hazard == null && organisation == null) {
            throw Problem.invalid("hazard", "not-null");
        }
        Caller caller = current.get();
        PrintedForm sheets = hazard != null
                ? papers.comparison(caller, hazard, campaign, kind)
                : papers.comparisons(caller, organisation, campaign, period, kind);
        return sheets.toResponse();
    }
}
