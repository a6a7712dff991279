package org.hazardledger.inspection.report;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hazardledger.identity.CurrentCaller;
import org.hazardledger.identity.Role;
import org.hazardledger.platform.Idempotent;
import org.hazardledger.platform.Page;
import org.hazardledger.platform.RequestContext;
import org.hazardledger.platform.Revision;
import org.jboss.resteasy.reactive.RestResponse;

/** Inspections that other platforms keep: reported here by programs, read by everybody in scope. */
@Path("/api/v1/inspections")
@Tag(name = "Inspections")
class InspectionResource {

    private final CurrentCaller current;
    private final RequestContext request;
    private final InspectionReporting reporting;
    private final Inspections inspections;

    InspectionResource(
            CurrentCaller current, RequestContext request, InspectionReporting reporting, Inspections inspections) {
        this.current = current;
        this.request = request;
        this.reporting = reporting;
        this.inspections = inspections;
    }

    @GET
    @RolesAllowed({Role.SCHOOL_NAME, Role.DISTRICT_NAME, Role.INSPECTOR_NAME, Role.INTEGRATION_NAME, Role.AUDITOR_NAME})
    @Operation(operationId = "listInspections", summary = "Inspections that other platforms reported, newest first")
    public Page<InspectionView> list(@BeanParam InspectionFilter filter) {
        return inspections.page(current.get(), filter);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Role.SCHOOL_NAME, Role.DISTRICT_NAME, Role.INSPECTOR_NAME, Role.INTEGRATION_NAME, Role.AUDITOR_NAME})
    @Operation(operationId = "getInspection", summary = "One of them with the hazards its findings became")
    public RestResponse<InspectionView> get(@PathParam("id") UUID id) {
        InspectionView inspection = inspections.require(current.get(), id);
        return Revision.ok(inspection, inspection.version());
    }

    @POST
    @Path("/reports")
    @Idempotent
    @RolesAllowed(Role.INTEGRATION_NAME)
    @Operation(
            operationId = "reportInspections",
            summary = "Report inspections of another platform and what they found, under its own ids")
    public RestResponse<InspectionReport> report(@NotNull @Valid NewInspections batch) {
        return RestResponse.ok(reporting.take(current.get(), batch, request.messages()));
    }
}
