package org.hazardledger.identity;

import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.hazardledger.platform.CountedPageQuery;
import org.jspecify.annotations.Nullable;

/** What a list of people may be narrowed by. */
public class PeopleFilter extends CountedPageQuery {

    @QueryParam("organisation")
    @Parameter(description = "with a membership in this very organisation")
    @Nullable
    UUID organisation;

    @QueryParam("q")
    @Parameter(description = "part of the user name or the name")
    @Nullable
    String q;
}
