package org.hazardledger.exchange;

import java.util.function.Supplier;
import org.hazardledger.exchange.sheet.FileRefusal;
import org.hazardledger.platform.Problem;
import org.hazardledger.platform.ProblemType;

/** Turns the refusal of a file into the problem a client is told. */
final class Refusal {

    private Refusal() {}

    /** Runs the step; a file that cannot be read is answered with 413, 415 or 422 by its reason. */
    static <T> T explained(Supplier<T> step) {
        try {
            return step.get();
        } catch (FileRefusal refusal) {
            throw Problem.of(
                    type(refusal.code()), refusal.code(), refusal.arguments().toArray());
        }
    }

    private static ProblemType type(String code) {
        return switch (code) {
            case "import-file-too-large",
                    "import-too-many-rows",
                    "import-too-many-columns",
                    "import-cell-too-long",
                    "import-line-too-long",
                    "import-too-many-pictures" -> ProblemType.PAYLOAD_TOO_LARGE;
            case "import-file-is-html", "import-file-is-xml", "import-file-is-doc", "import-file-kind-unknown" ->
                ProblemType.UNSUPPORTED_MEDIA;
            default -> ProblemType.UNPROCESSABLE;
        };
    }
}
