package org.hazardledger.platform;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A refusal of one row of a batch, where the answer to the whole is none.
 *
 * @param code stable name of the guard or rule that refused
 * @param pointer what of the row it concerns; null when it concerns all of it
 */
@Schema(name = "RowRefusal")
public record Told(String code, String detail, @Nullable String pointer) {

    /** What a problem of its own would have said. */
    public static Told of(Problem problem, Messages texts) {
        return problem.errors().stream()
                .findFirst()
                .map(error -> new Told(error.code(), ViolationText.text(texts, error), error.pointer()))
                .orElseGet(
                        () -> new Told(problem.code(), texts.text("problem." + problem.code(), problem.args()), null));
    }
}
