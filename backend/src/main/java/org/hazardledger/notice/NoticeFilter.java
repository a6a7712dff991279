package org.hazardledger.notice;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** What a list of notices may be narrowed by. */
public class NoticeFilter {

    @QueryParam("unread")
    @Parameter(description = "only those the caller has not read")
    boolean unread;

    @QueryParam("limit")
    @Nullable
    Integer limit;

    @QueryParam("cursor")
    @Nullable
    String cursor;

    @QueryParam("total")
    boolean total;
}
