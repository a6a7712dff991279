package org.hazardledger.identity;

import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** What a list of people may be narrowed by. */
public class PeopleFilter {

    @QueryParam("organisation")
    @Parameter(description = "with a membership in this very organisation")
    @Nullable
    UUID organisation;

    @QueryParam("q")
    @Parameter(description = "part of the user name or the name")
    @Nullable
    String q;

    @QueryParam("limit")
    @Nullable
    Integer limit;

    @QueryParam("cursor")
    @Nullable
    String cursor;

    @QueryParam("total")
    boolean total;
}
