package org.hazardledger.hazard;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Filters of the list of hazards; several values of one filter are separated by commas. */
public class HazardFilter {

    /** Every query parameter of it. */
    public static final Set<String> NAMES = Set.of(
            "school",
            "district",
            "building",
            "state",
            "severity",
            "category",
            "source",
            "overdue",
            "supervised",
            "rebound",
            "outsideList",
            "dueFrom",
            "dueTo",
            "foundFrom",
            "foundTo",
            "q",
            "mine",
            "externalSource",
            "externalId");

    @QueryParam("school")
    @Nullable
    UUID school;

    @QueryParam("district")
    @Nullable
    UUID district;

    @QueryParam("building")
    @Nullable
    UUID building;

    @QueryParam("state")
    @Parameter(description = "one or more states; OPEN stands for every open one")
    @Nullable
    String state;

    @QueryParam("severity")
    @Nullable
    String severity;

    @QueryParam("category")
    @Nullable
    String category;

    @QueryParam("source")
    @Nullable
    String source;

    @QueryParam("overdue")
    @Nullable
    Boolean overdue;

    @QueryParam("supervised")
    @Nullable
    Boolean supervised;

    @QueryParam("rebound")
    @Parameter(description = "true: reopened at least once")
    @Nullable
    Boolean rebound;

    @QueryParam("outsideList")
    @Parameter(description = "true: ruled to be outside the school's list")
    @Nullable
    Boolean outsideList;

    @QueryParam("dueFrom")
    @Nullable
    LocalDate dueFrom;

    @QueryParam("dueTo")
    @Nullable
    LocalDate dueTo;

    @QueryParam("foundFrom")
    @Parameter(description = "first day, Asia/Shanghai")
    @Nullable
    LocalDate foundFrom;

    @QueryParam("foundTo")
    @Parameter(description = "last day, Asia/Shanghai")
    @Nullable
    LocalDate foundTo;

    @QueryParam("q")
    @Parameter(description = "words in description, place or number; Chinese from one character on")
    @Nullable
    String q;

    @QueryParam("externalSource")
    @Parameter(description = "the platform a hazard was filed from")
    @Nullable
    String externalSource;

    @QueryParam("externalId")
    @Parameter(description = "its id on that platform; with externalSource")
    @Nullable
    String externalId;

    @QueryParam("mine")
    @Parameter(description = "`due`: only what waits for the caller's next step")
    @Nullable
    String mine;

    boolean isSearch() {
        return q != null && !q.isBlank();
    }
}
