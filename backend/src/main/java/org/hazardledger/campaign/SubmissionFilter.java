package org.hazardledger.campaign;

import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.hazardledger.platform.PageQuery;
import org.jboss.resteasy.reactive.Separator;
import org.jspecify.annotations.Nullable;

/** Which submissions are listed. */
class SubmissionFilter extends PageQuery {

    @QueryParam("organisation")
    @Parameter(description = "One school")
    @Nullable
    UUID organisation;

    @QueryParam("district")
    @Parameter(description = "The schools of one district")
    @Nullable
    UUID district;

    @QueryParam("campaign")
    @Parameter(description = "Of this campaign")
    @Nullable
    UUID campaign;

    @QueryParam("period")
    @Parameter(
            description = "A week such as 2026-W47; the weeks that run now are listed even when no school has begun",
            schema = @Schema(type = SchemaType.STRING, pattern = ReportingWeek.LABEL))
    @Nullable
    String period;

    @QueryParam("state")
    @Separator(",")
    @Parameter(description = "One or more states")
    List<SubmissionState> state = List.of();

    /** The asked states, all when none is named. */
    List<String> states() {
        List<SubmissionState> asked = state.isEmpty() ? List.of(SubmissionState.values()) : state;
        return asked.stream().map(Enum::name).toList();
    }
}
