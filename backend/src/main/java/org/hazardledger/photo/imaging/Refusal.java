package org.hazardledger.photo.imaging;

import org.hazardledger.platform.Problem;
import org.hazardledger.platform.ProblemType;

/** Why a file is not taken as a photo. Each refusal tells the person what to do next, in one sentence. */
final class Refusal {

    private Refusal() {}

    static Problem empty() {
        return Problem.of(ProblemType.UNPROCESSABLE, "photo-empty");
    }

    static Problem tooManyBytes(long maxBytes) {
        return Problem.of(ProblemType.PAYLOAD_TOO_LARGE, "photo-too-large", maxBytes / (1024 * 1024));
    }

    static Problem unsupported() {
        return Problem.of(ProblemType.UNSUPPORTED_MEDIA, "photo-type-unsupported");
    }

    static Problem heicUnavailable() {
        return Problem.of(ProblemType.UNSUPPORTED_MEDIA, "photo-heic-unavailable");
    }

    static Problem tooManyPixels(long width, long height, long maxPixels) {
        return Problem.of(
                ProblemType.UNPROCESSABLE,
                "photo-dimensions-too-large",
                Long.toString(width),
                Long.toString(height),
                maxPixels / 1_000_000);
    }

    static Problem truncated() {
        return Problem.of(ProblemType.UNPROCESSABLE, "photo-truncated");
    }

    static Problem unreadable() {
        return Problem.of(ProblemType.UNPROCESSABLE, "photo-unreadable");
    }

    /** A film or several pictures in one file: nobody could say which of them is the evidence. */
    static Problem animated() {
        return Problem.of(ProblemType.UNPROCESSABLE, "photo-animated");
    }

    /** Something beside the picture is hidden in the file: a script, an archive, a document. */
    static Problem foreignContent() {
        return Problem.of(ProblemType.UNPROCESSABLE, "photo-foreign-content");
    }

    static Problem busy() {
        return Problem.of(ProblemType.UNAVAILABLE, "photo-busy");
    }
}
