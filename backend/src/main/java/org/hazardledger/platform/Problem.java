package org.hazardledger.platform;

import java.util.List;

/**
 * A refusal that the client is told about. {@code code} is stable and names the text
 * {@code problem.<code>} in the message bundles; the arguments fill that text.
 */
public final class Problem extends RuntimeException {

    /** One invalid member of a request: RFC 6901 pointer (or parameter name), stable code, text arguments. */
    public record Invalid(String pointer, String code, Object... args) {}

    private final ProblemType type;
    private final String code;
    private final transient Object[] args;
    private final transient List<Invalid> errors;

    private Problem(ProblemType type, String code, Object[] args, List<Invalid> errors) {
        super(type + " " + code, null, false, false);
        this.type = type;
        this.code = code;
        this.args = args;
        this.errors = errors;
    }

    /** A refusal of the given kind. */
    public static Problem of(ProblemType type, String code, Object... args) {
        return new Problem(type, code, args, List.of());
    }

    /** The one answer for what does not exist and for what is not the caller's. */
    public static Problem notFound() {
        return of(ProblemType.NOT_FOUND, "not-found");
    }

    /** The caller's role does not do this. */
    public static Problem forbidden() {
        return of(ProblemType.FORBIDDEN, "forbidden");
    }

    /** The state of the record refuses; {@code code} is the guard that refused. */
    public static Problem conflict(String code, Object... args) {
        return of(ProblemType.CONFLICT, code, args);
    }

    /** One member of the request is invalid. */
    public static Problem invalid(String pointer, String code, Object... args) {
        return invalid(List.of(new Invalid(pointer, code, args)));
    }

    /** Several members of the request are invalid; nothing was stored. */
    public static Problem invalid(List<Invalid> errors) {
        return new Problem(ProblemType.VALIDATION, "invalid-request", new Object[0], List.copyOf(errors));
    }

    public ProblemType type() {
        return type;
    }

    public String code() {
        return code;
    }

    public Object[] args() {
        return args.clone();
    }

    public List<Invalid> errors() {
        return errors;
    }
}
