package org.hazardledger.platform;

import jakarta.ws.rs.QueryParam;
import org.jspecify.annotations.Nullable;

/** Which page of a list is asked for; what the list may be narrowed by stands in the class that extends it. */
public class PageQuery {

    @QueryParam("limit")
    @Nullable
    Integer limit;

    @QueryParam("cursor")
    @Nullable
    String cursor;

    /** How many at most, by the rules of {@link Limit}. */
    public int limit() {
        return Limit.of(limit);
    }

    /** Behind which the page begins; null for the first one. */
    public @Nullable String cursor() {
        return cursor;
    }
}
