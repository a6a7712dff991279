package org.hazardledger.exchange;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.hazardledger.exchange.Settled.Change;
import org.jspecify.annotations.Nullable;

/** Collects what a row would change. Null and empty say nothing. */
final class Changes {

    private final Map<String, Change> changes = new LinkedHashMap<>();

    void compare(String property, @Nullable Object before, @Nullable Object after) {
        boolean silent = after == null || (after instanceof Collection<?> list && list.isEmpty());
        if (!silent && !after.equals(before)) {
            changes.put(property, new Change(text(before), text(after)));
        }
    }

    Map<String, Change> map() {
        return changes;
    }

    private static @Nullable String text(@Nullable Object value) {
        if (value instanceof Collection<?> list) {
            return list.isEmpty()
                    ? null
                    : list.stream().map(String::valueOf).collect(java.util.stream.Collectors.joining("、"));
        }
        return value == null ? null : value.toString();
    }
}
