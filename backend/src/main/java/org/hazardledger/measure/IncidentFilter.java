package org.hazardledger.measure;

import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.hazardledger.platform.CountedPageQuery;
import org.jspecify.annotations.Nullable;

/** What a list of incidents may be narrowed by. */
public class IncidentFilter extends CountedPageQuery {

    @QueryParam("state")
    @Parameter(description = "in this state")
    @Nullable
    IncidentState state;

    @QueryParam("school")
    @Parameter(description = "of this school")
    @Nullable
    UUID school;
}
