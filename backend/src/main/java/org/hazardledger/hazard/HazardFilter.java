package org.hazardledger.hazard;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.Separator;
import org.jspecify.annotations.Nullable;

/** Filters of the list of hazards; several values of one filter are separated by commas. */
public class HazardFilter {

    @QueryParam("school")
    @Parameter(description = "of this school")
    @Nullable
    UUID school;

    @QueryParam("district")
    @Parameter(description = "of the schools of this district")
    @Nullable
    UUID district;

    @QueryParam("building")
    @Parameter(description = "in this building")
    @Nullable
    UUID building;

    @QueryParam("state")
    @Separator(",")
    @Parameter(description = "one or more states; OPEN stands for every open one")
    List<StateFilter> state = List.of();

    @QueryParam("severity")
    @Separator(",")
    @Parameter(description = "one or more severities")
    List<Severity> severity = List.of();

    @QueryParam("category")
    @Separator(",")
    @Parameter(description = "one or more codes of `GET /categories`")
    List<String> category = List.of();

    @QueryParam("source")
    @Separator(",")
    @Parameter(description = "who found it, one or more")
    List<Source> source = List.of();

    @QueryParam("overdue")
    @Parameter(description = "true: open and past the due date; false: all others")
    @Nullable
    Boolean overdue;

    @QueryParam("supervised")
    @Parameter(description = "true: listed by an authority for supervision")
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

    @QueryParam("awaitingReceipt")
    @Parameter(description = "true: major and open, and nobody of the district has received its report")
    @Nullable
    Boolean awaitingReceipt;

    @QueryParam("dueFrom")
    @Parameter(description = "due on this day or later, Asia/Shanghai")
    @Nullable
    LocalDate dueFrom;

    @QueryParam("dueTo")
    @Parameter(description = "due on this day or earlier, Asia/Shanghai")
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
    Mine mine;

    boolean isSearch() {
        return q != null && !q.isBlank();
    }
}
