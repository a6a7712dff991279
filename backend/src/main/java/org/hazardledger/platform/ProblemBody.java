package org.hazardledger.platform;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** RFC 9457 problem details as every refusal is answered. */
@Schema(name = "Problem", description = "RFC 9457 problem details; `code` is stable, texts follow Accept-Language")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ProblemBody(
        String type,
        String title,
        int status,
        String detail,
        String instance,
        String requestId,
        String code,
        @Nullable List<FieldError> errors) {

    static ProblemBody of(Problem problem, Messages messages, String instance, String requestId) {
        ProblemType type = problem.type();
        List<FieldError> errors = problem.errors().stream()
                .map(invalid ->
                        new FieldError(invalid.pointer(), invalid.code(), ViolationText.text(messages, invalid)))
                .toList();
        return new ProblemBody(
                type.uri(),
                messages.text("title." + type.slug()),
                type.status(),
                messages.text("problem." + problem.code(), problem.args()),
                instance,
                requestId,
                problem.code(),
                errors.isEmpty() ? null : errors);
    }

    /** One invalid member of the request. */
    @Schema(name = "FieldError")
    public record FieldError(String pointer, String code, String detail) {}
}
