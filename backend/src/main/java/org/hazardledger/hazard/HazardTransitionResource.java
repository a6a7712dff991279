package org.hazardledger.hazard;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hazardledger.hazard.HazardRequests.DecideExtension;
import org.hazardledger.hazard.HazardRequests.GradeHazard;
import org.hazardledger.hazard.HazardRequests.LogProgress;
import org.hazardledger.hazard.HazardRequests.MergeHazard;
import org.hazardledger.hazard.HazardRequests.PlanHazard;
import org.hazardledger.hazard.HazardRequests.ReasonWithPhotos;
import org.hazardledger.hazard.HazardRequests.RectifyHazard;
import org.hazardledger.hazard.HazardRequests.RequestExtension;
import org.hazardledger.hazard.HazardRequests.RuleOnList;
import org.hazardledger.hazard.HazardRequests.SignHazard;
import org.hazardledger.hazard.HazardRequests.VerifyHazard;
import org.hazardledger.identity.Caller;
import org.hazardledger.identity.CurrentCaller;
import org.hazardledger.identity.Role;
import org.hazardledger.platform.Idempotent;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** One sub-resource a transition; each answers the hazard as it is afterwards. */
@Path("/api/v1/hazards")
@Tag(name = "Hazard lifecycle")
@RolesAllowed({Role.SCHOOL_NAME, Role.DISTRICT_NAME, Role.INSPECTOR_NAME})
@Idempotent
class HazardTransitionResource {

    private final CurrentCaller current;
    private final HazardFiling filing;
    private final HazardGrading grading;
    private final HazardFixing fixing;
    private final HazardSigning signing;
    private final HazardVerdicts verdicts;
    private final HazardListChecks listChecks;
    private final HazardViews views;

    HazardTransitionResource(
            CurrentCaller current,
            HazardFiling filing,
            HazardGrading grading,
            HazardFixing fixing,
            HazardSigning signing,
            HazardVerdicts verdicts,
            HazardListChecks listChecks,
            HazardViews views) {
        this.current = current;
        this.filing = filing;
        this.grading = grading;
        this.fixing = fixing;
        this.signing = signing;
        this.verdicts = verdicts;
        this.listChecks = listChecks;
        this.views = views;
    }

    private RestResponse<HazardView> after(Caller caller, UUID id) {
        return views.after(caller, id);
    }

    @POST
    @Path("/{id}/listing")
    @Operation(operationId = "listHazard", summary = "Put a draft on the ledger (T2)")
    public RestResponse<HazardView> list(UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        filing.list(current.get(), id, ifMatch);
        return after(current.get(), id);
    }

    @POST
    @Path("/{id}/grading")
    @Operation(
            operationId = "gradeHazard",
            summary = "Grade by the rules; lower only with reason and second person (T3)")
    public RestResponse<HazardView> grade(
            UUID id, @HeaderParam("If-Match") @Nullable String ifMatch, @NotNull @Valid GradeHazard request) {
        grading.grade(current.get(), id, ifMatch, request);
        return after(current.get(), id);
    }

    @POST
    @Path("/{id}/plan")
    @Operation(operationId = "planHazard", summary = "Fix on the spot, draft or approve the plan (T4, T5)")
    public RestResponse<HazardView> plan(
            UUID id, @HeaderParam("If-Match") @Nullable String ifMatch, @NotNull @Valid PlanHazard request) {
        fixing.plan(current.get(), id, ifMatch, request);
        return after(current.get(), id);
    }

    @POST
    @Path("/{id}/progress")
    @Operation(operationId = "logHazardProgress", summary = "Log progress and partial quantity (T6)")
    public RestResponse<HazardView> progress(
            UUID id, @HeaderParam("If-Match") @Nullable String ifMatch, @NotNull @Valid LogProgress request) {
        fixing.logProgress(current.get(), id, ifMatch, request);
        return after(current.get(), id);
    }

