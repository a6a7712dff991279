package org.hazardledger.exchange;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hazardledger.identity.CurrentCaller;
import org.hazardledger.identity.Role;
import org.hazardledger.platform.Idempotent;
import org.hazardledger.platform.Page;
import org.hazardledger.platform.Revision;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Photos that came with a file and belong to no hazard yet. */
@Path("/api/v1/unassigned-photos")
@Tag(name = "Exchange")
@RolesAllowed({Role.SCHOOL_NAME, Role.DISTRICT_NAME, Role.INSPECTOR_NAME, Role.INTEGRATION_NAME})
class UnassignedPhotoResource {

    private final CurrentCaller current;
    private final UnassignedPhotos photos;
    private final PhotoAssignment assignment;

    UnassignedPhotoResource(CurrentCaller current, UnassignedPhotos photos, PhotoAssignment assignment) {
        this.current = current;
        this.photos = photos;
        this.assignment = assignment;
    }

    @GET
    @Operation(
            operationId = "listUnassignedPhotos",
            summary = "Photos for which an import found no hazard, newest first",
            description = "Of the schools where the caller may file, whoever imported them.")
    public Page<UnassignedPhoto> list(@BeanParam UnassignedPhotoFilter filter) {
        return photos.page(current.get(), filter);
    }

    @GET
    @Path("/{id}")
    @Operation(
            operationId = "getUnassignedPhoto",
            summary = "One of them, with what was decided",
            description = "Where it stood in its file, and whose it has become; its version for a change.")
    public RestResponse<UnassignedPhoto> get(@RestPath UUID id) {
        UnassignedPhoto photo = photos.require(current.get(), id);
        return Revision.ok(photo, photo.version());
    }

    @GET
    @Path("/{id}/candidates")
    @Operation(
            operationId = "listPhotoCandidates",
            summary = "The hazards of its school that can take it, the likeliest first",
            description =
                    "Hazards whose write-off has not been asked for yet, compared with what the file said of the photo.")
    public PhotoCandidates candidates(
            @RestPath UUID id,
            @Parameter(description = "Part of a hazard's number or description") @RestQuery @Nullable String q) {
        return photos.candidates(current.get(), id, q);
    }

    @POST
    @Path("/{id}/assignment")
    @Idempotent
    @Operation(
            operationId = "assignPhoto",
            summary = "Say which hazard it shows",
            description =
                    "It joins the hazard as later evidence does: before write-off is asked for, and never as a re-inspection.")
    @APIResponse(responseCode = "200", description = "The photo, which is the hazard's now")
    @APIResponse(
            responseCode = "409",
            description = "It is decided already, or the hazard takes no photos of this stage any more")
    public RestResponse<UnassignedPhoto> assign(
            @RestPath UUID id, @HeaderParam("If-Match") @Nullable String ifMatch, @NotNull @Valid AssignPhoto to) {
        assignment.assign(current.get(), id, ifMatch, to);
        return get(id);
    }

    @POST
    @Path("/{id}/dismissal")
    @Idempotent
    @Operation(
            operationId = "dismissPhoto",
            summary = "Say that it shows no hazard",
            description = "It stays with its school, is listed among the dismissed ones only, and can be taken back.")
    @APIResponse(responseCode = "200", description = "The photo, dismissed")
    @APIResponse(responseCode = "409", description = "It is decided already")
    public RestResponse<UnassignedPhoto> dismiss(
            @RestPath UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @RequestBody(required = false) @Nullable @Valid DismissPhoto why) {
        assignment.dismiss(current.get(), id, ifMatch, why);
        return get(id);
    }

    @POST
    @Path("/{id}/reopening")
    @Idempotent
    @Operation(
            operationId = "reopenPhoto",
            summary = "Take a dismissal back",
            description = "It waits for its hazard again. What was assigned is evidence and stays.")
    @APIResponse(responseCode = "200", description = "The photo, open again")
    @APIResponse(responseCode = "409", description = "It is not dismissed")
    public RestResponse<UnassignedPhoto> reopen(@RestPath UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        assignment.reopen(current.get(), id, ifMatch);
        return get(id);
    }
}
