package org.hazardledger.hazard;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a list can be narrowed to by state: each {@link State}, and OPEN for every open one. */
@Schema(name = "HazardStateFilter")
public enum StateFilter {
    OPEN,
    DRAFT,
    LISTED,
    GRADED,
    RECTIFYING,
    REVIEW_REQUESTED,
    SIGNED,
    CLOSED,
    REJECTED,
    MERGED,
    CANCELLED_BY_DEMOLITION;

    private Set<State> states() {
        return this == OPEN ? State.OPEN : Set.of(State.valueOf(name()));
    }

    static String[] names(List<StateFilter> asked) {
        return asked.stream()
                .flatMap(filter -> filter.states().stream())
                .map(State::name)
                .collect(Collectors.toSet())
                .toArray(String[]::new);
    }
}
