package org.hazardledger.platform;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where a keyset list goes on: the sort values of the last row seen. Opaque to clients. */
public record Cursor(List<String> values) {

    private static final String SEPARATOR = "\u001f";

    /** What decoding puts for bytes that are no text. */
    private static final char NOT_UTF8 = (char) 0xFFFD;

    public static Cursor of(Object... values) {
        return new Cursor(Arrays.stream(values).map(String::valueOf).toList());
    }

    public String encode() {
        byte[] bytes = String.join(SEPARATOR, values).getBytes(StandardCharsets.UTF_8);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** The identifier a list goes on after, or null at its beginning; 400 when the cursor is not one of such a list. */
    public static @Nullable UUID afterId(@Nullable String encoded) {
        Cursor cursor = decode(encoded, 1);
        try {
            return cursor == null ? null : UUID.fromString(cursor.values.get(0));
        } catch (IllegalArgumentException e) {
            throw Problem.invalid("cursor", "bad-cursor");
        }
    }

    /**
     * The cursor a client sent back, or null when it sent none.
     *
     * @param size how many values this list's cursor has; another number is refused with 400
     */
    public static @Nullable Cursor decode(@Nullable String encoded, int size) {
        if (encoded == null) {
            return null;
        }
        try {
            String text = new String(Base64.getUrlDecoder().decode(encoded), StandardCharsets.UTF_8);
            Cursor cursor = new Cursor(List.of(text.split(SEPARATOR, -1)));
            if (cursor.values.size() == size && StorableText.is(text) && text.indexOf(NOT_UTF8) < 0) {
                return cursor;
            }
        } catch (IllegalArgumentException e) {
            // not ours: answered below like any other foreign text
        }
        throw Problem.invalid("cursor", "bad-cursor");
    }
}
