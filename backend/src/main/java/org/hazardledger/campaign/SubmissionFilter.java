package org.hazardledger.campaign;

import jakarta.ws.rs.QueryParam;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.hazardledger.platform.Problem;
import org.jspecify.annotations.Nullable;

/** Which submissions are listed. */
class SubmissionFilter {

    @QueryParam("organisation")
    @Parameter(description = "One school")
    @Nullable
    UUID organisation;

    @QueryParam("district")
    @Parameter(description = "The schools of one district")
    @Nullable
    UUID district;

    @QueryParam("campaign")
    @Nullable
    UUID campaign;

    @QueryParam("period")
    @Parameter(description = "A week such as 2026-W47; the weeks that run now are listed even when no school has begun")
    @Nullable
    String period;

    @QueryParam("state")
    @Parameter(description = "One or more states, comma-separated")
    @Nullable
    String state;

    @QueryParam("limit")
    @Nullable
    Integer limit;

    @QueryParam("cursor")
    @Nullable
    String cursor;

    /** The asked states, all when none is named; 400 for what is no state. */
    List<String> states() {
        if (state == null || state.isBlank()) {
            return Arrays.stream(SubmissionState.values()).map(Enum::name).toList();
        }
        return Arrays.stream(state.split(",")).map(SubmissionFilter::known).toList();
    }

    private static String known(String name) {
        return Arrays.stream(SubmissionState.values())
                .map(Enum::name)
                .filter(name.strip()::equals)
                .findFirst()
                .orElseThrow(() -> Problem.invalid("state", "unknown-value"));
    }
}
