package org.hazardledger.platform;

import com.fasterxml.jackson.annotation.JsonValue;
import java.lang.reflect.Method;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Which texts a query parameter of some type takes, and what a text outside of them is refused with. */
final class QueryValues {

    private static final Map<Type, Consumer<String>> READERS = Map.of(
            UUID.class, UUID::fromString,
            LocalDate.class, LocalDate::parse,
            Integer.class, Integer::parseInt,
            int.class, Integer::parseInt,
            Long.class, Long::parseLong);

    private static final Set<String> TRUTHS = Set.of("true", "false");

    private final Consumer<String> reader;
    private final String code;

    private QueryValues(Consumer<String> reader, String code) {
        this.reader = reader;
        this.code = code;
    }

    static QueryValues of(Type type) {
        if (type instanceof Class<?> choices && choices.isEnum()) {
            return oneOf(labels(choices));
        }
        if (type == Boolean.class || type == boolean.class) {
            return oneOf(TRUTHS);
        }
        return new QueryValues(READERS.getOrDefault(type, text -> {}), "bad-format");
    }

    /** The code of the refusal; empty when the text can be taken. */
    Optional<String> fault(String text) {
        try {
            reader.accept(text);
            return Optional.empty();
        } catch (RuntimeException e) {
            return Optional.of(code);
        }
    }

    private static QueryValues oneOf(Set<String> known) {
        return new QueryValues(
                text -> {
                    if (!known.contains(text)) {
                        throw new IllegalArgumentException(text);
                    }
                },
                "unknown-value");
    }

    /** As the contract spells them: the method that Jackson writes a constant by, else its name. */
    private static Set<String> labels(Class<?> choices) {
        Optional<Method> label = Arrays.stream(choices.getDeclaredMethods())
                .filter(method -> method.isAnnotationPresent(JsonValue.class))
                .findFirst();
        label.ifPresent(method -> method.setAccessible(true));
        return Arrays.stream(choices.getEnumConstants())
                .map(constant -> label.map(method -> call(method, constant)).orElse(((Enum<?>) constant).name()))
                .collect(Collectors.toSet());
    }

    private static String call(Method label, Object constant) {
        try {
            return (String) label.invoke(constant);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("a label takes nothing and fails never", e);
        }
    }
}
