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

    /** One invalid member of the request. */
    @Schema(name = "FieldError")
    public record FieldError(String pointer, String code, String detail) {}
}
