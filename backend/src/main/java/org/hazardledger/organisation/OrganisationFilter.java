package org.hazardledger.organisation;

import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.hazardledger.platform.CountedPageQuery;
import org.jboss.resteasy.reactive.Separator;
import org.jspecify.annotations.Nullable;

/** What a list of organisations may be narrowed by. */
public class OrganisationFilter extends CountedPageQuery {

    @QueryParam("parent")
    @Parameter(description = "directly below this organisation")
    @Nullable
    UUID parent;

    @QueryParam("kind")
    @Separator(",")
    @Nullable
    List<Kind> kind;

    @QueryParam("level")
    @Separator(",")
    @Nullable
    List<Level> level;

    @QueryParam("active")
    @Nullable
    Boolean active;

    @QueryParam("q")
    @Parameter(description = "part of the code or of any present, short or former name")
    @Nullable
    String q;
}
