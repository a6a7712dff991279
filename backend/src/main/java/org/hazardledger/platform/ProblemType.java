package org.hazardledger.platform;

/** The kinds of refusal a client can meet, each with its HTTP status. {@code type} URIs never change. */
public enum ProblemType {
    VALIDATION(400),
    UNAUTHENTICATED(401),
    FORBIDDEN(403),
    NOT_FOUND(404),
    METHOD_NOT_ALLOWED(405),
    NOT_ACCEPTABLE(406),
    CONFLICT(409),
    PRECONDITION_FAILED(412),
    PAYLOAD_TOO_LARGE(413),
    UNSUPPORTED_MEDIA(415),
    RANGE_NOT_SATISFIABLE(416),
    UNPROCESSABLE(422),
    PRECONDITION_REQUIRED(428),
    RATE_LIMITED(429),
    INTERNAL(500),
    UNAVAILABLE(503);

    private final int status;

    ProblemType(int status) {
        this.status = status;
    }

    public int status() {
        return status;
    }

    String slug() {
        return name().toLowerCase().replace('_', '-');
    }

    String uri() {
        return "https://hazardledger.org/problems/" + slug();
    }

    /** The kind that answers an HTTP status the framework chose. */
    static ProblemType ofStatus(int status) {
        for (ProblemType type : values()) {
            if (type.status == status) {
                return type;
            }
        }
        return status >= 500 ? INTERNAL : VALIDATION;
    }
}
