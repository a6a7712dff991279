package org.hazardledger.inspection.report;

import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.hazardledger.platform.PageQuery;
import org.jspecify.annotations.Nullable;

/** What a list of inspections may be narrowed by. */
public class InspectionFilter extends PageQuery {

    @QueryParam("school")
    @Parameter(description = "of this school")
    @Nullable
    UUID school;

    @QueryParam("system")
    @Parameter(description = "reported by this platform")
    @Nullable
    String system;

    @QueryParam("externalId")
    @Parameter(description = "its id on that platform")
    @Nullable
    String externalId;
}
