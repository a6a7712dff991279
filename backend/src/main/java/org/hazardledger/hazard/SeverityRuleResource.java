package org.hazardledger.hazard;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hazardledger.identity.Role;
import org.hazardledger.platform.Idempotent;
import org.hazardledger.platform.Page;
import org.jboss.resteasy.reactive.RestResponse;

/** The rules hazards are graded by. */
@Path("/api/v1/severity-rules")
@Tag(name = "Taxonomy")
@RolesAllowed({Role.SCHOOL_NAME, Role.DISTRICT_NAME, Role.INSPECTOR_NAME, Role.INTEGRATION_NAME, Role.AUDITOR_NAME})
class SeverityRuleResource {

    private final Taxonomy taxonomy;
    private final Grader grader;

    SeverityRuleResource(Taxonomy taxonomy, Grader grader) {
        this.taxonomy = taxonomy;
        this.grader = grader;
    }

    /** What is to be graded. */
    @Schema(name = "SeverityQuestion")
    public record SeverityQuestion(
            @NotBlank String category,
            @NotBlank @Size(max = 2000) String description) {}

    @GET
    @Operation(operationId = "listSeverityRules", summary = "The grading rules with edition, article and validity")
    public Page<SeverityRule> rules() {
        return new Page<>(taxonomy.rules(), null, null);
    }

    @POST
    @Path("/suggestion")
    @Idempotent
    @Operation(operationId = "suggestSeverity", summary = "What the rules in force say of a description")
    public RestResponse<SeveritySuggestion> suggest(@NotNull @Valid SeverityQuestion question) {
        return RestResponse.ok(grader.suggest(question.category(), question.description()));
    }
}
