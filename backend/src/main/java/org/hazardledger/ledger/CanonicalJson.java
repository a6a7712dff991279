package org.hazardledger.ledger;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The canonical form of RFC 8785 for what an event is made of: objects with members in UTF-16 order, arrays,
 * strings, whole numbers, booleans and null. Fractions are written as strings by the caller: a number that two
 * platforms print differently has no place under a hash.
 */
public final class CanonicalJson {

    private CanonicalJson() {}

    /** The canonical text of a value. */
    public static String of(@Nullable Object value) {
        StringBuilder out = new StringBuilder();
        write(out, value);
        return out.toString();
    }

    private static void write(StringBuilder out, @Nullable Object value) {
        if (value == null || value instanceof Boolean || isWhole(value)) {
            out.append(value);
        } else if (value instanceof Map<?, ?> object) {
            writeObject(out, object);
        } else if (value instanceof Collection<?> array) {
            writeArray(out, array);
        } else {
            writeString(out, text(value));
        }
    }

    private static boolean isWhole(Object value) {
        return value instanceof Integer || value instanceof Long;
    }

    private static String text(Object value) {
        if (value instanceof Instant instant) {
            return instant.truncatedTo(ChronoUnit.MICROS).toString();
        }
        if (value instanceof java.math.BigDecimal number) {
            return number.stripTrailingZeros().toPlainString();
        }
        if (value instanceof CharSequence
                || value instanceof Enum<?>
                || value instanceof UUID
                || value instanceof LocalDate) {
            return value.toString();
        }
        throw new IllegalArgumentException("no canonical form for " + value.getClass());
    }

    private static void writeObject(StringBuilder out, Map<?, ?> object) {
        TreeMap<String, Object> sorted = new TreeMap<>();
        object.forEach((name, member) -> sorted.put(name.toString(), member));
        String separator = "{";
        for (Map.Entry<String, Object> member : sorted.entrySet()) {
            out.append(separator);
            writeString(out, member.getKey());
            out.append(':');
            write(out, member.getValue());
            separator = ",";
        }
        out.append(sorted.isEmpty() ? "{}" : "}");
    }

    private static void writeArray(StringBuilder out, Collection<?> array) {
        String separator = "[";
        for (Object element : array) {
            out.append(separator);
            write(out, element);
            separator = ",";
        }
        out.append(array.isEmpty() ? "[]" : "]");
    }

    private static void writeString(StringBuilder out, String text) {
        out.append('"');
        int written = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 0x20 && c != '"' && c != '\\') {
                continue;
            }
            out.append(text, written, i).append(escaped(c));
            written = i + 1;
        }
        out.append(text, written, text.length()).append('"');
    }

    private static String escaped(char c) {
        return switch (c) {
            case '"' -> "\\\"";
            case '\\' -> "\\\\";
            case '\b' -> "\\b";
            case '\f' -> "\\f";
            case '\n' -> "\\n";
            case '\r' -> "\\r";
            case '\t' -> "\\t";
            default -> String.format("\\u%04x", (int) c);
        };
    }
}
