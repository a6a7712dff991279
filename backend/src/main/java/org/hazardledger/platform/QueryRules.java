package org.hazardledger.platform;

import jakarta.ws.rs.core.UriInfo;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/** Query parameters of lists: one nobody knows is refused, so that a misspelt filter never widens an answer. */
public final class QueryRules {

    private static final Set<String> PAGING = Set.of("limit", "cursor", "sort", "total");

    private QueryRules() {}

    /** Refuses every query parameter that is neither paging nor one of these. */
    public static void only(UriInfo uri, Collection<String> known) {
        List<Problem.Invalid> unknown = uri.getQueryParameters().keySet().stream()
                .filter(name -> !known.contains(name) && !PAGING.contains(name))
                .sorted()
                .map(name -> new Problem.Invalid(name, "unknown-filter"))
                .toList();
        if (!unknown.isEmpty()) {
            throw Problem.invalid(unknown);
        }
    }
}
