package org.hazardledger.exchange.form;

import org.jspecify.annotations.Nullable;

/**
 * A number for what a row says, to compare rows of one file by: FNV-1a over the characters, mixed at the end. Whoever makes
 * two rows collide on purpose is told of a duplicate in a file of their own; nothing else rests on it.
 */
final class Fingerprint {

    private static final long BASIS = 0xcbf29ce484222325L;
    private static final long PRIME = 0x100000001b3L;
    private static final char BETWEEN = '\n';

    private long state = BASIS;

    Fingerprint with(@Nullable Object part) {
        if (part != null) {
            String text = part.toString();
            for (int i = 0; i < text.length(); i++) {
                add(text.charAt(i));
            }
        }
        add(BETWEEN);
        return this;
    }

    long value() {
        long mixed = state;
        mixed = (mixed ^ (mixed >>> 33)) * 0xff51afd7ed558ccdL;
        mixed = (mixed ^ (mixed >>> 33)) * 0xc4ceb9fe1a85ec53L;
        return mixed ^ (mixed >>> 33);
    }

    private void add(char c) {
        state = (state ^ c) * PRIME;
    }
}
