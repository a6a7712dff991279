package org.hazardledger.exchange;

import java.util.Arrays;
import java.util.Locale;
import org.hazardledger.platform.Problem;

/** Enumerations as request parameters spell them: {@code accept-valid}. */
final class Labels {

    private Labels() {}

    static <E extends Enum<E>> E parse(Class<E> type, String parameter, String text) {
        return Arrays.stream(type.getEnumConstants())
                .filter(value -> of(value).equals(text))
                .findFirst()
                .orElseThrow(() -> Problem.invalid(parameter, "unknown-value"));
    }

    static String of(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
