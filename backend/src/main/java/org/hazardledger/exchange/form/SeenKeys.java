package org.hazardledger.exchange.form;

import java.util.Arrays;

/**
 * Which row first had a key, and a fingerprint of all it said: a table of numbers, because a million rows of objects
 * would not fit where a million numbers do (about 40 MB).
 */
final class SeenKeys {

    private static final int SMALLEST = 1 << 10;

    private long[] keys = new long[SMALLEST];
    private long[] fingerprints = new long[SMALLEST];
    private int[] rows = new int[SMALLEST];
    private int size;

    /**
     * The first sight of a key.
     *
     * @param row its row; 0 when this is the first sight
     * @param same whether everything said then is said again
     */
    record Sight(int row, boolean same) {

        static final Sight FIRST = new Sight(0, false);
    }

    /** @param row greater than 0 */
    Sight see(long key, long everything, int row) {
        if (size * 5L >= keys.length * 3L) {
            grow();
        }
        int at = find(key);
        if (rows[at] != 0) {
            return new Sight(rows[at], fingerprints[at] == everything);
        }
        keys[at] = key;
        fingerprints[at] = everything;
        rows[at] = row;
        size++;
        return Sight.FIRST;
    }

    /** The place of the key, or the free one where it belongs; a fingerprint needs no further mixing. */
    private int find(long key) {
        int mask = keys.length - 1;
        int at = (int) key & mask;
        while (rows[at] != 0 && keys[at] != key) {
            at = (at + 1) & mask;
        }
        return at;
    }

    private void grow() {
        long[] oldKeys = keys;
        long[] oldFingerprints = fingerprints;
        int[] oldRows = rows;
        keys = new long[oldKeys.length * 2];
        fingerprints = new long[keys.length];
        rows = new int[keys.length];
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldRows[i] != 0) {
                int at = find(oldKeys[i]);
                keys[at] = oldKeys[i];
                fingerprints[at] = oldFingerprints[i];
                rows[at] = oldRows[i];
            }
        }
        Arrays.fill(oldRows, 0);
    }
}
