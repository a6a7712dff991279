package org.hazardledger.organisation;

import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.hazardledger.platform.CountedPageQuery;
import org.jboss.resteasy.reactive.Separator;
import org.jspecify.annotations.Nullable;

/** What a list of buildings may be narrowed by. */
public class BuildingFilter extends CountedPageQuery {

    @QueryParam("useState")
    @Parameter(description = "in one of these states of use, comma-separated")
    @Separator(",")
    @Nullable
    List<UseState> useState;

    @QueryParam("proposed")
    @Parameter(description = "only those whose school proposes a change of use that is not decided, or only the others")
    @Nullable
    Boolean proposed;

    @QueryParam("school")
    @Parameter(description = "of this school")
    @Nullable
    UUID school;
}
