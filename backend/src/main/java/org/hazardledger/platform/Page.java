package org.hazardledger.platform;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** One page of a keyset list. {@code nextCursor} is null on the last page, {@code total} unless asked for. */
public record Page<T>(
        List<T> items,
        @Nullable String nextCursor,
        @Nullable Total total) {

    /** How many there are; {@code exact} is false when the count was capped. */
    public record Total(long value, boolean exact) {}

    /** The same page with each item turned into another one. */
    public <R> Page<R> map(Function<T, R> change) {
        return new Page<>(items.stream().map(change).toList(), nextCursor, total);
    }

    /**
     * The page of a query that fetched {@code limit + 1} rows: the extra row only tells that there is more.
     *
     * @param cursorOf the keyset values of an item, in the order of the sort
     */
    public static <T> Page<T> of(List<T> fetched, int limit, Function<T, Cursor> cursorOf, @Nullable Total total) {
        if (fetched.size() <= limit) {
            return new Page<>(fetched, null, total);
        }
        List<T> items = List.copyOf(fetched.subList(0, limit));
        return new Page<>(items, cursorOf.apply(items.get(limit - 1)).encode(), total);
    }
}
