package org.hazardledger.photo;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.File;
import java.io.InputStream;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hazardledger.identity.CurrentCaller;
import org.hazardledger.identity.Role;
import org.hazardledger.photo.PhotoIntake.NewPhoto;
import org.hazardledger.photo.PhotoIntake.Taken;
import org.hazardledger.platform.Idempotent;
import org.hazardledger.platform.Problem;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

/** Photos as evidence. */
@Path("/api/v1/photos")
@Tag(name = "Photos")
class PhotoResource {

    private final CurrentCaller caller;
    private final PhotoIntake intake;
    private final PhotoRegister register;
    private final PhotoContent content;

    PhotoResource(CurrentCaller caller, PhotoIntake intake, PhotoRegister register, PhotoContent content) {
        this.caller = caller;
        this.intake = intake;
        this.register = register;
        this.content = content;
    }

    @POST
    @Produces(MediaType.APPLICATION_JSON)
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @RolesAllowed({Role.SCHOOL_NAME, Role.DISTRICT_NAME, Role.INSPECTOR_NAME, Role.INTEGRATION_NAME})
    @Idempotent
    public RestResponse<PhotoView> upload(
            @RestForm("file") @Nullable FileUpload file,
            @RestForm("id") @Nullable UUID id,
            @RestQuery("organisation") @Nullable UUID organisation,
            @HeaderParam("Content-Digest") @Nullable String contentDigest) {
        if (file == null) {
            throw Problem.invalid("file", "photo-file-missing");
        }
        return take(new NewPhoto(
                id, organisation, contentDigest, file.uploadedFile().toFile()));
    }

    @POST
    @Produces(MediaType.APPLICATION_JSON)
    @Consumes({"image/*", MediaType.APPLICATION_OCTET_STREAM})
    @RolesAllowed({Role.SCHOOL_NAME, Role.DISTRICT_NAME, Role.INSPECTOR_NAME, Role.INTEGRATION_NAME})
    @Idempotent
    public RestResponse<PhotoView> uploadRaw(
            File image,
            @RestQuery("id") @Nullable UUID id,
            @RestQuery("organisation") @Nullable UUID organisation,
            @HeaderParam("Content-Digest") @Nullable String contentDigest) {
        return take(new NewPhoto(id, organisation, contentDigest, image));
    }

    private RestResponse<PhotoView> take(NewPhoto sent) {
        Taken taken = intake.take(caller.get(), sent);
        PhotoView view = PhotoView.of(taken.photo());
        return RestResponse.ResponseBuilder.<PhotoView>create(taken.created() ? 201 : 200)
                .entity(view)
                .location(URI.create("/api/v1/photos/" + view.id()))
                .build();
    }

    @GET
    @Path("/{id}")
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed({Role.SCHOOL_NAME, Role.DISTRICT_NAME, Role.INSPECTOR_NAME, Role.INTEGRATION_NAME, Role.AUDITOR_NAME})
    @Operation(operationId = "getPhoto", summary = "What is known of a photo")
    public RestResponse<PhotoView> get(@RestPath UUID id) {
        StoredPhoto photo = register.find(caller.get().scope(), id).orElseThrow(Problem::notFound);
        return RestResponse.ok(PhotoView.of(photo));
    }

    @GET
    @Path("/{id}/content")
    @RolesAllowed({Role.SCHOOL_NAME, Role.DISTRICT_NAME, Role.INSPECTOR_NAME, Role.INTEGRATION_NAME, Role.AUDITOR_NAME})
    @Operation(operationId = "getPhotoContent", summary = "The picture in one of three sizes")
    public RestResponse<InputStream> content(
            @RestPath UUID id,
            @RestQuery("size") @Nullable String size,
            @HeaderParam("If-None-Match") @Nullable String known) {
        PhotoContent.Found found = content.find(caller.get(), id, PhotoSize.of(size));
        boolean unchanged = known != null && known.contains(found.etag());
        RestResponse.ResponseBuilder<InputStream> answer = unchanged
                ? RestResponse.ResponseBuilder.notModified()
                : RestResponse.ResponseBuilder.ok(found.open(), found.mediaType());
        return answer.header("ETag", found.etag())
                .header("Cache-Control", "private, max-age=31536000, immutable")
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Disposition", "inline; filename=\"" + found.fileName() + "\"")
                .build();
    }
}
