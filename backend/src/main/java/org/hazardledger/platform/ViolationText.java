package org.hazardledger.platform;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Path;
import java.util.Map;
import org.hazardledger.platform.Problem.Invalid;

/** What Bean Validation found, as stable codes, JSON pointers and texts of our own bundles. */
final class ViolationText {

    private ViolationText() {}

    /** {@code NotBlank} becomes {@code not-blank}: the constraint names the code. */
    static String code(ConstraintViolation<?> violation) {
        String name = violation
                .getConstraintDescriptor()
                .getAnnotation()
                .annotationType()
                .getSimpleName();
        return name.replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase();
    }

    /** The member of the request, without the method and parameter it arrived in. */
    static String pointer(ConstraintViolation<?> violation) {
        StringBuilder pointer = new StringBuilder();
        int depth = 0;
        String parameter = "";
        for (Path.Node node : violation.getPropertyPath()) {
            if (depth == 1) {
                parameter = node.getName();
            } else if (depth > 1 && node.getName() != null) {
                if (node.getIndex() != null) {
                    pointer.append('/').append(node.getIndex());
                }
                pointer.append('/').append(node.getName());
            }
            depth++;
        }
        return pointer.isEmpty() ? parameter : pointer.toString();
    }

    static String text(Messages messages, Invalid invalid) {
        if (invalid.args().length == 1 && invalid.args()[0] instanceof ConstraintViolation<?> violation) {
            String key = "invalid." + invalid.code();
            if (!messages.has(key)) {
                return violation.getMessage();
            }
            Map<String, Object> limits = violation.getConstraintDescriptor().getAttributes();
            Object min = limits.getOrDefault("min", limits.getOrDefault("value", ""));
            return messages.text(key, min, limits.getOrDefault("max", limits.getOrDefault("value", "")));
        }
        return messages.text("invalid." + invalid.code(), invalid.args());
    }
}
