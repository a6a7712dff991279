package org.hazardledger.notice;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
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
import org.jboss.resteasy.reactive.RestResponse;

/**
 * The caller's own notices. Marking one as read names no version: done twice it is done once, and nothing of anybody's is
 * overwritten.
 */
@Path("/api/v1/notices")
@Tag(name = "Notices")
@RolesAllowed({Role.SCHOOL_NAME, Role.DISTRICT_NAME, Role.INSPECTOR_NAME})
class NoticeResource {

    private final CurrentCaller current;
    private final Notices notices;

    NoticeResource(CurrentCaller current, Notices notices) {
        this.current = current;
        this.notices = notices;
    }

    @GET
    @Operation(operationId = "listNotices", summary = "What the caller was told of, newest first")
    public Page<Notice> list(@BeanParam NoticeFilter filter) {
        return notices.page(current.get(), filter);
    }

    @POST
    @Path("/{id}/read")
    @Idempotent
    @Transactional
    @Operation(operationId = "readNotice", summary = "Mark one of the caller's notices as read")
    public RestResponse<Notice> read(@PathParam("id") UUID id) {
        return RestResponse.ok(notices.read(current.get(), id));
    }

    @POST
    @Path("/read-all")
    @Idempotent
    @Transactional
    @Operation(operationId = "readAllNotices", summary = "Mark as read what was there when the caller looked")
    public RestResponse<NoticesRead> readAll(@NotNull @Valid ReadUpTo read) {
        return RestResponse.ok(new NoticesRead(notices.readAll(current.get(), read.upTo())));
    }
}