    @POST
    @Path("/{id}/rectification")
    @Operation(operationId = "rectifyHazard", summary = "Ask for write-off with photos of the state after (T8)")
    public RestResponse<HazardView> rectify(
            UUID id, @HeaderParam("If-Match") @Nullable String ifMatch, @NotNull @Valid RectifyHazard request) {
        fixing.rectify(current.get(), id, ifMatch, request);
        return after(current.get(), id);
    }

    @POST
    @Path("/{id}/signatures")
    @Operation(operationId = "signHazard", summary = "Sign as responsible person or leader, freshly signed in (T9)")
    public RestResponse<HazardView> sign(
            UUID id, @HeaderParam("If-Match") @Nullable String ifMatch, @NotNull @Valid SignHazard request) {
        signing.sign(current.get(), id, ifMatch, request);
        return after(current.get(), id);
    }

    @POST
    @Path("/{id}/verification")
    @Operation(operationId = "verifyHazard", summary = "Accept or send back (T10, T11)")
    public RestResponse<HazardView> verify(
            UUID id, @HeaderParam("If-Match") @Nullable String ifMatch, @NotNull @Valid VerifyHazard request) {
        verdicts.verify(current.get(), id, ifMatch, request);
        return after(current.get(), id);
    }

    @POST
    @Path("/{id}/extension-requests")
    @Operation(operationId = "requestHazardExtension", summary = "Ask for a later due date before it passes (T7)")
    public RestResponse<HazardView> requestExtension(
            UUID id, @HeaderParam("If-Match") @Nullable String ifMatch, @NotNull @Valid RequestExtension request) {
        fixing.requestExtension(current.get(), id, ifMatch, request);
        return after(current.get(), id);
    }

    @POST
    @Path("/{id}/extension-requests/{eid}/decision")
    @Operation(operationId = "decideHazardExtension", summary = "Approve or refuse a later due date (T7)")
    public RestResponse<HazardView> decideExtension(
            UUID id,
            UUID eid,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid DecideExtension request) {
        fixing.decideExtension(current.get(), id, eid, ifMatch, request);
        return after(current.get(), id);
    }

    @POST
    @Path("/{id}/reopening")
    @Operation(operationId = "reopenHazard", summary = "Reopen a closed hazard that came back (T12)")
    public RestResponse<HazardView> reopen(
            UUID id, @HeaderParam("If-Match") @Nullable String ifMatch, @NotNull @Valid ReasonWithPhotos request) {
        verdicts.reopen(current.get(), id, ifMatch, request);
        return after(current.get(), id);
    }

    @POST
    @Path("/{id}/rejection")
    @Operation(operationId = "rejectHazard", summary = "Find that it is not a hazard; it stays visible (T13)")
    public RestResponse<HazardView> reject(
            UUID id, @HeaderParam("If-Match") @Nullable String ifMatch, @NotNull @Valid ReasonWithPhotos request) {
        verdicts.reject(current.get(), id, ifMatch, request);
        return after(current.get(), id);
    }

    @POST
    @Path("/{id}/major-report/receipt")
    @Operation(
            operationId = "receiveMajorReport",
            summary = "Take note of a report of a major hazard, for the district (T3b)")
    public RestResponse<HazardView> receiveReport(UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        grading.receiveReport(current.get(), id, ifMatch);
        return after(current.get(), id);
    }

    @POST
    @Path("/{id}/list-check")
    @Operation(
            operationId = "ruleOnHazardList",
            summary = "Say whether what was found was on the school's list, or is outside it (T17)")
    public RestResponse<HazardView> ruleOnList(
            UUID id, @HeaderParam("If-Match") @Nullable String ifMatch, @NotNull @Valid RuleOnList request) {
        listChecks.rule(current.get(), id, ifMatch, request);
        return after(current.get(), id);
    }

    @POST
    @Path("/{id}/merge")
    @Operation(operationId = "mergeHazard", summary = "Merge into another hazard of the same school (T14)")
    public RestResponse<HazardView> merge(
            UUID id, @HeaderParam("If-Match") @Nullable String ifMatch, @NotNull @Valid MergeHazard request) {
        verdicts.merge(current.get(), id, ifMatch, request);
        return after(current.get(), id);
    }
}
