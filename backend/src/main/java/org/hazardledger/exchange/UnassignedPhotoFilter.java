package org.hazardledger.exchange;

import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.hazardledger.platform.CountedPageQuery;
import org.jspecify.annotations.Nullable;

/** What a list of unassigned photos may be narrowed by. */
public class UnassignedPhotoFilter extends CountedPageQuery {

    @QueryParam("state")
    @Parameter(description = "in this state; OPEN when left out")
    UnassignedPhoto.@Nullable State state;

    @QueryParam("import")
    @Parameter(description = "that came with this import")
    @Nullable
    UUID batch;

    @QueryParam("school")
    @Parameter(description = "of this school")
    @Nullable
    UUID school;
}
