package org.hazardledger.notice;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.hazardledger.platform.CountedPageQuery;

/** What a list of notices may be narrowed by. */
public class NoticeFilter extends CountedPageQuery {

    @QueryParam("unread")
    @Parameter(description = "only those the caller has not read")
    boolean unread;
}
