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
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hazardledger.identity.CurrentCaller;
import org.hazardledger.identity.Role;
import org.hazardledger.photo.PhotoIntake.NewPhoto;
import org.hazardledger.photo.PhotoIntake.Taken;
import org.hazardledger.platform.ByteRange;
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
    @Operation(operationId = "uploadPhoto", summary = "Keep a photo as evidence", description = """
                    As form part `file` or as the raw body. The bytes decide what it is: JPEG, PNG, WebP or HEIC, at most \
                    25 MB and 60 megapixels. `Content-Digest: sha-256=:…:` is checked over the bytes of the image. \
                    `organisation` names the school; somebody who belongs to one school only may leave it out. The same \
                    bytes of the same school are answered with the first photo.""")
    @APIResponse(
            responseCode = "201",
            description = "Kept",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = PhotoView.class)))
    @APIResponse(
            responseCode = "200",
            description = "These bytes were kept before: the first photo",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = PhotoView.class)))
    @APIResponse(responseCode = "400", description = "No file, no school, or Content-Digest does not fit")
    @APIResponse(responseCode = "409", description = "The chosen id belongs to another photo")
    @APIResponse(responseCode = "413", description = "Too many bytes")
    @APIResponse(responseCode = "415", description = "Not a photo of these formats")
    @APIResponse(
            responseCode = "422",
            description = "Empty, cut off, damaged, animated, too many pixels or more than a picture")
    @APIResponse(responseCode = "503", description = "The object store does not answer, or too many uploads at once")
    @Idempotent
    @RequestBody(
            required = true,
            content = {
                @Content(mediaType = MediaType.MULTIPART_FORM_DATA, schema = @Schema(implementation = PhotoForm.class)),
                @Content(mediaType = "image/*", schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(
                        mediaType = MediaType.APPLICATION_OCTET_STREAM,
                        schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    public RestResponse<PhotoView> upload(
            @RestForm("file") @Nullable FileUpload file,
            @RestQuery("id") @Nullable UUID id,
            @RestQuery("organisation") @Nullable UUID organisation,
            @HeaderParam("Content-Digest") @Nullable String contentDigest) {
        if (file == null) {
            throw Problem.invalid("file", "photo-file-missing");
        }
        return take(new NewPhoto(
                id, organisation, contentDigest, null, file.uploadedFile().toFile()));
    }

    /** The same operation with the raw body: {@link #upload} describes both. */
    @POST
    @Produces(MediaType.APPLICATION_JSON)
    @Consumes({"image/*", MediaType.APPLICATION_OCTET_STREAM})
    @RolesAllowed({Role.SCHOOL_NAME, Role.DISTRICT_NAME, Role.INSPECTOR_NAME, Role.INTEGRATION_NAME})
    @Operation(hidden = true)
    @Idempotent
    public RestResponse<PhotoView> uploadRaw(
            File image,
            @RestQuery("id") @Nullable UUID id,
            @RestQuery("organisation") @Nullable UUID organisation,
            @HeaderParam("Content-Digest") @Nullable String contentDigest) {
        return take(new NewPhoto(id, organisation, contentDigest, null, image));
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
    @APIResponse(
            responseCode = "200",
            description = "The photo",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = PhotoView.class)))
    @APIResponse(responseCode = "304", description = "Unchanged")
    @APIResponse(responseCode = "404", description = "No such photo, or not within the caller's scope")
    public RestResponse<PhotoView> get(@RestPath UUID id) {
        StoredPhoto photo = register.find(caller.get().scope(), id).orElseThrow(Problem::notFound);
        return RestResponse.ok(PhotoView.of(photo));
    }

    @GET
    @Path("/{id}/content")
    @RolesAllowed({Role.SCHOOL_NAME, Role.DISTRICT_NAME, Role.INSPECTOR_NAME, Role.INTEGRATION_NAME, Role.AUDITOR_NAME})
    @Operation(operationId = "getPhotoContent", summary = "The picture in one of three sizes", description = """
                    `thumb` (320 pixels) and `screen` (1600) are upright JPEGs without metadata. `original` is what was \
                    uploaded; one that says where it was taken comes as a copy without metadata, and bit by bit only \
                    to auditors. Every answer was hashed against the digest taken at intake.""")
    @APIResponse(
            responseCode = "200",
            description = "The picture",
            content = {
                @Content(mediaType = "image/jpeg", schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(mediaType = "image/png", schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(mediaType = "image/webp", schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(mediaType = "image/heic", schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    @APIResponse(
            responseCode = "206",
            description = "The part of it that Range asks for",
            content = {
                @Content(mediaType = "image/jpeg", schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(mediaType = "image/png", schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(mediaType = "image/webp", schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(mediaType = "image/heic", schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    @APIResponse(responseCode = "304", description = "Unchanged")
    @APIResponse(responseCode = "404", description = "No such photo, or not within the caller's scope")
    @APIResponse(responseCode = "416", description = "Range begins behind the last byte")
    @APIResponse(responseCode = "503", description = "The object store does not answer, or its bytes are damaged")
    public RestResponse<InputStream> content(
            @RestPath UUID id,
            @RestQuery @Parameter(description = "`thumb` for lists; `screen` when left out") @Nullable PhotoSize size,
            @HeaderParam("If-None-Match") @Nullable String known,
            @Parameter(
                            description = "One part of the bytes, `bytes=1048576-`, so that a download that broke off "
                                    + "goes on; with If-Range only while the ETag is still that")
                    @HeaderParam("Range")
                    @Nullable
                    String range,
            @HeaderParam("If-Range") @Nullable String onlyIf) {
        PhotoContent.Found found = content.find(caller.get(), id, size == null ? PhotoSize.SCREEN : size);
        boolean unchanged = known != null && known.contains(found.etag());
        RestResponse.ResponseBuilder<InputStream> answer = unchanged
                ? RestResponse.ResponseBuilder.notModified()
                : bytes(found, onlyIf == null || onlyIf.equals(found.etag()) ? range : null);
        return answer.header("ETag", found.etag())
                .header("Accept-Ranges", "bytes")
                .header("Cache-Control", "private, max-age=31536000, immutable")
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Disposition", "inline; filename=\"" + found.fileName() + "\"")
                .build();
    }

    private static RestResponse.ResponseBuilder<InputStream> bytes(PhotoContent.Found found, @Nullable String asked) {
        PhotoContent.Opened opened = found.open(asked);
        ByteRange part = opened.range();
        RestResponse.ResponseBuilder<InputStream> answer = RestResponse.ResponseBuilder.<InputStream>create(
                        part == null ? 200 : 206)
                .entity(opened.bytes())
                .type(found.mediaType())
                .header("Content-Length", opened.length());
        return part == null ? answer : answer.header("Content-Range", part.header());
    }
}
