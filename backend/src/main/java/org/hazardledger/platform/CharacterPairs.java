package org.hazardledger.platform;

import java.util.Arrays;

/** The pairs of neighbouring characters of a text, by which Chinese texts are compared without a dictionary. */
public record CharacterPairs(int[] sorted) {

    /** Of a text that the caller has made comparable; without streams, as lists of a million rows come this way. */
    public static CharacterPairs of(CharSequence text) {
        int[] pairs = new int[Math.max(0, text.length() - 1)];
        for (int i = 0; i < pairs.length; i++) {
            pairs[i] = text.charAt(i) << 16 | text.charAt(i + 1);
        }
        Arrays.sort(pairs);
        return new CharacterPairs(distinct(pairs));
    }

    private static int[] distinct(int[] sorted) {
        int size = 0;
        for (int i = 0; i < sorted.length; i++) {
            if (i == 0 || sorted[i] != sorted[i - 1]) {
                sorted[size++] = sorted[i];
            }
        }
        return Arrays.copyOf(sorted, size);
    }

    public int size() {
        return sorted.length;
    }

    /** How many pairs both have. */
    public int common(CharacterPairs other) {
        int common = 0;
        for (int i = 0, j = 0; i < sorted.length && j < other.sorted.length; ) {
            if (sorted[i] == other.sorted[j]) {
                common++;
                i++;
                j++;
            } else if (sorted[i] < other.sorted[j]) {
                i++;
            } else {
                j++;
            }
        }
        return common;
    }

    /** Jaccard: the pairs both have of those that either has, 0 when neither has any. */
    public double likeness(CharacterPairs other) {
        int common = common(other);
        int all = size() + other.size() - common;
        return all == 0 ? 0 : (double) common / all;
    }

    /** The share of the shorter text's pairs that the longer one has, 0 when one has none. */
    public double share(CharacterPairs other) {
        int smaller = Math.min(size(), other.size());
        return smaller == 0 ? 0 : (double) common(other) / smaller;
    }
}
